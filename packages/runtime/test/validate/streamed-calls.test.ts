import { afterEach, describe, expect, test, vi } from "vitest";
import { dataEvents, pageNumber, paginate } from "../../src/codegen-v1.ts";
import type { ValidationError } from "../../src/index.ts";
import { integer, properties, validateCalls } from "../../src/validate-v1.ts";
import { type AnyTestOperation, acme, answer, json, observed, operation } from "../support/acme.ts";
import { CHECKS } from "./checks.ts";
import { RIGHT, sendThing } from "./send-thing.ts";

const printed = vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => printed.mockClear());

describe("streams", () => {
  const lines = answer('{"name":"a"}\n{"name":1}\n{"name":"b"}\n{"name":2}\n', { status: 201 });
  const told = (index: number): string =>
    `sendThing was answered with 201, and not as described: body[${index}].name must be string (POST /things)`;

  test.each([
    { name: "throw", options: { responses: "throw" }, listen: false, want: [["a", told(1)], []] },
    { name: "warn", options: {}, listen: false, want: [["a", 1, "b", 2], [told(1)]] },
    {
      name: "onInvalid",
      options: {},
      listen: true,
      want: [
        ["a", 1, "b", 2],
        [told(1), told(3)],
      ],
    },
    { name: "off", options: { responses: "off" }, listen: true, want: [["a", 1, "b", 2], []] },
  ] as const)("$name", async ({ options, listen, want }) => {
    const heard: string[] = [];
    const onInvalid = listen ? { onInvalid: (error: ValidationError) => heard.push(error.message) } : {};
    const client = validateCalls(acme({ fetch: observed(lines).fetch }), CHECKS, { ...options, ...onInvalid });
    const items: unknown[] = [];
    try {
      for await (const { name } of (await sendThing(client, RIGHT)) as AsyncIterable<{ name: unknown }>)
        items.push(name);
    } catch (error) {
      items.push((error as Error).message);
    }
    expect([items, listen ? heard : printed.mock.calls.flat()]).toEqual(want);
  });
});

describe("events", () => {
  const watch = operation({
    id: "watch",
    responses: { 200: "events", 400: "events" },
    readers: { events: dataEvents({ data: "json" }) },
  });
  const checks = [
    {
      id: "watch",
      responses: { 200: { events: properties({ data: integer }) }, 400: { events: properties({ data: integer }) } },
    },
  ];

  test("are checked one by one", async () => {
    const body = answer("data: 1\n\ndata: {}\n\n", { headers: { "content-type": "text/event-stream" } });
    const client = validateCalls(acme({ fetch: observed(body).fetch }), checks, { responses: "throw" });
    const seen: unknown[] = [];
    try {
      for await (const { data } of (await watch(client)) as AsyncIterable<{ data: unknown }>) seen.push(data);
    } catch (error) {
      seen.push((error as Error).message);
    }
    expect(seen).toEqual([
      1,
      "watch was answered with 200, and not as described: body[1].data must be integer (GET /things)",
    ]);
  });

  test("are not what a failure is checked against", async () => {
    const { fetch } = observed(answer('{"data":"x"}', { status: 400 }));
    const client = validateCalls(acme({ fetch }), checks, { responses: "throw" });
    const { status, error } = (await watch.result(client)) as { status: number; error: unknown };
    expect([status, error, printed.mock.calls.flat()]).toEqual([400, { data: "x" }, []]);
  });
});

describe("a stream's connection is closed", () => {
  test.each([
    { name: "by who leaves the loop", lines: '{"name":"a"}\n{"name":"b"}\n', options: {}, begun: true },
    { name: "by who does not begin one", lines: '{"name":"a"}\n', options: {}, begun: false },
    {
      name: "by the item that ends it",
      lines: '{"name":1}\n{"name":"b"}\n',
      options: { responses: "throw" },
      begun: true,
    },
  ] as const)("$name", async ({ lines, options, begun }) => {
    const cancel = vi.fn();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(lines)),
      cancel,
    });
    const { fetch } = observed(answer(body, { status: 201 }));
    const items = (await sendThing(validateCalls(acme({ fetch }), CHECKS, options), RIGHT)) as AsyncGenerator<unknown>;
    const loop = async (): Promise<void> => {
      for await (const _ of items) break;
    };
    await (begun ? loop().catch(() => {}) : items.return(undefined));
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("pages", () => {
  interface Listing extends AnyTestOperation {
    pages(client: object, input?: object): AsyncIterable<unknown>;
    items(client: object, input?: object): AsyncIterable<unknown>;
  }
  const play = (): (() => Response)[] => [json({ things: ["a"] }), json({ things: [1] }), json({ things: [] })];

  test.each([
    {
      mode: "throw",
      want: [
        "a",
        "listThings was answered with 200, and not as described: body.things[0] must be string (GET /things)",
      ],
    },
    { mode: "warn", want: ["a", 1] },
  ] as const)("$mode", async ({ mode, want }) => {
    const listThings = paginate<Listing>(operation({ id: "listThings" }), {
      style: pageNumber,
      in: "query",
      parameter: "page",
      items: "things",
    });
    const client = validateCalls(acme({ fetch: observed(...play()).fetch }), CHECKS, { responses: mode });
    const items: unknown[] = [];
    try {
      for await (const item of listThings.items(client)) items.push(item);
    } catch (error) {
      items.push((error as Error).message);
    }
    expect(items).toEqual(want);
    expect(printed).toHaveBeenCalledTimes(mode === "warn" ? 1 : 0);
  });
});
