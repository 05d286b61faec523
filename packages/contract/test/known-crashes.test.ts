import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

const document = {
  openapi: "3.1.0",
  info: { title: "Crashes", version: "1" },
  paths: {
    "/x": {
      post: {
        requestBody: { content: { "application/json": { schema: { type: "object", additionalProperties: false } } } },
        responses: { "200": example({}), "400": example({}) },
      },
    },
  },
};

// Bare Prism runs in a process of its own, because what it does here would end the test's process.
let child: ChildProcess;
let bare: string;
let mock: Mock;

beforeAll(async () => {
  const script = fileURLToPath(new URL("./gaps/bare-prism-process.ts", import.meta.url));
  child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "ignore"] });
  child.stdin?.end(JSON.stringify(document));
  const [[origin]] = await Promise.all([
    once(child.stdout ?? child, "data"),
    startMock(document).then((it) => {
      mock = it;
    }),
  ]);
  bare = String(origin).trim();
  // Controls: it answers what it can answer, or the `it.fails` below would pass for nothing.
  expect([await post(bare, "{}"), await post(bare, '{"name":1}')]).toEqual([200, 400]);
});
afterAll(async () => {
  child.kill();
  await mock.close();
});

describe("malformed JSON is never answered", () => {
  it.fails("by bare Prism", async () => {
    expect(await post(bare, "{")).toBe(400);
  });

  it("but by our guard", async () => {
    expect(await post(mock.origin, "{")).toBe(400);
  });
});

describe("a violation that is not Latin-1 ends the process", () => {
  it.fails("of bare Prism", async () => {
    expect(await post(bare, '{"名前":1}')).toBe(400);
  });

  it("but not of our guard", async () => {
    expect(await post(mock.origin, '{"名前":1}')).toBe(400);
  });
});

async function post(origin: string, body: string): Promise<number> {
  const headers = { "content-type": "application/json" };
  const signal = AbortSignal.timeout(1000);
  return (await fetch(`${origin}/x`, { method: "POST", headers, body, signal })).status;
}

function example(value: unknown): object {
  return { description: "x", content: { "application/json": { example: value } } };
}
