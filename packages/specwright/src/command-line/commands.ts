import type { Terminal } from "../terminal.ts";
import type { CommandSpec } from "./command-spec.ts";

/** A command: what it takes, and what it does. */
export interface CommandModule {
  readonly SPEC: CommandSpec;
  /** @returns the exit code. 0: all is well; 1: something is wrong; 2: it could not be tried */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

interface Entry {
  /** Its line in the help of the program. */
  readonly summary: string;
  /** Each command is loaded when it is called. */
  readonly load: () => Promise<CommandModule>;
}

/** All commands, in the order of the help. */
export const COMMANDS: ReadonlyMap<string, Entry> = new Map([
  ["init", { summary: "creates a workspace, or adds missing files", load: () => import("../init.ts") }],
  ["start", { summary: "builds packages, and calls each against its mock", load: () => import("../start.ts") }],
  ["generate", { summary: "generates packages from descriptions", load: () => import("../generate.ts") }],
  ["new", { summary: "creates a provider, or imports its description", load: () => import("../new.ts") }],
  ["examples", { summary: "makes examples for an imported provider", load: () => import("../examples.ts") }],
  ["update", { summary: "imports a new version of a description", load: () => import("../update.ts") }],
  ["lint", { summary: "reports problems in descriptions", load: () => import("../lint.ts") }],
  ["check", { summary: "lint, package, types and contract in seconds", load: () => import("../check.ts") }],
  ["mock", { summary: "serves a mock of a description", load: () => import("../mock.ts") }],
  [
    "contract",
    { summary: "tests clients against mocks, or the provider itself", load: () => import("../contract.ts") },
  ],
  ["review", { summary: "says what a change of descriptions breaks", load: () => import("../review.ts") }],
  ["completion", { summary: "prints a completion script for a shell", load: () => import("../completion.ts") }],
]);
