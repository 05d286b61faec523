// What reads a stream is loaded with the first one of a process. Each of these runs in a process of its own.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("../support/first-stream.ts", import.meta.url));
const PART = /^--\S+\r\nContent-Disposition: form-data; name="file"; filename="blob"\r\n.*\r\n\r\nabc\r\n--\S+--\r\n$/;

test.each([
  ["Readable.from", "abc"],
  ["PassThrough", "abc"],
  ["createReadStream", "Sends"],
  ["IncomingMessage", "abc"],
  ["async generator", "abc"],
  ["web stream", "abc"],
  ["web stream of Node.js", "abc"],
  ["JSON lines", '{"a":1}\n'],
  ["part of a form", expect.stringMatching(PART)],
])("the first stream of a process: %s", async (kind, want) => {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, kind]);
  expect(JSON.parse(stdout)).toEqual(want);
});
