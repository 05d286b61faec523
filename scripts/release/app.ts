import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { appFiles, type FirstCall } from "./program.ts";
import type { Registry } from "./registry.ts";

const run = promisify(execFile);

/** How long a program may take, in milliseconds: a bundler's first run on a slow machine. */
const PATIENCE = 300_000;

/** An empty folder outside of the workspace, with the packages and an integrator's tools installed in it. */
export interface App extends Disposable {
  readonly folder: string;
  readonly calls: readonly FirstCall[];
  /** The mocks' URLs by provider. */
  readonly urls: { readonly [id: string]: string };
  /** Writes a file, with its folders. */
  write(path: string, text: string): void;
  /** Path of the file. */
  path(path: string): string;
  /**
   * Runs a program and gives what it printed.
   * @throws Error with all that it printed if it ends with another code than 0
   */
  run(file: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string>;
}

export interface AppInput {
  readonly registry: Registry;
  readonly calls: readonly FirstCall[];
  readonly urls: { readonly [id: string]: string };
}

/** @throws Error with npm's words if something cannot be installed */
export async function createApp({ registry, calls, urls }: AppInput, tools: readonly string[]): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-app-"));
  const path = (file: string): string => join(folder, file);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  const app: App = {
    folder,
    calls,
    urls,
    path,
    write,
    run: (file, args, env) => output(folder, file, args, env),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
  write("package.json", '{ "private": true, "type": "module" }\n');
  for (const [file, text] of Object.entries(appFiles(calls))) write(file, text);
  const install = ["install", "--no-audit", "--no-fund", "--loglevel=error", `--registry=${registry.url}`];
  try {
    await app.run("npm", [...install, ...calls.map((call) => call.package), ...tools]);
  } catch (error) {
    app[Symbol.dispose]();
    throw error;
  }
  return app;
}

async function output(
  cwd: string,
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const own = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, CI: "true", NEXT_TELEMETRY_DISABLED: "1" };
  const options = { cwd, env: { ...own, ...env }, timeout: PATIENCE, maxBuffer: 1 << 26 };
  const done = await run(file, args, options).catch((error: { stdout: string; stderr: string; message: string }) => {
    throw new Error(`${error.stdout ?? ""}${error.stderr ?? ""}`.trim() || error.message);
  });
  return done.stdout;
}
