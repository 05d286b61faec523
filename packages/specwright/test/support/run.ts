import pc from "picocolors";
import { runCommand } from "../../src/run-command.ts";

/** What a command has said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Where a command runs; the folder from which files are named is the workspace where none is given. */
export interface Place {
  readonly workspace: string;
  readonly folder?: string;
  readonly env?: { readonly [name: string]: string };
  /** When the person interrupts; at once where nothing is said. */
  readonly interrupted?: Promise<void>;
}

/** Runs a command in this process, as a person sees it who has no colours. */
export async function run(
  { workspace, folder = workspace, env = {}, interrupted = Promise.resolve() }: Place,
  ...args: string[]
): Promise<Ended> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCommand(args, {
    workspace,
    folder,
    env,
    colors: pc.createColors(false),
    write: (text) => void out.push(text),
    out: (line) => void out.push(`${line}\n`),
    error: (line) => void error.push(`${line}\n`),
    interrupted: () => interrupted,
    progress: () => {},
  });
  return { code, out: out.join(""), error: error.join("") };
}
