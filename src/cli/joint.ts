import { across, withAcross } from '../report/campaign.ts'
import { broughtAcross } from '../report/changes.ts'
import type { FileEntry } from '../report/entry.ts'
import { lazily } from '../report/lazy.ts'
import type { Outcome } from './conclude.ts'
import type { Run } from './run.ts'
import type { Filed } from './shelf.ts'

/** The files of a run with what they say to each other; of a run over changes, with what these brought. */
export function joint({
  kept,
  changed,
}: Pick<Run<Filed>, 'kept' | 'changed'>): Pick<Outcome, 'files' | 'member' | 'unjudged'> {
  const members = new Map(kept.flatMap(({ file, member }) => (member ? [[file, { ...member, file }]] : [])))
  const { findings, errors } = across([...members.values()])
  const files = lazily(kept, ({ file, entry }): FileEntry | undefined => {
    const more = findings.get(file) ?? []
    if (!changed) return withAcross(entry(), more)
    const brought = broughtAcross(file, more, (each) => changed(each) ?? [])
    return changed(file) || brought.length > 0 ? withAcross(entry(), brought) : undefined
  })
  return { files, unjudged: errors, member: (file) => members.get(file) }
}
