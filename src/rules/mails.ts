import { placeInSeries, type Turn, turnOf } from '../lang/series.ts'
import type { Campaign, CampaignFile } from '../lint/campaign.ts'
import { grouped } from '../lint/campaigns.ts'
import { folderOf } from '../lint/target.ts'
import type { PieceDigest } from '../message/digest.ts'

/** A mail of a campaign. */
export interface Mail {
  readonly in: CampaignFile
  readonly piece: PieceDigest
  /** What its file, heading or stage says that it is for. */
  readonly turn?: Turn
  /** Its number in a series, where its name has one. */
  readonly number?: number
}

/** The mails of a campaign, those of one folder together, in path order. */
export function mailsByFolder({ files }: Campaign): Mail[][] {
  const mails = files.flatMap((file) =>
    file.digest.pieces.flatMap((piece): Mail[] => {
      if (piece.kind !== 'email') return []
      const base = file.file.slice(folderOf(file.file).length).replace(/\.\w+$/, '')
      const names = [file.digest.stage ?? '', piece.name ?? '', base]
      const turn = names.map(turnOf).find((each) => each !== undefined)
      const number = names.map(placeInSeries).find((each) => each !== undefined)
      return [{ in: file, piece, ...(turn && { turn }), ...(number !== undefined && { number }) }]
    }),
  )
  return [...grouped(mails, (mail) => folderOf(mail.in.file)).values()]
}

/** Mails that follow each other: three at least that are numbered, each with its own number. */
export function seriesOf(mails: readonly Mail[]): readonly Mail[] {
  const numbered = mails.filter(({ number, turn }) => number !== undefined && turn === undefined)
  return new Set(numbered.map(({ number }) => number)).size === numbered.length ? numbered : []
}
