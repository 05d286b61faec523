/** What `npm run contract` is asked for. */
export interface ContractRequest {
  readonly providers: readonly string[];
  /** Seed of the random requests; a random one where none is given. */
  readonly seed: number | undefined;
  readonly runs: number | undefined;
  /** Writes the floor anew instead of comparing with it. */
  readonly raiseFloor: boolean;
}

export const contractUsage = "usage: npm run contract [-- provider…] [--seed N] [--runs N] [--raise-floor]";

/** Reads the arguments; all providers where none is named. */
export function readContractArguments(
  args: readonly string[],
  known: readonly string[],
): ContractRequest | { readonly problem: string } {
  const named: string[] = [];
  const numbers = new Map<string, number>();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    if (arg === "--raise-floor") numbers.set(arg, 1);
    else if (arg === "--seed" || arg === "--runs") {
      const value = args[++at] ?? "";
      if (!/^\d+$/.test(value)) return { problem: `${arg} needs a whole number, found "${value}"\n${contractUsage}` };
      numbers.set(arg, Number(value));
    } else if (known.includes(arg)) named.push(arg);
    else return { problem: `There is no provider "${arg}". Known: ${known.join(", ")}.\n${contractUsage}` };
  }
  return {
    providers: named.length > 0 ? named : known,
    seed: numbers.get("--seed"),
    runs: numbers.get("--runs"),
    raiseFloor: numbers.has("--raise-floor"),
  };
}
