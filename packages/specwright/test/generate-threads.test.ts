import { TempWorkspace } from "@specwright/testing";
import { afterAll, expect, it } from "vitest";
import { inThreads } from "../src/generate/make-all.ts";
import { makePackage } from "../src/generate/make-package.ts";

const spec = (id: string): string =>
  `openapi: 3.1.0\ninfo: { title: ${id}, version: "1" }\npaths: { /a: { get: { operationId: get, responses: {} } } }\n`;

const IDS = ["a", "b", "c", "d", "e"];
const workspace = new TempWorkspace(Object.fromEntries(IDS.map((id) => [`specs/${id}/openapi.yaml`, spec(id)])));
afterAll(() => workspace[Symbol.dispose]());

const task = (id: string): Parameters<typeof makePackage>[0] => ({ workspace: workspace.root, id, strict: false });

it("makes the same packages as one thread does, in the order of the tasks", async () => {
  workspace.write("specs/c/openapi.yaml", "openapi: 3.1.0\npaths: [");
  const told: string[] = [];
  const attempts = await inThreads(IDS.map(task), 2, (number, id) => void told.push(`${number} ${id}`));
  expect(attempts).toEqual(IDS.map((id) => makePackage(task(id))));
  expect(attempts[2]).toMatchObject({ refused: [{ file: "specs/c/openapi.yaml", rule: "syntax" }] });
  expect(told.map((line) => line.split(" ")[0])).toEqual(["1", "2", "3", "4", "5"]);
});

it("throws what a thread threw", async () => {
  workspace.remove("LICENSE");
  workspace.write("LICENSE/text", "");
  workspace.write("packages/a/package.json", '"//": "Generated from no JSON');
  await expect(inThreads([task("a"), task("b")], 2, () => {})).rejects.toThrow(SyntaxError);
});
