/** Where a description and what it refers to come from: a folder of this machine, or one host. */
export interface Origin {
  /** As people named it. */
  readonly shown: string;
  /** The address of its main file: `file:` or `https:`. */
  readonly main: URL;
  /** Why an address may not be read; undefined if it may. */
  refusal(address: URL): string | undefined;
  /** @throws ImportError where it is not there or cannot be read */
  read(address: URL): Promise<Uint8Array>;
}

/** An address without what says which part of it is meant. */
export function fileAddress(address: URL): URL {
  const whole = new URL(address);
  whole.hash = "";
  return whole;
}
