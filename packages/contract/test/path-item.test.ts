import { expect, it } from "vitest";
import { readOperations } from "../src/document/operations.ts";

const get = { operationId: "read", responses: {} };
const put = { operationId: "write", responses: {} };
const named = (name: string): object => ({ name, in: "query", schema: { type: "string" } });

it.each<[what: string, written: object, want: string[]]>([
  ["a reference alone", {}, ["read /components/pathItems/A/get: a"]],
  ["an operation beside it", { put }, ["read /components/pathItems/A/get: a", "write /paths/~1x/put: a"]],
  ["another one of the same method", { get: put }, ["write /paths/~1x/get: a"]],
  ["parameters beside it", { parameters: [named("b")] }, ["read /components/pathItems/A/get: b"]],
])("%s", (_what, beside, want) => {
  const root = {
    openapi: "3.1.0",
    paths: { "/x": { $ref: "#/components/pathItems/B", ...beside } },
    components: {
      pathItems: { A: { get, parameters: [named("a")] }, B: { $ref: "#/components/pathItems/A" } },
    },
  };
  const shown = readOperations(root).map(
    ({ id, pointer, parameters }) => `${id} ${pointer}: ${parameters.map(({ name }) => name).join()}`,
  );
  expect(shown).toEqual(want);
});
