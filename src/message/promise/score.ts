/** How strongly traits speak for a statement: log odds that a careful reader would name it. */
export function score<Name extends string>(
  traits: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
  bias: number,
): number {
  let total = bias
  for (const name in weights) total += weights[name] * traits[name]
  return total
}
