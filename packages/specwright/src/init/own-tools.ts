import type { Manifest } from "./package-manager/read-manifest.ts";

interface Versions {
  readonly [name: string]: string;
}

/** Tools that a repository has, in whichever list, and the versions of ours. */
export interface OwnTools {
  /** Those of ours that it has not. */
  readonly missing: Versions;
  /** A line for each that is older than ours by a major version. */
  readonly lines: readonly string[];
}

export function ownTools(own: Manifest, wanted: Versions): OwnTools {
  const there: Versions = { ...(own.dependencies as Versions | undefined), ...own.devDependencies };
  const names = Object.keys(wanted);
  const older = names.filter((name) => isOlder(there[name], wanted[name] as string));
  return {
    missing: Object.fromEntries(
      names.filter((name) => there[name] === undefined).map((name) => [name, wanted[name] as string]),
    ),
    lines: older.map((name) => `kept ${name} ${there[name]}: Specwright is tested with ${wanted[name]}`),
  };
}

/** Of what is no range of numbers, such as `workspace:*`, nothing is said. */
function isOlder(own: string | undefined, wanted: string): boolean {
  const [ownMajor, major] = [own, wanted].map((range) => /^[\^~>=v]*(\d+)/.exec(range ?? "")?.[1]);
  return ownMajor !== undefined && Number(ownMajor) < Number(major);
}
