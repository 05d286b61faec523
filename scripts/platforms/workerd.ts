import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { binaryOf } from "./binary.ts";
import { type Outcomes, type Platform, quietEnv } from "./platform.ts";

const binary = binaryOf("workerd", "bin/workerd");

/** One worker on a port of the system's choice; the only addresses that it reaches are private ones. */
const configOf = (date: string): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "loopback", network = (allow = ["local"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "bundle/worker.js")],
  compatibilityDate = "${date}",
  globalOutbound = "loopback",
);
`;

export const workerd = worker("workerd", "2026-10-01");

/** As many deployed workers run: its objects have no tag of their class, which came with 2024-09-26. */
export const oldWorkerd = worker("workerd of 2023", "2023-03-01");

function worker(name: Platform["name"], date: string): Platform {
  const missing = binary ? undefined : `there is no workerd for ${process.platform} on ${process.arch}`;
  return { name, missing, run: (folder, url, home) => run({ folder, url, home, config: configOf(date) }) };
}

interface Run {
  readonly folder: string;
  readonly url: string;
  readonly home: string;
  readonly config: string;
}

async function run({ folder, url, home, config }: Run): Promise<Outcomes> {
  writeFileSync(join(folder, "worker.capnp"), config);
  const child = spawn(binary as string, ["serve", "--control-fd=3", "worker.capnp"], {
    cwd: folder,
    env: quietEnv(home),
    stdio: ["ignore", "inherit", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => said.push(chunk));
  try {
    const response = await fetch(`http://127.0.0.1:${await port(child, said)}/?${encodeURIComponent(url)}`);
    return (await response.json()) as Outcomes;
  } catch (cause) {
    throw new Error(`workerd gave no outcomes: ${Buffer.concat(said)}`, { cause });
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

/** workerd tells on the control descriptor where it listens. */
async function port(child: ChildProcess, said: readonly Buffer[]): Promise<number> {
  for await (const line of createInterface({ input: child.stdio[3] as Readable })) {
    const { event, port: listening } = JSON.parse(line) as { event: string; port: number };
    if (event === "listen") return listening;
  }
  throw new Error(`it did not listen: ${Buffer.concat(said)}`);
}
