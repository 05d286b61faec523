import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../src/index.ts";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const slow = `${"b".repeat(80)}?`;

const description = {
  openapi: "3.1.0",
  info: { title: "Words", version: "1" },
  paths: {
    "/words": {
      get: {
        operationId: "findWords",
        parameters: [{ name: "word", in: "query", schema: { type: "string", pattern: "^(b|b+)+$" } }],
        responses: { 204: { description: "Nothing to say." } },
      },
    },
  },
};

it("says that a pattern takes too long, and judges what it can", async () => {
  await using mock = await startMock(description);
  const answers = await Promise.all(["bbb", "bab", slow].map((word) => fetch(`${mock.url}/words?word=${word}`)));
  expect(answers.map(({ status }) => status)).toEqual([204, 422, 500]);
  expect(await answers[2]?.json()).toMatchObject({
    detail: expect.stringContaining('The pattern "^(b|b+)+$" takes more than 100 ms for a text of 81 characters.'),
  });
});

it("ends by SIGTERM while it judges a slow pattern", async () => {
  const folder = mkdtempSync(join(tmpdir(), "slow-pattern-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(description));
  const child = spawn(process.execPath, [bin, "mock", folder], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [printed] = (await once(child.stdout, "data")) as [Buffer];
  const [url = ""] = String(printed).split("\n");
  const asked = Array.from({ length: 10 }, () => fetch(`${url}/words?word=${slow}`).catch(() => undefined));
  // The first is answered, and the others are being judged.
  expect((await Promise.race(asked))?.status).toBe(500);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
  await Promise.all(asked);
});
