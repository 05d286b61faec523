/** Says of how many nothing is said; nothing where all are there. */
export function andMore(left: number, words: (text: string) => string = (text) => text): string[] {
  if (left <= 0) return [];
  return [words(`and ${left} more`)];
}
