import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../programs/free-port.ts";
import { installedOnce } from "../programs/installed-once.ts";
import { untilAnswering } from "../programs/until-answering.ts";

/** The override is needed for Node.js 24 and later. */
const VERDACCIO = { dependencies: { verdaccio: "6.10.4" }, overrides: { "node-fetch": "2.7.0" } } as const;

/** An empty npm registry on loopback. What it does not hold comes from the registry that npm is set to. */
export interface Registry extends AsyncDisposable {
  /** Such as `http://127.0.0.1:4873/`. */
  readonly url: string;
  /** An npm configuration that publishes to this registry, and installs from it. */
  readonly npmrc: string;
}

/**
 * @param scopes of the packages that come from this registry alone, such as `@acme/*`
 * @throws Error with Verdaccio's output if it does not answer
 */
export async function startRegistry(scopes: readonly string[]): Promise<Registry> {
  const tools = installedOnce(`specwright-verdaccio-${VERDACCIO.dependencies.verdaccio}`, VERDACCIO);
  const program = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const folder = mkdtempSync(join(tmpdir(), "specwright-registry-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  writeFileSync(join(folder, "config.yaml"), configOf(scopes));
  // npm sends no package without a token, and the registry lets everybody publish.
  const npmrc = join(folder, "npmrc");
  writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=anybody\n`);
  const child = spawn(process.execPath, [program, "--config", "config.yaml", "--listen", `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async (): Promise<void> => {
    child.kill();
    if (child.exitCode === null) await new Promise((resolve) => child.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilAnswering(child, `${url}-/ping`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, npmrc, [Symbol.asyncDispose]: stop };
}

function configOf(scopes: readonly string[]): string {
  const upstream = spawnSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).stdout.trim();
  const own = scopes.map((scope) => `  "${scope}": { access: $all, publish: $all }`);
  return `storage: ./storage
uplinks:
  upstream: { url: "${upstream}", maxage: 60m, timeout: 60s }
packages:
${own.join("\n")}
  "**": { access: $all, publish: $all, proxy: upstream }
auth:
  htpasswd: { file: ./htpasswd }
max_body_size: 100mb
userRateLimit: { windowMs: 1000, max: 100000 }
web: { enable: false }
log: { type: stdout, format: pretty, level: warn }
`;
}
