import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../release/free-port.ts";

const VERSION = "2.12.0";
const TOKEN = "anybody";
/** Milliseconds until a cache that does not answer is given up. */
const PATIENCE = 60_000;

/** A remote cache of turbo on loopback, empty at first. */
export interface RemoteCache extends AsyncDisposable {
  /** What tells turbo of it. */
  readonly env: { readonly [name: string]: string };
}

/** @throws Error if it does not answer */
export async function startCache(): Promise<RemoteCache> {
  const program = installedCache();
  const folder = mkdtempSync(join(tmpdir(), "specwright-cache-"));
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const settings = { PORT: port, HOST: "127.0.0.1", TURBO_TOKEN: TOKEN, STORAGE_PATH: folder, LOG_LEVEL: "error" };
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...settings, STORAGE_PROVIDER: "local", STORAGE_PATH_USE_TMP_FOLDER: "false" },
    stdio: "ignore",
  });
  const stop = async (): Promise<void> => {
    child.kill();
    if (child.exitCode === null) await new Promise((resolve) => child.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  const end = Date.now() + PATIENCE;
  while (child.exitCode === null && Date.now() < end) {
    const response = await fetch(`${url}/v8/artifacts/status`, { headers: { authorization: `Bearer ${TOKEN}` } }).catch(
      () => undefined,
    );
    if (response?.ok)
      return { env: { TURBO_API: url, TURBO_TOKEN: TOKEN, TURBO_TEAM: "specwright" }, [Symbol.asyncDispose]: stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`the remote cache does not answer at ${url}`);
}

/** The program, installed once. */
function installedCache(): string {
  const folder = join(tmpdir(), `specwright-remote-cache-${VERSION}`);
  const program = join(folder, "node_modules/turborepo-remote-cache/dist/cli.js");
  if (existsSync(join(folder, "package-lock.json"))) return program;
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: { "turborepo-remote-cache": VERSION } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
  const { status, stderr } = spawnSync("npm", install, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`the remote cache cannot be installed in ${folder}: ${stderr}`);
  return program;
}
