// A `fetch` of one's own may reject with anything. The error says what, and does not tell a secret.
import { expect, test } from "vitest";
import { acme, operation, rejection, SECRET } from "../support/acme.ts";

class Failure {
  readonly reason = 5;
}

const CIRCLE: { self?: object; big: bigint } = { big: 1n };
CIRCLE.self = CIRCLE;

test.each<[thrown: unknown, want: string]>([
  [undefined, "fetch threw undefined"],
  [null, "fetch threw null"],
  [0, "fetch threw 0"],
  [false, "fetch threw false"],
  [5n, "fetch threw 5"],
  [Symbol("gone"), "fetch threw Symbol(gone)"],
  ["", "fetch threw an empty text"],
  ["offline", "offline"],
  [`no ${SECRET}`, "no [redacted]"],
  [() => {}, "fetch threw a function"],
  [{}, "fetch threw an object: {}"],
  [{ status: 0, type: "timeout" }, 'fetch threw an object: {"status":0,"type":"timeout"}'],
  [{ url: `https://acme.test/?key=${SECRET}` }, 'fetch threw an object: {"url":"https://acme.test/?key=[redacted]"}'],
  [{ long: "x".repeat(300) }, `fetch threw an object: {"long":"${"x".repeat(191)}`],
  [{ a: "x".repeat(186), b: SECRET }, `fetch threw an object: {"a":"${"x".repeat(186)}","b":"[`],
  [CIRCLE, "fetch threw an object: with big, self"],
  [["a", 1], 'fetch threw a list: ["a",1]'],
  [new Failure(), "fetch threw an object of the class Failure"],
  [new Event("error"), "fetch threw an object of the class Event"],
  [Object.create(null), "fetch threw an object: {}"],
  [{ message: "it is down" }, "it is down"],
  [{ message: `no ${SECRET}`, code: "EDOWN" }, "no [redacted]"],
  [{ message: "" }, 'fetch threw an object: {"message":""}'],
  [{ message: { text: "no" } }, 'fetch threw an object: {"message":{"text":"no"}}'],
  [new Error("it is down"), "it is down"],
])("%o", async (thrown, want) => {
  const fetch = () => Promise.reject(thrown);
  const error = await rejection(operation()(acme({ fetch, retry: false })));
  expect([error.name, error.message]).toEqual(["NetworkError", `getThing got no answer: ${want} (GET /things)`]);
  const { cause } = error as { cause?: { message?: string } };
  expect(cause?.message ?? cause).toBe(want);
});

test("what errors are known by is kept", async () => {
  const thrown = { name: "DownError", message: "it is down", code: "EDOWN", cause: new Error(`since ${SECRET}`) };
  const fetch = () => Promise.reject(thrown);
  const { cause } = (await rejection(operation()(acme({ fetch, retry: false })))) as { cause?: unknown };
  expect(cause).toMatchObject({ name: "DownError", message: "it is down", code: "EDOWN" });
  expect((cause as Error).cause).toMatchObject({ message: "since [redacted]" });
});

test("it is tried again as a network that fails", async () => {
  const failures: unknown[] = [{ status: 0 }, undefined];
  const fetch = async () => {
    if (failures.length > 0) throw failures.pop();
    return Response.json({ a: 1 });
  };
  expect(await operation()(acme({ fetch, retry: { baseDelay: 0 } }))).toEqual({ a: 1 });
});

test.each<[thrown: unknown, want: string]>([
  [{ message: `no ${SECRET}` }, "no [redacted]"],
  ["gone", "gone"],
  [undefined, "undefined"],
  [new Error("gone"), "gone"],
])("a body that breaks off with %o", async (thrown, want) => {
  const fetch = async () =>
    new Response(new ReadableStream({ start: (body) => body.error(thrown) }), {
      headers: { "content-type": "application/json" },
    });
  const { name, message } = await rejection(operation()(acme({ fetch, retry: false })));
  expect([name, message]).toEqual(["NetworkError", `getThing got no whole answer: ${want} (GET /things)`]);
});

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = (member: string): Error =>
  Object.defineProperty(new Error("no"), member, {
    get: () => {
      throw new Error("getter");
    },
  });

test.each([
  { what: "a revoked proxy", thrown: revoked() },
  { what: "an error with such a cause", thrown: new Error("no", { cause: revoked() }) },
  ...["message", "stack", "name", "cause", "code"].map((member) => ({
    what: `an error whose ${member} cannot be read`,
    thrown: throwing(member),
  })),
])("$what", async ({ thrown }) => {
  const error = await rejection(operation()(acme({ fetch: () => Promise.reject(thrown), retry: false })));
  const want = "getThing got no answer: fetch threw a value that cannot be read (GET /things)";
  expect([error.name, error.message]).toEqual(["NetworkError", want]);
});
