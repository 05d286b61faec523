// A server, or a limit, may end a text inside of a credential. What came of it would still help to guess the rest.
import { afterEach, expect, test, vi } from "vitest";
import { header, lineReader, template } from "../../src/codegen-v1.ts";
import { redactBody } from "../../src/errors/redact-body.ts";
import { acme, answer, json, observed, operation, rejection } from "../support/acme.ts";

const KEY = "live/ABCDEFGHIJKLMNOPQRSTUVWXYZ+012345678";

test.each([
  { name: "half of it", given: `no ${KEY.slice(0, 20)}`, want: "no [redacted]" },
  { name: "all but one letter", given: `no ${KEY.slice(0, -1)}`, want: "no [redacted]" },
  { name: "six letters", given: `no ${KEY.slice(0, 6)}`, want: "no [redacted]" },
  { name: "fewer letters, which tell nothing", given: "no live", want: "no live" },
  { name: "a part that does not end the text", given: "no live/AB more", want: "no live/AB more" },
  { name: "half of it in a URL", given: "no live%2FABCDEFGH", want: "no [redacted]" },
  { name: "half of it in a URL, and of an escape", given: `no ${KEY.slice(0, -10)}%2`, want: "no [redacted]" },
  { name: "half of it in JSON", given: String.raw`{"no":"live\/ABCDEFGH`, want: '{"no":"[redacted]' },
  { name: "half of its base64", given: `no ${btoa(KEY).slice(0, 20)}`, want: "no [redacted]" },
  { name: "half of its base64 after one letter", given: `no ${btoa(`:${KEY}`).slice(0, 20)}`, want: "no Om[redacted]" },
  { name: "half of it in hex", given: "no 6c6976652f414243", want: "no [redacted]" },
  { name: "the word before it", given: "no Bearer", want: "no Bearer" },
  { name: "the word before it, and a part", given: "no Bearer live/A", want: "no [redacted]" },
  { name: "all of it", given: `no ${KEY}`, want: "no [redacted]" },
])("$name", ({ given, want }) => {
  expect(redactBody(given, { secrets: [KEY, `Bearer ${KEY}`], isCut: true })).toBe(want);
});

const HALF = KEY.slice(0, 30);

function breaking(text: string): () => Response {
  const pull = (controller: ReadableStreamDefaultController): void => controller.error(new Error("reset"));
  const start = (controller: ReadableStreamDefaultController): void =>
    controller.enqueue(new TextEncoder().encode(text));
  return answer(new ReadableStream({ start, pull }, { highWaterMark: 0 }), { status: 400 });
}

const TEXT = { "content-type": "text/plain" };
test.each([
  {
    name: "a failure that is longer than the limit",
    play: answer("x".repeat(1e6 - 30) + KEY, { status: 400, headers: TEXT }),
  },
  { name: "a failure that breaks off", play: breaking(`no ${HALF}`) },
  { name: "a failure that is not all of its JSON", play: answer(`{"no":"${HALF}`, { status: 404 }) },
  { name: "a success that is not all of its JSON", play: answer(`{"no":"${HALF}`) },
])("$name", async ({ play }) => {
  const { fetch } = observed(play);
  const error = await rejection(operation()(acme({ fetch, apiKey: KEY, retry: false })));
  const said = [error.message, error.body, error.text, (error.cause as { text?: string })?.text].join();
  expect([said.includes("live/A"), said.includes("[redacted]")]).toEqual([false, true]);
});

test("a line that is not all of its JSON", async () => {
  const { fetch } = observed(answer(`{"a":1}\n{"no":"${HALF}`, { headers: { "content-type": "application/jsonl" } }));
  const call = operation({ responses: { 200: "lines" }, readers: { lines: lineReader } });
  const read = async (): Promise<void> => {
    for await (const _ of (await call(acme({ fetch, apiKey: KEY }))) as AsyncIterable<unknown>);
  };
  expect(await rejection(read())).toMatchObject({ name: "ParseError", text: '{"no":"[redacted]' });
});

test("what is whole may end as a credential begins", async () => {
  const { fetch } = observed(json({ message: "not in live/A", env: "live/A" }, 404));
  expect(await rejection(operation()(acme({ fetch, apiKey: KEY })))).toMatchObject({
    body: { message: "not in live/A", env: "live/A" },
  });
});

afterEach(() => vi.unstubAllEnvs());

const throwing = (text: string): object => ({
  get a() {
    throw new Error(text);
  },
});
test.each([
  { name: "a path that is one", input: { path: { id: "..", key: KEY } } },
  { name: "a getter that tells one", input: { body: throwing(`no ${KEY} here`) } },
  { name: "a getter that tells one of the environment", input: { body: throwing("no other-0123 here") }, options: {} },
  { name: "a getter that tells one as a URL does", input: { body: throwing(`no ${encodeURIComponent(KEY)} here`) } },
])("an InputError does not show the credentials of its client: $name", async ({ input, options = { apiKey: KEY } }) => {
  vi.stubEnv("ACME_API_KEY", "other-0123");
  const schemes = { key: template(header, "X-Api-Key", "{apiKey}") };
  const { fetch } = observed(json({}));
  const call = operation({ method: "POST", path: "/t/{id}/{key}", body: ["application/json"] });
  const error = await rejection(
    call(acme({ fetch, apiKey: undefined, ...options }, { schemes }), { path: { id: "1", key: "2" }, ...input }),
  );
  expect(error.name).toBe("InputError");
  expect(error.message).not.toMatch(/live|other-0123/);
  expect(error.message).toContain("[redacted]");
});
