import type { DeclaredAudience, PieceKind } from '../copy/piece.ts'

/** What was understood of a file, as far as a proposal needs it. Paths are seen from the folder it is made for. */
export interface Seen {
  readonly file: string
  readonly isCopy: boolean
  readonly kind: string
  readonly audience: string
  /** Whether the file itself says its kind and audience; then nothing need be proposed for it. */
  readonly declared: boolean
  /** A place that speaks for the audience: `file:line “words” (signal)`. */
  readonly evidence?: string
}

export interface Proposal {
  /** Folder, `''` for the whole. */
  readonly folder: string
  readonly kind: PieceKind
  readonly audience?: DeclaredAudience
  /** Files below the folder, those that are copy, and those of the proposed audience. */
  readonly files: number
  readonly copy: number
  readonly agreeing: number
  readonly evidence: readonly string[]
}

export interface Proposals {
  readonly overrides: readonly Proposal[]
  /** Folders of several files none of which is copy. */
  readonly silent: ReadonlyArray<{ readonly folder: string; readonly files: number }>
}

/** What share of a folder must agree before something is proposed for all of it. */
const AGREED = 0.8
const MOST_EVIDENCE = 3
const FEW = 3

/** Looks for the highest folders whose files are of one kind and, where that is so too, one audience. */
export function propose(seen: readonly Seen[]): Proposals {
  const overrides: Proposal[] = []
  const silent: Array<{ folder: string; files: number }> = []
  const visit = (folder: string, files: readonly Seen[]): void => {
    const found = ofFolder(folder, files)
    if (found && (folder !== '' || found.audience)) overrides.push(found)
    else if (folder !== '' && files.length >= FEW && !files.some((file) => file.isCopy)) {
      silent.push({ folder, files: files.length })
    } else for (const [child, own] of children(folder, files)) visit(child, own)
  }
  visit('', seen)
  return { overrides, silent }
}

function ofFolder(folder: string, files: readonly Seen[]): Proposal | undefined {
  const copy = files.filter((file) => file.isCopy)
  const kind = (['landing', 'email'] as const).find(
    (each) => copy.filter((file) => file.kind === each).length >= AGREED * files.length,
  )
  if (!kind || copy.length === 0 || copy.every((file) => file.declared)) return undefined
  const audience = (['b2b', 'b2c', 'both'] as const).find(
    (each) => copy.filter((file) => file.audience === each).length >= AGREED * copy.length,
  )
  // What speaks against each other in the folders below is proposed there.
  if (!audience && spread(folder, copy)) return undefined
  const agreeing = copy.filter((file) => file.audience === audience)
  return {
    folder,
    kind,
    ...(audience && { audience }),
    files: files.length,
    copy: copy.length,
    agreeing: agreeing.length,
    evidence: agreeing.flatMap((file) => file.evidence ?? []).slice(0, MOST_EVIDENCE),
  }
}

/** Whether the folder holds folders that may differ. */
const spread = (folder: string, files: readonly Seen[]): boolean => children(folder, files).size > 1

function children(folder: string, files: readonly Seen[]): Map<string, Seen[]> {
  const found = new Map<string, Seen[]>()
  for (const file of files) {
    const below = folder === '' ? file.file : file.file.slice(folder.length + 1)
    const at = below.indexOf('/')
    // Files of the folder itself are told from folders by their own name.
    const child = at < 0 ? '' : folder === '' ? below.slice(0, at) : `${folder}/${below.slice(0, at)}`
    if (child !== '') found.set(child, [...(found.get(child) ?? []), file])
  }
  return found
}
