import { scriptCall as callWith } from "@specwright/codegen/workspace";
import type { PackageManager } from "./package-manager/package-manager.ts";

/** Scripts of a package.json by their names. */
export interface Scripts {
  readonly [name: string]: string;
}

/** What comes before the name of a script that a repository has already for something else. */
const PREFIX = "specwright:";

/** A script of a workspace that has another name, because the repository's own has the plain one. */
export interface Renamed {
  readonly plain: string;
  readonly name: string;
}

/** The scripts of a workspace whose names a repository has for something else. */
export function renamedScripts(own: Scripts, wanted: Scripts): Renamed[] {
  const taken = Object.keys(wanted).filter((name) => isTaken(own[name], wanted[name] as string));
  return taken.map((plain) => ({ plain, name: `${PREFIX}${plain}` }));
}

/** A script that calls Specwright is one of ours, which people have changed. */
function isTaken(own: string | undefined, wanted: string): boolean {
  return own !== undefined && own !== wanted && !/\bspecwright\b/.test(own);
}

/** The scripts by the names that they get. */
export function withNames(
  wanted: Scripts,
  renamed: readonly Renamed[],
  manager: PackageManager["name"] = "npm",
): Scripts {
  const names = new Map(renamed.map(({ plain, name }) => [plain, name]));
  return Object.fromEntries(
    Object.entries(wanted).map(([name, text]) => [names.get(name) ?? name, withCalls(text, renamed, manager)]),
  );
}

/** How a script of npm is called, in whose words the template is. */
export function scriptCall(name: string): string {
  return callWith("npm", name);
}

/** A text in which renamed scripts are called by the names that they have. */
export function withCalls(text: string, renamed: readonly Renamed[], manager: PackageManager["name"] = "npm"): string {
  let named = text;
  for (const { plain, name } of renamed)
    named = named.replace(new RegExp(`\\b${callWith(manager, plain)}(?![\\w:-])`, "g"), callWith(manager, name));
  return named;
}
