import { scriptCall } from "@specwright/codegen/workspace";
import type { PackageManager } from "./package-manager/package-manager.ts";
import { type Renamed, withCalls } from "./scripts.ts";

/** What is known of a workspace that was made. */
export interface NewWorkspace {
  /** As it was named; undefined where it is the folder of the terminal. */
  readonly named: string | undefined;
  readonly isInRepository: boolean;
  readonly manager: PackageManager;
  readonly renamed: readonly Renamed[];
  readonly todo: readonly string[];
}

/** What people do next. */
export function nextSteps({ named, isInRepository, manager, renamed, todo }: NewWorkspace): string {
  const scripts = [
    ["start", "the first call of each provider, against its mock"],
    ["test", "lint, types and contract"],
  ].map(
    ([script = "", what = ""]) => [withCalls(scriptCall(manager.name, script), renamed, manager.name), what] as const,
  );
  const width = Math.max(...scripts.map(([call]) => call.length)) + 4;
  const steps = [
    ...changed(named),
    ...(isInRepository ? [] : ["git init --initial-branch=main"]),
    ...todo,
    manager.install,
    ...scripts.map(([call, what]) => `${call.padEnd(width)}${what}`),
  ];
  return `\nNext:\n${steps.map((step) => `  ${step}`).join("\n")}`;
}

function changed(folder: string | undefined): string[] {
  if (folder === undefined || folder === ".") return [];
  return [`cd ${/\s/.test(folder) ? `"${folder}"` : folder}`];
}
