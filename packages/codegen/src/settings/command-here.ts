import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A command of Specwright as a person runs it in a workspace: by the script that its package.json has for it, or with npx.
 * @param args behind the command
 */
export function commandHere(workspace: string, command: string, ...args: readonly string[]): string {
  const script = scriptFor(command, scriptsOf(workspace));
  if (script === undefined) return ["npx specwright", command, ...args].join(" ");
  const run = callOf(script);
  return args.length === 0 ? run : [run, "--", ...args].join(" ");
}

/**
 * What a script of a workspace is called in one: a repository may have the plain name for something else.
 * @param script such as `build`
 */
export function scriptHere(workspace: string, script: string): string {
  const own = `specwright:${script}`;
  return scriptsOf(workspace)[own] === undefined ? script : own;
}

/** A script of a workspace as a person runs it, by the name that it has there. */
export function scriptCallHere(workspace: string, script: string): string {
  return callOf(scriptHere(workspace, script));
}

function callOf(script: string): string {
  return SHORT.has(script) ? `npm ${script}` : `npm run ${script}`;
}

/** Scripts that npm runs without `run`. */
const SHORT: ReadonlySet<string> = new Set(["start", "test"]);

/** A script that runs the command and nothing else, in whichever way: `specwright new`, `node scripts/specwright.ts new`. */
function scriptFor(command: string, scripts: { readonly [name: string]: unknown }): string | undefined {
  const runs = new RegExp(`^(?:\\S+ )?(?:\\S*/)?specwright(?:\\.[jt]s)? ${command}$`);
  return Object.keys(scripts).find((name) => runs.test(String(scripts[name])));
}

function scriptsOf(workspace: string): { readonly [name: string]: unknown } {
  try {
    const { scripts } = JSON.parse(readFileSync(join(workspace, "package.json"), "utf8")) as { scripts?: object };
    return { ...scripts };
  } catch {
    return {};
  }
}
