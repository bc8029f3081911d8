import type { MapEntry } from '../../src/report/map-json.ts'

/** A figure: F1 of statements, or accuracy (balanced: the mean over the gold values), with the number of cases. */
export interface Figure {
  readonly f1?: number | null
  readonly accuracy?: number | null
  readonly balanced?: number | null
  readonly n: number
}

export type Table = Readonly<Record<string, Figure>> & { readonly has: Readonly<Record<string, Figure>> }

export interface Label {
  readonly id: string
  readonly language: string
}

/** Scores maps, by id, against labels. */
export function score(labels: readonly Label[], maps: ReadonlyMap<string, MapEntry>, options: { show?: string }): Table
/** One figure a field, as the goals name them. */
export function flatten(table: Table): Record<string, { readonly value: number; readonly detail: string }>
