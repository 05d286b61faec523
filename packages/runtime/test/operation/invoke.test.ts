import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { acme, observed, operation } from "../support/acme.ts";

/** What only a caller without types can pass. */
test.each([
  {
    name: "no input as null",
    input: null,
    options: undefined,
    want: 'getThing was not sent: path parameter "id" is missing or empty (GET /things/{id})',
  },
  {
    name: "values that are no map",
    input: { path: null },
    options: undefined,
    want: 'getThing was not sent: path parameter "id" is missing or empty (GET /things/{id})',
  },
  {
    name: "a deadline that is no number",
    input: { path: { id: "1" } },
    options: { timeout: Number.NaN },
    want: "getThing was not sent: timeout is NaN (GET /things/{id})",
  },
  {
    name: "attempts that are no number",
    input: { path: { id: "1" } },
    options: { retry: { attempts: "x" } },
    want: "getThing was not sent: attempts is x (GET /things/{id})",
  },
])("a result never rejects: $name", async ({ input, options, want }) => {
  const { fetch, requests } = observed();
  const call = operation({ path: "/things/{id}" });
  const result = await call.result(acme({ fetch }), input as never, options as never);
  expect(result).toMatchObject({ ok: false, status: undefined, error: { name: "InputError" } });
  expect((result as { error: Error }).error.message).toContain(want);
  expect(requests).toEqual([]);
});

const never = () => new Promise<Response>(() => {});
const { reason: foreign } = runInNewContext("({ reason: Object.assign(new Error('over'), { name: 'AbortError' }) })");

test.each([
  { name: "an error of another realm", reason: foreign },
  { name: "a text", reason: "bye" },
  { name: "an object", reason: { code: 1 } },
])("a call ends with the reason of its signal as it is: $name", async ({ reason }) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 5);
  const ended = operation()(acme({ fetch: never }), {}, { signal: controller.signal });
  await expect(ended.catch((error: unknown) => error)).resolves.toBe(reason);
});

test("a signal without a reason ends a call with an AbortError", async () => {
  const listeners: (() => void)[] = [];
  const signal = { aborted: false, addEventListener: (_: string, listener: () => void) => listeners.push(listener) };
  const call = operation()(acme({ fetch: never }), {}, { signal: { ...signal, removeEventListener() {} } as never });
  const error = call.catch((thrown: unknown) => thrown);
  await new Promise((resolve) => setTimeout(resolve, 5));
  for (const listener of listeners) listener();
  expect(await error).toEqual(new Error("AbortError"));
});

test("the cause of a network error of another realm is kept", async () => {
  const fetch = (): never => {
    throw runInNewContext(
      "Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) })",
    );
  };
  const { error } = (await operation().result(acme({ fetch, retry: false }))) as { error: Error };
  expect(error.message).toBe("getThing got no answer: connect (GET /things)");
  expect((error.cause as Error).cause).toMatchObject({ message: "connect", code: "ECONNREFUSED" });
});

test.each([undefined, null])(
  "a fetch that answers %s is a network error with a name, and is not asked again",
  async (nothing) => {
    let asked = 0;
    const fetch = async () => {
      asked++;
      return nothing as never;
    };
    const { error } = (await operation().result(acme({ fetch }))) as { error: Error };
    expect([error.name, asked]).toEqual(["NetworkError", 1]);
    expect(error.message).toMatch(/^getThing got no answer: .* \(GET \/things\)$/);
  },
);
