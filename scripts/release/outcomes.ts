/** What came of each provider's call, by id of the provider. */
export interface Outcomes {
  readonly [id: string]: { readonly answer?: unknown; readonly error?: string };
}

/** The outcomes that a program printed in its last line. */
export function printed(text: string): Outcomes {
  const line = text.trim().split("\n").at(-1) ?? "";
  try {
    return JSON.parse(line) as Outcomes;
  } catch {
    throw new Error(`it printed no outcomes: ${text.slice(-500)}`);
  }
}
