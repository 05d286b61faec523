// Each part of a description is taken away and replaced by something else, one at a time, and every message is read.
import { TempWorkspace } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { lintProviders } from "../src/lint-providers.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const DESCRIPTION: Json = {
  openapi: "3.1.0",
  info: { title: "Acme", version: "1", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://{region}.acme.dev", variables: { region: { default: "eu", enum: ["eu"] } } }],
  security: [{ key: [] }],
  paths: {
    "/things/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, description: "I", schema: { type: "string" }, example: "a" },
      ],
      post: {
        operationId: "sendThing",
        summary: "S",
        description: "D",
        parameters: [{ $ref: "#/components/parameters/Page" }],
        requestBody: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Thing" },
              examples: { one: { value: { a: 1 } } },
            },
            "multipart/form-data": {
              schema: { type: "object", properties: { file: { type: "string", format: "binary", description: "F" } } },
              examples: { file: { value: { file: "Hello" } } },
            },
          },
        },
        responses: {
          "200": {
            description: "ok",
            headers: { "X-A": { schema: { type: "string" }, example: "a" } },
            content: {
              "text/event-stream": { schema: { type: "object" }, examples: { e: { value: "data: {}\n\n" } } },
            },
          },
          "404": { $ref: "#/components/responses/No" },
        },
        callbacks: { done: { "{$request.body#/a}": { post: { responses: { "204": { description: "ok" } } } } } },
      },
    },
  },
  components: {
    parameters: { Page: { name: "page", in: "query", description: "P", schema: { type: "integer", minimum: 1 } } },
    responses: {
      No: { description: "no", content: { "application/json": { schema: true, examples: { no: { value: 1 } } } } },
    },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    schemas: {
      Thing: {
        type: "object",
        description: "T",
        required: ["a"],
        properties: {
          a: { type: "integer", description: "A" },
          b: { oneOf: [{ type: "string", pattern: "^b" }], description: "B" },
        },
        discriminator: { propertyName: "kind" },
      },
    },
  },
};

const OTHERS: readonly (Json | undefined)[] = [undefined, null, 7, {}];

interface Changed {
  readonly text: string;
  readonly name: string;
}

/** A copy for each part and each other value. */
function changes(): Changed[] {
  return pathsIn(DESCRIPTION).flatMap((path) =>
    OTHERS.map((other) => ({ name: `${path.join("/")} = ${JSON.stringify(other)}`, text: changed(path, other) })),
  );
}

function pathsIn(node: Json, path: readonly string[] = []): string[][] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [[...path, key], ...pathsIn(value, [...path, key])]);
}

function changed(path: readonly string[], other: Json | undefined): string {
  const copy = structuredClone(DESCRIPTION);
  const holder = path.slice(0, -1).reduce((node, key) => (node as { [key: string]: Json })[key] as Json, copy);
  const key = path.at(-1) as string;
  if (other === undefined) delete (holder as { [key: string]: Json })[key];
  else (holder as { [key: string]: Json })[key] = other;
  return JSON.stringify(copy, null, 1);
}

describe("messages", () => {
  it("say nothing of undefined, of objects, or of nothing", { timeout: 120_000 }, async () => {
    const all = changes();
    const files = all.map(({ text }, index): [string, string] => [`specs/p${index}/openapi.yaml`, text]);
    const plugin = new URL("../src/house/plugin.ts", import.meta.url).href;
    using workspace = new TempWorkspace({
      ...Object.fromEntries(files),
      "plugin.mjs": `export { default } from ${JSON.stringify(plugin)};\n`,
      "redocly.yaml": "telemetry: off\nplugins: [./plugin.mjs]\nextends: [recommended, house/all]\n",
    });
    const targets = all.map((_, index) => ({ id: `p${index}`, folder: `specs/p${index}` }));
    const found = await lintProviders(workspace.root, workspace.root, targets);
    const wrong = all.flatMap(({ name }, index) =>
      (found.get(`p${index}`) ?? [])
        .filter(
          ({ message, hint }) => /(?<![-\w])undefined|\[object|NaN|: *$|""/.test(`${message} ${hint}`) || hint === "",
        )
        .map(({ rule, message, hint }) => `${name}: ${rule}: ${message} | ${hint}`),
    );
    expect(wrong).toEqual([]);
    expect(new Set([...found.values()].flat().map(({ rule }) => rule)).size).toBeGreaterThan(30);
  });
});
