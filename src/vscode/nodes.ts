import * as vscode from 'vscode'
import type { AudienceEvidence, MessageMap, PieceMap, Screen } from '../message/map.ts'
import { PROOF_KINDS, proofKinds, verdict } from '../review/verdict.ts'
import type { Span } from '../text/span.ts'
import { askWord, audienceWord, proofWord, signalWord, verdictLine } from './words.ts'

const { t } = vscode.l10n

/** A line of the message map view. */
export interface Node {
  readonly label: string
  readonly description?: string
  readonly tooltip?: string
  /** Name of a product icon. */
  readonly icon: string
  readonly missing?: boolean
  /** Its children are shown only when asked for. */
  readonly folded?: boolean
  /** Where a click goes. */
  readonly span?: Span
  /** Its span is a place to go to rather than words that it stands for. */
  readonly place?: boolean
  readonly children?: readonly Node[]
}

/** The map as a tree: the piece's lines, below the piece's name where the file holds several. */
export function mapNodes(map: MessageMap): readonly Node[] {
  const [only, ...more] = map.pieces
  if (!only) return []
  const audience = audienceNode(map)
  if (more.length === 0) return [audience, ...pieceNodes(only)]
  return [audience, ...map.pieces.map((piece, index) => pieceNode(map, piece, index))]
}

function audienceNode({ audience }: MessageMap): Node {
  const by = audience.declared ? t('declared') : t('{0} % sure', Math.round(audience.confidence * 100))
  return {
    label: t('Audience'),
    description:
      audience.value === 'unclear' ? audienceWord(audience.value) : `${audienceWord(audience.value)} (${by})`,
    icon: 'organization',
    missing: audience.value === 'unclear',
    folded: true,
    children: audience.evidence.map((each: AudienceEvidence) => ({
      label: each.text,
      description: `${audienceWord(each.audience)}: ${signalWord(each.signal)}`,
      icon: 'quote',
      span: each.span,
    })),
  }
}

function pieceNode(map: MessageMap, piece: PieceMap, index: number): Node {
  const kind = piece.piece.kind === 'email' ? t('Email {0}', index + 1) : t('Page {0}', index + 1)
  return {
    label: piece.piece.name ?? piece.subjects[0]?.text ?? kind,
    description: verdictLine(verdict(map, piece)),
    icon: piece.piece.kind === 'email' ? 'mail' : 'browser',
    span: piece.piece.span,
    children: pieceNodes(piece),
  }
}

function pieceNodes(piece: PieceMap): Node[] {
  return [
    facts(t('Promise'), 'megaphone', piece.promise),
    facts(t('Problem'), 'question', piece.problem),
    proofs(piece),
    ctas(piece),
    ...firstScreen(piece),
  ]
}

function facts(label: string, icon: string, found: ReadonlyArray<{ text: string; span: Span }>): Node {
  const [best, ...others] = found
  if (!best) return { label, description: t('missing'), icon, missing: true }
  return {
    label,
    description: best.text,
    tooltip: best.text,
    icon,
    span: best.span,
    children: others.map((each) => ({ label: each.text, icon: 'dash', span: each.span })),
  }
}

function proofs(piece: PieceMap): Node {
  const there = proofKinds(piece)
  return {
    label: t('Proofs'),
    description: t('{0} of 3 kinds', there.length),
    icon: 'verified',
    missing: there.length === 0,
    children: PROOF_KINDS.map((kind) => {
      const found = piece.proofs.filter((proof) => proof.kind === kind)
      if (found.length === 0)
        return { label: proofWord(kind), description: t('missing'), icon: 'circle-slash', missing: true }
      return {
        label: proofWord(kind),
        description: String(found.length),
        icon: 'pass',
        children: found.map((proof) => ({ label: proof.text, description: proof.sub, icon: 'dash', span: proof.span })),
      }
    }),
  }
}

function ctas(piece: PieceMap): Node {
  return {
    label: t('Calls to action'),
    description: piece.ctas.length === 0 ? t('missing') : t('{0} competing', piece.primaryAsks),
    icon: 'target',
    missing: piece.ctas.length === 0,
    children: piece.ctas.map((cta) => ({
      label: cta.text,
      description: cta.primary ? `${askWord(cta.ask)} · ${t('primary')}` : askWord(cta.ask),
      icon: cta.primary ? 'star-full' : 'link',
      span: cta.span,
    })),
  }
}

function firstScreen({ firstScreen: screens }: PieceMap): Node[] {
  if (!screens) return []
  const children = [screen(t('Phone'), 'device-mobile', screens.phone), screen(t('Laptop'), 'vm', screens.laptop)]
  return [{ label: t('First screen'), icon: 'screen-full', children }]
}

function screen(label: string, icon: string, seen: Screen): Node {
  const parts = [
    seen.promise ? t('promise seen') : t('promise not seen'),
    seen.cta ? t('call to action seen') : t('call to action not seen'),
  ]
  return { label, description: parts.join(' · '), icon, missing: !seen.promise, span: seen.lastBlock.span, place: true }
}
