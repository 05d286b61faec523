import { describe, expect, it } from "vitest";
import { startMock } from "../src/index.ts";

const whole = { type: "integer" };
const list = (items: object): object => ({ type: "array", items });

async function status(parameter: object, query: string): Promise<number> {
  const parameters = [{ name: "u", in: "query", ...parameter }];
  const get = { operationId: "find", parameters, responses: { "204": { description: "x" } } };
  await using mock = await startMock({
    openapi: "3.1.0",
    info: { title: "Lists", version: "1" },
    paths: { "/x": { get } },
  });
  return (await fetch(`${mock.url}/x?${query}`)).status;
}

describe("a parameter that is a value or a list", () => {
  it.each<[schema: object, query: string, want: number]>([
    [{ schema: { oneOf: [whole, list(whole)] } }, "u=1", 204],
    [{ schema: { oneOf: [whole, list(whole)] } }, "u=1&u=2", 204],
    [{ schema: { anyOf: [list(whole), whole] } }, "u=1&u=2", 204],
    [{ schema: { anyOf: [{ type: "boolean" }, list({ type: "number" })] } }, "u=1.5&u=2", 204],
    [{ schema: { oneOf: [whole, list(whole)] } }, "u=1&u=a", 422],
    [{ schema: { oneOf: [whole, list({ type: "boolean" })] } }, "u=1&u=2", 422],
    [{ schema: whole }, "u=1&u=2", 422],
    [{ explode: false, schema: { oneOf: [whole, list(whole)] } }, "u=1", 204],
    [{ explode: false, schema: { oneOf: [whole, list(whole)] } }, "u=1,2", 204],
    [{ explode: false, schema: { oneOf: [whole, list(whole)] } }, "u=1,a", 422],
    [{ explode: false, schema: { oneOf: [{ type: "string" }, list({ type: "string" })] } }, "u=a,b", 204],
  ])("%j %s", async (parameter, query, want) => {
    expect(await status(parameter, query)).toBe(want);
  });
});
