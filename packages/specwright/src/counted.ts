/** "1 drift", "2 drifts" */
export function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun}s`;
}

/** "1 file is", "2 files are" */
export function countedAre(count: number, noun: string): string {
  if (count === 1) return `1 ${noun} is`;
  return `${count} ${noun}s are`;
}
