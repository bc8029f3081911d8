const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What may hang behind any word. */
export const CLITICS = set('nya mu ku lah kah pun')

/** Words that only look as if a clitic hung behind them. */
const WHOLE: Readonly<Record<string, ReadonlySet<string>>> = {
  mu: set('kamu ilmu jamu tamu semu bumbu temu bertemu ketemu menemu jemu ramu mutu namu lemu'),
  ku: set(
    'aku buku kuku suku saku laku paku baku kaku siku beku liku bangku pangku pemangku engku tungku tengku perilaku berlaku pelaku selaku teluk kelaku terpaku pembeku membeku bersiku memangku bengku sangku mengaku pengaku diaku dibeku melaku',
  ),
  nya: set(
    'tanya bertanya hanya punya mempunyai nyanyi biasanya sebenarnya tentunya pastinya sepertinya misalnya seterusnya umumnya akhirnya menanya ditanya kepunyaan dipunya berpunya',
  ),
  lah: set(
    'adalah ialah telah setelah masalah jumlah sekolah kuliah lelah celah mudah olah alah kalah salah belah sebelah ulah istilah makalah wilah silah majalah sejumlah bermasalah disalah pengolah mengolah diolah kelolah',
  ),
  kah: set('langkah berkah nikah pernikah melangkah kekah merekah rekah bekah tongkah makah'),
  pun: set(
    'walaupun meskipun ataupun maupun adapun kalaupun sekalipun biarpun ampun kumpun himpun rumpun pimpun lampun',
  ),
}

/** True where `word` (lower case) ends in a clitic, or begins with "nge-" as a verb does. */
export function carries(word: string, affix: string): boolean {
  if (affix === 'nge') return !/^(?:ngeri|ngerti|ngengat|ngeong)/.test(word)
  const whole = WHOLE[affix]
  return whole !== undefined && word.endsWith(affix) && !whole.has(word)
}

/** A word without its clitic, and the clitic: "kulitmu" is "kulit" + "mu". Undefined where it has none. */
export function splitClitic(word: string): { stem: string; clitic: string } | undefined {
  const lower = word.toLowerCase()
  for (const clitic of CLITICS) {
    if (lower.length < clitic.length + 3 || !carries(lower, clitic)) continue
    return { stem: word.slice(0, -clitic.length), clitic }
  }
  return undefined
}
