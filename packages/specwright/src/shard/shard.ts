/** The part of the providers that one machine of several has. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * Reads "2/4".
 * @throws Error for a text that names no shard
 */
export function readShard(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index <= shard.count) return shard;
  throw new Error(`--shard needs the number of a shard and how many there are, such as 2/4, found "${text}"`);
}

/** "2/4" */
export function shardName({ index, count }: Shard): string {
  return `${index}/${count}`;
}
