// `npm run bench -- runtime`: what a call costs, beside bare fetch, openapi-fetch and the providers' own SDKs.
// `npm run bench -- review`: how long a review takes; it fails where one takes longer than anybody should wait.
// `npm run bench -- validators`: generated checks beside the code that Ajv compiles; it fails where they are too slow.
// `npm run bench -- tests [scenario…]`: how long `npm test` takes in a fresh clone and after changes; it fails above a goal.
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { BenchCase } from "./bench/bench-case.ts";
import { contestants } from "./bench/contestants.ts";
import { measure } from "./bench/measure.ts";
import { benchReview } from "./bench/review.ts";
import { benchTests, type TestsFigure } from "./bench/tests.ts";
import { benchValidators } from "./bench/validators.ts";

/** How many times slower than compiled code a check may be. */
const VALIDATORS_RATIO = 3;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "15" }, calls: { type: "string", default: "2000" } },
});
const repository = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
if (positionals[0] === "review") {
  const figures = benchReview(repository, process.execPath);
  console.table(figures);
  process.exit(figures.some(({ seconds, limit }) => seconds > limit) ? 1 : 0);
}
if (positionals[0] === "tests") {
  const figures: TestsFigure[] = [];
  benchTests(repository, positionals.slice(1), (figure) => {
    figures.push(figure);
    console.log(`${figure.scenario}: ${figure.seconds} s, ${figure.said}`);
  });
  console.table(figures.map(({ said: _, ...shown }) => shown));
  process.exit(figures.every(({ ok }) => ok) ? 0 : 1);
}
if (positionals[0] === "validators") {
  const { sizes, right, wrong } = await benchValidators({ rounds: Number(values.rounds), calls: 20 });
  console.table(sizes);
  console.log("a hundred checks of a right value, and of a wrong one (median of all rounds)");
  console.table(right);
  console.table(wrong);
  process.exit((right.generated?.ratio ?? Number.POSITIVE_INFINITY) > VALIDATORS_RATIO ? 1 : 0);
}
if (positionals[0] !== "runtime") {
  console.error(
    'Say what to measure: "npm run bench -- runtime", with --rounds and --calls for more or less patience, "npm run bench -- review", "npm run bench -- validators" or "npm run bench -- tests".',
  );
  process.exit(2);
}
const rounds = Number(values.rounds);
const calls = Number(values.calls);
const packages = new URL("../packages/", import.meta.url).pathname;

for (const name of readdirSync(packages).filter((id) => existsSync(`${packages}${id}/bench/case.ts`))) {
  const { bench } = (await import(`${packages}${name}/bench/case.ts`)) as { bench: BenchCase };
  console.log(`\n${name}.${bench.operation}, fetch replaced by a stub (median of ${rounds} rounds of ${calls} calls)`);
  console.table(await stubbed(`${packages}${name}`, bench));
  console.log(`${name}.${bench.operation}, a server on loopback (median of ${rounds} rounds of ${calls / 10} calls)`);
  console.table(await loopback(`${packages}${name}`, bench));
}

async function stubbed(folder: string, bench: BenchCase): Promise<object> {
  const real = globalThis.fetch;
  const text = JSON.stringify(bench.answer);
  const init = { headers: { "content-type": "application/json" } };
  globalThis.fetch = async () => new Response(text, init);
  try {
    return await measure(await contestants(folder, bench, "http://bench.test"), {
      rounds,
      calls,
      reference: "openapi-fetch",
    });
  } finally {
    globalThis.fetch = real;
  }
}

async function loopback(folder: string, bench: BenchCase): Promise<object> {
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
    return await measure(await contestants(folder, bench, baseUrl), {
      rounds,
      calls: calls / 10,
      reference: "openapi-fetch",
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
