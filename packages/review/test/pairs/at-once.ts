/** Does some work for each of some things, a few at a time, and keeps the results in order. */
export async function atOnce<Thing, Result>(
  most: number,
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const open = things.entries();
  const worker = async (): Promise<void> => {
    for (const [index, thing] of open) results[index] = await work(thing);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
}
