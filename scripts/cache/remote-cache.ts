import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../programs/free-port.ts";
import { installedOnce } from "../programs/installed-once.ts";
import { untilAnswering } from "../programs/until-answering.ts";

const VERSION = "2.12.0";
const TOKEN = "anybody";

/** A remote cache of turbo on loopback, empty at first. */
export interface RemoteCache extends AsyncDisposable {
  /** What tells turbo of it. */
  readonly env: { readonly [name: string]: string };
}

/** @throws Error if it does not answer */
export async function startCache(): Promise<RemoteCache> {
  const wanted = { dependencies: { "turborepo-remote-cache": VERSION } };
  const tools = installedOnce(`specwright-remote-cache-${VERSION}`, wanted);
  const program = join(tools, "node_modules/turborepo-remote-cache/dist/cli.js");
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
  try {
    await untilAnswering(child, `${url}/v8/artifacts/status`, { authorization: `Bearer ${TOKEN}` });
  } catch (error) {
    await stop();
    throw error;
  }
  return { env: { TURBO_API: url, TURBO_TOKEN: TOKEN, TURBO_TEAM: "specwright" }, [Symbol.asyncDispose]: stop };
}
