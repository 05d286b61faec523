// npm run release:dry [-- --from <file or folder>…]: publish every package into a registry on loopback, install it from
// there as integrators do, and make every provider's first call. Then make a workspace of other descriptions, as a team does.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Mock, startMock } from "@specwright/contract";
import pc from "picocolors";
import { ownProviders } from "./install/own-providers.ts";
import { SETTINGS } from "./release/consumers/index.ts";
import { ownApis } from "./release/own-apis.ts";
import { type FirstCall, firstCall } from "./release/program.ts";
import { publishAll } from "./release/publish.ts";
import { type Registry, startRegistry } from "./release/registry.ts";
import { type Row, rowsOf } from "./release/rows.ts";
import { headLine, rowLines, totalLine } from "./release/table.ts";

const repository = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** Descriptions that are not those of this workspace. */
const OWN = ["packages/testing/fixtures/corpus/feeds.yaml", "packages/testing/fixtures/corpus/lists.yaml"];

process.exitCode = await main();

async function main(): Promise<number> {
  await using registry = await startRegistry(["@specwright/*", "specwright", "create-specwright"]);
  console.log(pc.bold(`raise versions, build, and publish to ${registry.url}`));
  for (const { name, version } of publishAll(repository, registry)) console.log(`  ${name}@${version}`);
  const rows = await consumed(registry);
  console.log(`\n${totalLine(rows)}\n`);
  const consumersRight = rows.every(({ cells }) => cells.every(({ state }) => state !== "wrong"));
  const ownRight = await ownApisRight(registry);
  return consumersRight && ownRight ? 0 : 1;
}

async function ownApisRight(registry: Registry): Promise<boolean> {
  const { values } = parseArgs({ options: { from: { type: "string", multiple: true, default: OWN } } });
  using team = ownApis(
    registry,
    values.from.map((one) => resolve(repository, one)),
  );
  console.log(pc.bold("a team's own APIs"));
  for (const { name, run } of team.steps) {
    try {
      await run();
      console.log(`${pc.green("✓")} ${name}`);
    } catch (error) {
      console.log(`${pc.red("✗")} ${name}\n${(error as Error).message}`);
      return false;
    }
  }
  return true;
}

async function consumed(registry: Registry): Promise<Row[]> {
  const calls = ownProviders(repository).map((id) => firstCall(repository, id));
  await using mocks = await startMocks(calls);
  const providers = calls.map(({ id }) => id);
  const names = SETTINGS.flatMap(({ consumers }) => consumers.map(({ name }) => name));
  const width = Math.max(...names.map((name) => name.length));
  console.log(`\n${headLine(providers, width)}`);
  const rows: Row[] = [];
  for (const setting of SETTINGS) {
    for await (const row of rowsOf({ registry, calls, urls: mocks.urls }, setting)) {
      rows.push(row);
      for (const line of rowLines(row, providers, width)) console.log(line);
    }
  }
  return rows;
}

interface Mocks extends AsyncDisposable {
  readonly urls: { readonly [id: string]: string };
}

async function startMocks(calls: readonly FirstCall[]): Promise<Mocks> {
  const mocks: Mock[] = [];
  for (const { id } of calls) mocks.push(await startMock(`${repository}/packages/${id}/openapi.yaml`));
  const urls = Object.fromEntries(calls.map(({ id }, index) => [id, (mocks[index] as Mock).url]));
  const stop = async (): Promise<void> => {
    for (const mock of mocks) await mock[Symbol.asyncDispose]();
  };
  return { urls, [Symbol.asyncDispose]: stop };
}
