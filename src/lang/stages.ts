/** Where in a funnel a mail stands. */
export type Stage = 'early' | 'middle' | 'late'

const STAGES: Readonly<Record<Stage, readonly string[]>> = {
  early: [
    'awareness',
    'tofu',
    'top',
    'discover',
    'discovery',
    'interest',
    'kesadaran',
    'pengenalan',
    'kenalan',
    'edukasi',
    'education',
  ],
  middle: ['consideration', 'mofu', 'middle', 'evaluation', 'evaluate', 'pertimbangan', 'evaluasi'],
  late: ['decision', 'bofu', 'bottom', 'purchase', 'closing', 'keputusan', 'pembelian'],
}

/** The stage that a front matter value names; undefined where it names none that is known. */
export function stageOf(value: string): Stage | undefined {
  const words = value.toLowerCase().match(/\p{L}+/gu) ?? []
  return (Object.keys(STAGES) as Stage[]).find((stage) => words.some((word) => STAGES[stage].includes(word)))
}
