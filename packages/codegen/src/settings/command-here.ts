import { executedHere, scriptHere } from "./manager-here.ts";
import { ownManifest } from "./own-manifest.ts";

/**
 * A command of Specwright as a person runs it in a workspace: by the script that its package.json has for it, or as a
 * command of an installed package.
 * @param args behind the command
 */
export function commandHere(workspace: string, command: string, ...args: readonly string[]): string {
  const script = scriptFor(command, ownManifest(workspace).scripts);
  if (script === undefined) return executedHere(workspace, "specwright", command, ...args);
  return scriptHere(workspace, script, ...args);
}

/** A script that runs the command and nothing else, in whichever way: `specwright new`, `node scripts/specwright.ts new`. */
function scriptFor(command: string, scripts: unknown): string | undefined {
  const runs = new RegExp(`^(?:\\S+ )?(?:\\S*/)?specwright(?:\\.[jt]s)? ${command}$`);
  return Object.entries(Object(scripts) as object).find(([, script]) => runs.test(String(script)))?.[0];
}
