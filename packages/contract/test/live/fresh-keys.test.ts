import { expect, it } from "vitest";
import { type Contract, runLive } from "../../src/index.ts";
import { fixtureContract } from "../suite/fixture-client.ts";

/** A provider that keeps what it answers to a key, and answers it again. */
async function drifts(key: object, property?: object): Promise<{ found: string[]; keys: string[] }> {
  const header = { name: "Idempotency-Key", in: "header", required: true, schema: { type: "string" }, ...key };
  const size = { type: "integer", minimum: 1, maximum: 9 };
  const inBody = property && { idempotency_key: { type: "string", ...property } };
  const body = { type: "object", required: ["size", ...Object.keys(inBody ?? {})], properties: { size, ...inBody } };
  const hat = { type: "object", properties: { id: { type: "integer" }, size } };
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const root = {
    openapi: "3.1.0",
    info: { title: "Hats", version: "1" },
    servers: [{ url: "https://hats.example" }],
    paths: {
      "/hats": {
        post: {
          operationId: "addHat",
          parameters: property === undefined ? [header] : [],
          requestBody: { required: true, ...json(body) },
          responses: { "201": { description: "x", ...json(hat) } },
        },
      },
      "/hats/{hatId}": {
        get: {
          operationId: "getHat",
          parameters: [{ name: "hatId", in: "path", required: true, schema: { type: "integer" }, example: 1 }],
          responses: { "200": { description: "x", ...json(hat) } },
        },
      },
    },
  };
  const kept = new Map<string, object>();
  const hats: object[] = [];
  const keys: string[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    if (request.method === "GET") return Response.json(hats[Number(request.url.split("/").at(-1))] ?? {});
    const sent = (await request.json()) as { size: number; idempotency_key?: string };
    const own = sent.idempotency_key ?? request.headers.get(header.name) ?? "";
    keys.push(own);
    const made = kept.get(own) ?? { id: hats.length, size: sent.size };
    if (!kept.has(own)) hats.push(made);
    kept.set(own, made);
    return Response.json(made, { status: 201 });
  };
  const contract: Contract<object> = { ...fixtureContract(root), usage: {} };
  const options = { env: {}, rate: 1000, wait: async () => undefined, fetch, write: true };
  const run = await runLive(contract, options);
  return { found: run.drifts.map(({ place, message }) => `${place} ${message}`), keys };
}

it.each<[name: string, key: object, property: object | undefined, form: RegExp]>([
  ["a header of any text", {}, undefined, /^.{1,100}$/],
  ["a header whose length has an end", { schema: { type: "string", maxLength: 30 } }, undefined, /^.{1,30}$/],
  ["a header by another name", { name: "X-Idempotency-Token" }, undefined, /^.{1,100}$/],
  ["a header that is a UUID", { schema: { type: "string", format: "uuid" } }, undefined, /^[0-9a-f-]{36}$/],
  ["a header of hexadecimal digits", { schema: { type: "string", pattern: "^[0-9a-f]{24}$" } }, undefined, /^\w{24}$/],
  ["a property of the body", {}, { maxLength: 40 }, /^.{1,40}$/],
])("each request has a key of its own: %s", async (_, key, property, form) => {
  const { found, keys } = await drifts(key, property);
  expect(found).toEqual([]);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((each) => !form.test(each))).toEqual([]);
});
