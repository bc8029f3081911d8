/**
 * The same letters in memory of their own. What is kept beyond the life of a file must not be a part of its text: engines
 * keep the whole of a string alive for each part of it.
 */
export const apart = (text: string): string => ` ${text}`.slice(1)
