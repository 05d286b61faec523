const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A name of the same kind as an example that is not taken: the example itself if that is free. */
export function freshName(example: string | number, taken: ReadonlySet<string>): string | number {
  if (!taken.has(String(example))) return example;
  if (typeof example === "number") return nextNumber(example, taken);
  if (uuid.test(example)) return crypto.randomUUID();
  return nextText(example, taken);
}

function nextNumber(example: number, taken: ReadonlySet<string>): number {
  let next = example + 1;
  while (taken.has(String(next))) next++;
  return next;
}

/** As long as the example, because a length or a pattern may be asked for: `usr_a1` is followed by `usr_a2`. */
function nextText(example: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count++) {
    const end = String(count);
    const next = `${example.slice(0, Math.max(0, example.length - end.length))}${end}`;
    if (!taken.has(next)) return next;
  }
}
