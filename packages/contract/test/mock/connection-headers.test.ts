import { expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const text = (example: string): object => ({ schema: { type: "string" }, example });

it.each([
  ["Transfer-Encoding", "chunked"],
  ["Content-Length", "70"],
  ["Content-Encoding", "gzip"],
  ["Connection", "close"],
  ["Keep-Alive", "timeout=1"],
  ["Trailer", "Expires"],
])("%s of an answer is of the connection, and what the description shows of it is not sent", async (name, value) => {
  await using mock = await startMock({
    openapi: "3.1.0",
    info: { title: "Connections", version: "1" },
    paths: {
      "/x": {
        get: {
          operationId: "x",
          responses: {
            200: {
              description: "x",
              headers: { [name]: text(value), "X-Own": text("own") },
              content: { "application/json": { schema: { type: "object" }, example: { a: 1 } } },
            },
          },
        },
      },
    },
  });
  const answer = await fetch(`${mock.url}/x`);
  expect([answer.status, answer.headers.get("x-own"), await answer.json()]).toEqual([200, "own", { a: 1 }]);
  expect(answer.headers.get(name)).not.toBe(value);
});
