import { en } from './en.ts'
import { id } from './id.ts'

/** Who might begin from a skeleton: a maker of software, a service, a maker of goods. */
export const WRITERS = ['software', 'service', 'goods'] as const

/** What each of them puts into the slots, by the name of the slot. */
export type Fillings = Readonly<
  Record<'b2b' | 'b2c', Readonly<Record<(typeof WRITERS)[number], Readonly<Record<string, string>>>>>
>

export const fillings = { en, id } as const
