/** Milliseconds of `work` on the machine for which the goals are set, idle: the median of many runs there. */
const USUAL = 22
const RUNS = 9

/** A fixed piece of the kind of work that reading copy is: strings split, matched, counted and sorted. */
function work(): number {
  const counts = new Map<string, number>()
  let length = 0
  for (let round = 0; round < 160; round++) {
    const text = Array.from({ length: 400 }, (_, n) => `word${(n * 7 + round) % 97} in ${n % 13} places, `).join('')
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+\d*/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
    length += JSON.stringify([...counts].sort(([a], [b]) => (a < b ? -1 : 1))).length
  }
  return length
}

/** How many times slower than that machine this one is right now; 1 at least, so that a fast one is held to the goals as they are. */
export function slowness(): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return Math.max(1, Math.round(((times[RUNS >> 1] ?? USUAL) / USUAL) * 10) / 10)
}
