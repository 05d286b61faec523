// Several machines, of which each checks a shard, come to what one comes to that checks all.
import { CommandWorkspace } from "@specwright/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Ended, run } from "../support/run.ts";
import { description, operation } from "../support/two-providers.ts";

const OPTIONS = ["--runs", "1", "--seed", "5"];
const SMALL = {
  beta: description(`paths: { /b: { get: ${operation("getB")}, put: ${operation("putB")} } }`),
  delta: description(`paths: { /d: { get: ${operation("getD")} } }`),
  gamma: description(`paths: { /g: { get: ${operation("getG")} } }`),
};
const TABLE = "<!-- providers: written by `npm run generate` -->\n<!-- /providers -->\n";
const FLOOR = "packages/gamma/test/coverage-floor.json";

let folder: CommandWorkspace;
const contract = (...args: string[]): Promise<Ended> => run({ workspace: folder.root }, "contract", ...args);
const shard = (name: string, ...args: string[]): Promise<Ended> =>
  contract(...OPTIONS, ...args, "--shard", name, "--out", `reports/${name.replace("/", "-")}.json`);

beforeAll(async () => {
  folder = new CommandWorkspace();
  for (const [id, spec] of Object.entries(SMALL)) folder.write(`specs/${id}/openapi.yaml`, spec);
  folder.write("README.md", TABLE);
  await run({ workspace: folder.root }, "generate");
  await folder.build(["acme", ...Object.keys(SMALL)]);
  await contract("--raise-floor", ...OPTIONS);
}, 120_000);
afterAll(() => folder?.[Symbol.dispose]());

/** A mistake of each kind: a case that fails, a floor that is lost, and files of a package and of none that are out of date. */
function spoil(): void {
  folder.spoil("specs/acme/examples/replacePet.replaced.json", (text) => text.replace('"name"', '"nam"'));
  folder.spoil(FLOOR, (text) => text.replace("{\n", '{\n"addPet": { "statuses": ["201"] },\n'));
  folder.spoil("README.md", (text) => text.replaceAll("specs/acme)", "specs/acne)"));
  folder.write("packages/gone/package.json", '{ "//": "Generated from specs/gone" }');
  folder.write("packages/gone/src/gen/schema.ts", "");
}

/** All that a run says and writes, without the time that it took. */
async function outcome(ended: Promise<Ended>): Promise<readonly string[]> {
  const { code, out, error } = await ended;
  const files = ["coverage.json", "coverage.html"].map((name) => folder.read(`.contract/${name}`));
  const said = out.replace(/\d+\.\d s,/, "… s,").replace(/"seconds": [\d.]+/, '"seconds": …');
  return [`ended with ${code}`, said, error, ...files];
}

describe("the reports of all shards", { timeout: 120_000 }, () => {
  it.each([
    ["nothing is wrong", () => {}, [], "ended with 0", "seed 5, … s, no failures\n", 0],
    ["much is wrong", spoil, [], "ended with 1", "seed 5, … s, 11 failures\n", 11],
    ["a program reads", spoil, ["--json"], "ended with 1", "}\n", 11],
  ])("are what one run says, to the byte, where %s", async (_name, change, options, code, end, lines) => {
    change();
    const whole = await outcome(contract(...OPTIONS, ...options));
    for (const name of ["1/3", "2/3", "3/3"]) await shard(name);
    const merged = await outcome(contract("--merge", "reports", ...options));
    folder.restore();
    expect(merged).toEqual(whole);
    const [ended, said = "", error = ""] = merged;
    expect([ended, said.slice(-end.length), error.split("\n").length - 1]).toEqual([code, end, lines]);
  });
});

describe("a shard", { timeout: 60_000 }, () => {
  it("says what it is, and where its report is", async () => {
    const { code, out } = await contract("acme", "beta", "--runs", "1", "--shard", "2/2");
    const said = out.replace(/seed \d+, \d+\.\d s/, "seed …");
    expect([code, said.slice(said.indexOf("shard "))]).toEqual([
      0,
      "shard 2/2, 1 of 2 providers: seed …, no failures\nreport: .contract/shards/2-2.json\n",
    ]);
  });

  it("has the seed of the specs, so that all shards have the same", async () => {
    const seeds = ["1/2", "2/2"].map(async (name) => {
      const { out } = await contract("acme", "beta", "--runs", "1", "--shard", name, "--json");
      return (JSON.parse(out) as { seed: number }).seed;
    });
    const [first, second] = await Promise.all(seeds);
    expect(first).toBe(second);
  });

  it("ends with 1 where something of it is wrong", async () => {
    spoil();
    const codes = [(await shard("1/3")).code, (await shard("2/3")).code, (await shard("3/3")).code];
    folder.restore();
    expect(codes.sort()).toEqual([0, 1, 1]);
  });
});

describe("reports are refused", { timeout: 120_000 }, () => {
  const [first, second] = ["reports/1-2.json", "reports/2-2.json"];
  let good: { readonly [file: string]: string };
  beforeAll(async () => {
    folder.remove("reports");
    for (const name of ["1/2", "2/2"]) await shard(name);
    good = { [first]: folder.read(first), [second]: folder.read(second) };
  }, 60_000);
  afterEach(() => {
    folder.remove("reports");
    for (const [file, text] of Object.entries(good)) folder.write(file, text);
    folder.restore();
  });

  const edit = (change: object): void => {
    folder.write(second, JSON.stringify({ ...JSON.parse(good[second] ?? ""), ...change }));
  };

  it.each<[name: string, change: () => void, want: string]>([
    [
      "where one is missing",
      () => folder.remove(first),
      "The report of shard 1/2 is missing: nobody knows what it would say.",
    ],
    [
      "where one comes twice",
      () => folder.write("reports/deeper/again.json", good[second] ?? ""),
      "Shard 2/2 comes twice: reports/2-2.json and reports/deeper/again.json.",
    ],
    [
      "of another number of shards",
      () => edit({ shard: "2/3" }),
      "reports/1-2.json is of shard 1/2, and reports/2-2.json of shard 2/3: merge the reports of one run.",
    ],
    [
      "of other specs than the workspace has",
      () => folder.spoil("specs/beta/openapi.yaml", (text) => `${text}# An edit.\n`),
      "reports/1-2.json was made of other specs than this workspace has, of beta: check all shards again.",
    ],
    [
      "of fewer providers than the workspace has",
      () => folder.write("specs/epsilon/openapi.yaml", ""),
      "reports/1-2.json was made of other specs than this workspace has, of epsilon: check all shards again.",
    ],
    [
      "of another version",
      () => edit({ specwright: "9.9.9" }),
      "reports/2-2.json was made by Specwright 9.9.9, and this is 0.0.0: use one version for all shards.",
    ],
    [
      "of another seed",
      () => edit({ seed: 6 }),
      "reports/1-2.json was made with seed 5, and reports/2-2.json with seed 6: give all shards the same --seed.",
    ],
    [
      "that are none",
      () => folder.write(second, '{ "acme": {} }'),
      "reports/2-2.json is no report of a shard. contract --shard writes reports.",
    ],
    [
      "that are no JSON",
      () => folder.write(second, "{"),
      "reports/2-2.json is no report of a shard. contract --shard writes reports.",
    ],
    [
      "where none are",
      () => folder.remove("reports"),
      "There is no reports. --merge needs the reports that --shard writes.",
    ],
  ])("%s", async (_name, change, want) => {
    change();
    const ended = await contract("--merge", "reports");
    if (folder.has("specs/epsilon")) folder.remove("specs/epsilon");
    if (!folder.has("reports")) folder.write("reports/empty", "");
    expect(ended).toEqual({ code: 2, out: "", error: `${want}\n` });
  });
});
