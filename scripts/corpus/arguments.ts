import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { COMPILERS } from "./job.ts";
import { type Limit, readLimits } from "./limits.ts";
import type { Options } from "./options.ts";
import { STEPS } from "./result.ts";

export const USAGE = `usage: npm run corpus -- <folder or files> [options]

Makes a package of each OpenAPI description, in a workspace and a process of its own, and tries it step by step. A folder
is searched for files with "openapi" or "swagger" at their top that no other description refers to.

  --steps a,b       some of ${STEPS.join(", ")}; all where it is left out
    generate        the description becomes a package; always the first
    types           the package type-checks
    build           it builds, and Node imports it
    call            each call of its usage goes to a mock, and comes back as described
    mock            each GET of the description has an answer of a mock of it that is not 500
    contract        a sample of the contract's cases passes: 300 at most, in 60 seconds
    review          the description beside itself, under another version, has changed nothing
  --typescript a,b  some of ${COMPILERS.join(", ")}; all where it is left out
  --jobs N          processes at a time; the number of cores where it is left out
  --timeout N       seconds for one step; 300 where it is left out
  --settings TEXT   lines for each provider.yaml, beside what is inferred: --settings "group: tag"
  --json FILE       everything that was found, as JSON; written anew after each description
  --keep FOLDER     leaves the workspaces there, a folder for each description
  --limits FILE     failures that are known: [{ "description": id, "step": "call", "reason": "…" }]
  --help            prints this

No step reaches the network. Ends with 0 where all is right, with 1 where something fails that is no listed limit or where
a limit is needed no more, and with 2 where nothing could be tried.`;

const STRINGS = ["steps", "typescript", "jobs", "timeout", "settings", "json", "keep", "limits"] as const;

/** What the user wants. */
export interface Arguments extends Options {
  /** Folders and files, absolute. */
  readonly paths: readonly string[];
  readonly json: string | undefined;
  readonly limits: readonly Limit[];
}

/**
 * @param folder the folder from which files are named
 * @returns "help" where the usage is wanted
 * @throws Error for arguments that make no sense
 */
export function readArguments(args: readonly string[], folder: string): Arguments | "help" {
  const strings = Object.fromEntries(STRINGS.map((name) => [name, { type: "string" }] as const));
  const options = { ...strings, help: { type: "boolean", short: "h" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const text = values as { readonly [name: string]: string | undefined };
  if (values.help) return "help";
  if (positionals.length === 0) throw new Error("Name a folder or files with OpenAPI descriptions.");
  const path = (name: string): string | undefined => text[name] && resolve(folder, text[name]);
  const limits = path("limits");
  return {
    paths: positionals.map((one) => resolve(folder, one)),
    // Whatever is tried is tried of a package.
    steps: someOf(STEPS, "--steps", text.steps && `generate,${text.steps}`),
    compilers: someOf(COMPILERS, "--typescript", text.typescript),
    jobs: positive("--jobs", text.jobs, availableParallelism()),
    timeout: positive("--timeout", text.timeout, 300),
    settings: text.settings,
    json: path("json"),
    keep: path("keep"),
    limits: limits === undefined ? [] : readLimits(limits),
  };
}

/** In the order in which they are known, whatever the order in which they are asked for. */
function someOf<Name extends string>(known: readonly Name[], option: string, text: string | undefined): Name[] {
  if (text === undefined) return [...known];
  const asked = text.split(",").map((name) => name.trim());
  const strange = asked.find((name) => !known.some((one) => one === name));
  if (strange !== undefined) throw new Error(`${option} knows no "${strange}". It knows ${known.join(", ")}.`);
  return known.filter((name) => asked.includes(name));
}

function positive(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${option} takes a whole number above 0, not "${text}".`);
  return number;
}
