import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ContractRun, runContract } from "../../src/index.ts";
import { fixtureContract } from "./fixture-client.ts";

const get = {
  operationId: "getThing",
  responses: {
    "200": {
      description: "x",
      content: {
        "application/json": {
          schema: { type: "object", properties: { a: { type: "string" } } },
          examples: { wrong: { value: { b: 1 } } },
        },
      },
    },
  },
};
const root = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/thing": { get } } };
const wrong = "answers 200 application/json wrong";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contract-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function runWith(yaml: string): Promise<ContractRun> {
  const file = join(folder, "deviations.yaml");
  await writeFile(file, yaml);
  return await runContract({ ...fixtureContract(root), deviations: pathToFileURL(file) }, { runs: 1 });
}

it("a failing case that is listed is a deviation, with its reason", async () => {
  const { failures, results } = await runWith(
    `- { operation: getThing, case: "${wrong}", reason: the server says so }`,
  );
  expect(failures).toEqual([]);
  expect(results.find(({ title }) => title === wrong)).toMatchObject({
    state: "deviation",
    reason: "the server says so",
  });
});

it("an entry that is no longer needed, or names no case, is an error", async () => {
  const needless = "answers 200 application/json generated-minimal";
  const { failures } = await runWith(`
- { operation: getThing, case: "${wrong}", reason: r }
- { operation: getThing, case: "${needless}", reason: r }
- { operation: getThing, case: "answers 201", reason: r }`);
  expect(failures).toEqual([
    {
      operation: "getThing",
      case: needless,
      pointer: undefined,
      message: "deviations.yaml lists this case, but it passes: remove the entry",
    },
    {
      operation: "getThing",
      case: "answers 201",
      pointer: undefined,
      message: "deviations.yaml lists this case, but it does not exist: correct or remove the entry",
    },
  ]);
});

it.each([
  [
    "- { operation: getThing, case: x }",
    /deviations.yaml:1:3 deviation-malformed: entry 1 has no text for one of operation, case, reason/,
  ],
  [
    `- { operation: getThing, case: "${wrong}", reason: r }\n\n- plain`,
    /deviations.yaml:3:3 deviation-malformed: entry 2 has no text for one of/,
  ],
  ["getThing: x", /deviations.yaml:1:1 deviation-malformed: what stands here is no list/],
  ["- {\n", /deviations.yaml:2:1 syntax: /],
])("what is no entry is refused with its place: %s", async (yaml, message) => {
  await expect(runWith(yaml)).rejects.toThrow(message);
});
