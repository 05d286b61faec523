import { ownManifest } from "./own-manifest.ts";

/** How a package manager runs a command of an installed package. */
const EXECUTE = { npm: "npx", pnpm: "pnpm exec", yarn: "yarn run", bun: "bunx" } as const;

type Manager = keyof typeof EXECUTE;

/** Scripts that npm and pnpm run without `run`. For the others, `test` or `start` may be a command of their own. */
const SHORT: ReadonlySet<string> = new Set(["start", "test"]);

/** The package manager that the package.json of a workspace names; npm where it names none that we know. */
export function managerHere(workspace: string): Manager {
  const { packageManager, devEngines } = ownManifest(workspace);
  const engine = (devEngines as { packageManager?: { name?: unknown } } | undefined)?.packageManager?.name;
  const name = String(packageManager ?? engine).replace(/@.*/s, "");
  return Object.hasOwn(EXECUTE, name) ? (name as Manager) : "npm";
}

/** What a person runs after packages have come or gone. */
export function installHere(workspace: string): string {
  return `${managerHere(workspace)} install`;
}

/** A script of package.json, as a person runs it with a package manager. */
export function scriptCall(manager: Manager, script: string, ...args: readonly string[]): string {
  const isShort = SHORT.has(script) && (manager === "npm" || manager === "pnpm");
  const run = isShort ? [manager, script] : [manager, "run", script];
  // npm alone wants a `--` before what is for the script; the others would hand it on.
  const dashes = manager === "npm" && args.length > 0 ? ["--"] : [];
  return [...run, ...dashes, ...args].join(" ");
}

/** A command of an installed package, as a person runs it. */
export function executedHere(workspace: string, ...words: readonly string[]): string {
  return [EXECUTE[managerHere(workspace)], ...words].join(" ");
}
