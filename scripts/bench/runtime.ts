import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BenchCase } from "./bench-case.ts";
import { contestants } from "./contestants.ts";
import { measure } from "./measure.ts";

/** How patient the measurement is. */
export interface Patience {
  readonly rounds: number;
  readonly calls: number;
}

/** What a call of each generated client costs, with `fetch` replaced by a stub and with a server on loopback. */
export async function benchRuntime(repository: string, patience: Patience): Promise<void> {
  const { rounds, calls } = patience;
  const packages = `${repository}/packages/`;
  for (const name of readdirSync(packages).filter((id) => existsSync(`${packages}${id}/bench/case.ts`))) {
    const { bench } = (await import(`${packages}${name}/bench/case.ts`)) as { bench: BenchCase };
    console.log(
      `\n${name}.${bench.operation}, fetch replaced by a stub (lower quartile of ${rounds} rounds of ${calls} calls)`,
    );
    console.table(await stubbed(`${packages}${name}`, bench, patience));
    console.log(
      `${name}.${bench.operation}, a server on loopback (lower quartile of ${rounds} rounds of ${calls / 10} calls)`,
    );
    console.table(await loopback(`${packages}${name}`, bench, { rounds, calls: calls / 10 }));
  }
}

async function stubbed(folder: string, bench: BenchCase, patience: Patience): Promise<object> {
  const real = globalThis.fetch;
  const text = JSON.stringify(bench.answer);
  const init = { headers: { "content-type": "application/json" } };
  globalThis.fetch = async () => new Response(text, init);
  try {
    const all = await contestants(folder, bench, "http://bench.test");
    return await measure(all, { ...patience, reference: "openapi-fetch" });
  } finally {
    globalThis.fetch = real;
  }
}

async function loopback(folder: string, bench: BenchCase, patience: Patience): Promise<object> {
  const text = JSON.stringify(bench.answer);
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => response.writeHead(200, { "content-type": "application/json" }).end(text));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  try {
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return await measure(await contestants(folder, bench, baseUrl), { ...patience, reference: "openapi-fetch" });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
