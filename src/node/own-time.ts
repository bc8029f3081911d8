/** Milliseconds of processor time that this process has had so far, all its threads together. */
export function ownTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
