import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../programs/free-port.ts";
import { installedOnce } from "../programs/installed-once.ts";
import { untilAnswering } from "../programs/until-answering.ts";

const VERSION = "2.12.0";

/** What tells turbo of a remote cache. */
type Env = { readonly [name: string]: string };

/** A remote cache of turbo on loopback, empty at first. */
export interface RemoteCache extends AsyncDisposable {
  readonly env: Env;
  /** A second server of the same artifacts, which takes none. */
  readonly readOnly: Env;
}

/**
 * @param signed whether turbo signs what it stores. A server that keeps signatures finds nothing that has none.
 * @throws Error if it does not answer
 */
export async function startCache({ signed }: { readonly signed: boolean }): Promise<RemoteCache> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-cache-"));
  await using started = new AsyncDisposableStack();
  started.defer(() => rmSync(folder, { recursive: true, force: true }));
  // It keeps signatures only if it has a value here, whatever this is. What is signed with is none of its business.
  const signatures = signed ? { TURBO_REMOTE_CACHE_SIGNATURE_KEY: "on" } : {};
  const env = await startServer(started, folder, { TURBO_TOKEN: "writes", ...signatures });
  const readOnly = await startServer(started, folder, { TURBO_TOKEN: "reads", READ_ONLY: "true", ...signatures });
  const running = started.move();
  return { env, readOnly, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

async function startServer(
  started: AsyncDisposableStack,
  folder: string,
  own: { readonly TURBO_TOKEN: string; readonly [name: string]: string },
): Promise<Env> {
  const wanted = { dependencies: { "turborepo-remote-cache": VERSION } };
  const tools = installedOnce(`specwright-remote-cache-${VERSION}`, wanted);
  const program = join(tools, "node_modules/turborepo-remote-cache/dist/cli.js");
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const storage = { STORAGE_PROVIDER: "local", STORAGE_PATH: folder, STORAGE_PATH_USE_TMP_FOLDER: "false" };
  const settings = { PORT: port, HOST: "127.0.0.1", LOG_LEVEL: "error" };
  const env = { ...process.env, ...settings, ...storage, ...own };
  const child = spawn(process.execPath, [program], { env, stdio: "ignore" });
  started.defer(async () => {
    child.kill();
    if (child.exitCode === null) await new Promise((resolve) => child.once("exit", resolve));
  });
  await untilAnswering(child, `${url}/v8/artifacts/status`, { authorization: `Bearer ${own.TURBO_TOKEN}` });
  return { TURBO_API: url, TURBO_TOKEN: own.TURBO_TOKEN, TURBO_TEAM: "specwright" };
}
