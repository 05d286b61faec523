import { executedHere, managerHere, scriptCall } from "./manager-here.ts";
import { ownManifest } from "./own-manifest.ts";

/**
 * A command of Specwright as a person runs it in a workspace: by the script that its package.json has for it, or as a
 * command of an installed package.
 * @param args behind the command
 */
export function commandHere(workspace: string, command: string, ...args: readonly string[]): string {
  const script = scriptFor(command, ownManifest(workspace).scripts);
  if (script === undefined) return executedHere(workspace, "specwright", command, ...args);
  return scriptCall(managerHere(workspace), script, ...args);
}

/**
 * What a script of a workspace is called in one: a repository may have the plain name for something else.
 * @param script such as `build`
 */
export function scriptHere(workspace: string, script: string): string {
  const own = `specwright:${script}`;
  return Object.hasOwn(Object(ownManifest(workspace).scripts), own) ? own : script;
}

/** A script of a workspace as a person runs it, by the name that it has there. */
export function scriptCallHere(workspace: string, script: string): string {
  return scriptCall(managerHere(workspace), scriptHere(workspace, script));
}

/** A script that runs the command and nothing else, in whichever way: `specwright new`, `node scripts/specwright.ts new`. */
function scriptFor(command: string, scripts: unknown): string | undefined {
  const runs = new RegExp(`^(?:\\S+ )?(?:\\S*/)?specwright(?:\\.[jt]s)? ${command}$`);
  return Object.entries(Object(scripts) as object).find(([, script]) => runs.test(String(script)))?.[0];
}
