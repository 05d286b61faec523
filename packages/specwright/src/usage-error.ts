/** The arguments of a command cannot be understood. The message is for people: it says what is wrong and what is possible. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /** @param usage the command's usage, which comes after the problem */
  constructor(problem: string, usage?: string) {
    super([problem, usage].filter(Boolean).join("\n"));
  }
}

/** Whether the arguments ask for help. Nothing else is read then. */
export function wantsHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}

/** What a function makes of arguments; what it refuses comes with the usage. */
export function refusingWith<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError((error as Error).message, usage);
  }
}
