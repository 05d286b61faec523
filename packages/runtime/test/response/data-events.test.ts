import { describe, expect, test } from "vitest";
import { dataEvents, envelope, lineReader } from "../../src/codegen-v1.ts";
import { isApiError } from "../../src/index.ts";
import type { EventRules } from "../../src/response/data-events.ts";
import { rejection } from "../support/acme.ts";
import { context, served, until } from "../support/served-stream.ts";

/** The name and the data of each event, and the error that ends them. */
async function told(rules: EventRules, text: string, given: object = {}): Promise<unknown[]> {
  const seen = await until(await dataEvents(rules).read(served([text]), { ...context, ...given }));
  return seen.map((one) => (typeof one === "string" ? one : [Object(one).event, Object(one).data]));
}

const noJson = (number: number): string =>
  `watch was answered with 200 and a body that is not JSON in the data of event ${number} (GET /events)`;

describe("data", () => {
  test.each<{ name: string; rules: EventRules; text: string; want: unknown[] }>([
    {
      name: "as JSON",
      rules: { data: "json" },
      text: 'data: {"a":1}\n\ndata: [1,\ndata: 2]\n\ndata: 5\n\ndata: null\n\n',
      want: [
        ["message", { a: 1 }],
        ["message", [1, 2]],
        ["message", 5],
        ["message", null],
      ],
    },
    {
      name: "as JSON, and one that is none",
      rules: { data: "json" },
      text: "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n",
      want: [["message", 1], noJson(2)],
    },
    {
      name: "as JSON, and a part of its own name",
      rules: { data: "json" },
      text: "data: js\n\n",
      want: [noJson(1)],
    },
    {
      name: "that is empty where it is JSON, without a name and with one that is not described",
      rules: { data: "json", named: { end: "json", text: "text" } },
      text: "data:\n\nid: 7\ndata\n\nevent: ping\ndata: \n\nevent: text\ndata:\n\ndata: 1\n\nevent: end\ndata:\n\n",
      want: [["ping", ""], ["text", ""], ["message", 1], noJson(6)],
    },
    {
      name: "that is empty where it is JSON or one of some texts",
      rules: { data: ["[DONE]"] },
      text: "data:\n\ndata: [DONE]\n\n",
      want: [["message", "[DONE]"]],
    },
    {
      name: "that is empty where it may be text",
      rules: { data: "either", named: { none: [""] } },
      text: "data:\n\nevent: none\ndata:\n\n",
      want: [
        ["message", ""],
        ["none", ""],
      ],
    },
    { name: "that is empty, and ends them", rules: { data: "json", end: "" }, text: "data:\n\ndata: 1\n\n", want: [] },
    { name: "of two empty lines", rules: { data: "json" }, text: "data:\ndata:\n\n", want: [noJson(1)] },
    {
      name: "as text",
      rules: {},
      text: "data: 5\n\ndata: {}\n\n",
      want: [
        ["message", "5"],
        ["message", "{}"],
      ],
    },
    {
      name: "as either",
      rules: { data: "either" },
      text: 'data: {"a":1}\n\ndata: [1]\n\ndata: 5\n\ndata: null\n\ndata: "x"\n\ndata: Hi {\n\n',
      want: [
        ["message", { a: 1 }],
        ["message", [1]],
        ["message", "5"],
        ["message", "null"],
        ["message", '"x"'],
        ["message", "Hi {"],
      ],
    },
    {
      name: "as JSON or one of some texts",
      rules: { data: ["[DONE]", "stop"] },
      text: "data: 5\n\ndata: [DONE]\n\ndata: stop\n\ndata: sto\n\n",
      want: [["message", 5], ["message", "[DONE]"], ["message", "stop"], noJson(4)],
    },
    {
      name: "by the name of the event",
      rules: { data: "text", named: { delta: "json", message: "either" } },
      text: "event: delta\ndata: 1\n\nevent: other\ndata: 1\n\ndata: {}\n\nevent: constructor\ndata: 1\n\n",
      want: [
        ["delta", 1],
        ["other", "1"],
        ["message", {}],
        ["constructor", "1"],
      ],
    },
    {
      name: "until the text that ends them",
      rules: { data: "json", end: "[DONE]" },
      text: "data: 1\n\ndata:[DONE]\n\ndata: 2\n\n",
      want: [["message", 1]],
    },
    {
      name: "that has an end, as text",
      rules: { end: "bye" },
      text: "data: bye now\n\ndata: bye\n\n",
      want: [["message", "bye now"]],
    },
  ])("$name", async ({ rules, text, want }) => {
    expect(await told(rules, text)).toEqual(want);
  });

  test("has the other fields of its event beside it", async () => {
    const text = 'id: 7\nretry: 50\nevent: x\ndata: {"a":1}\n\n';
    const events = await dataEvents({ data: "json" }).read(served([text]), context);
    expect(await Array.fromAsync(events)).toEqual([{ event: "x", data: { a: 1 }, id: "7", retry: 50 }]);
  });

  test.each([
    { name: "its end", rules: { end: "x" }, text: "data: x\n\n" },
    { name: "a failure", rules: { failure: "error" }, text: "event: error\ndata: x\n\n" },
    { name: "data that is no JSON", rules: { data: "json" } as const, text: "data: x\n\n" },
  ])("closes the connection after $name", async ({ rules, text }) => {
    let cancelled = 0;
    await until(
      await dataEvents(rules).read(
        served([text, ":\n", ":\n"], () => cancelled++),
        context,
      ),
    );
    expect(cancelled).toBe(1);
  });
});

describe("a failure inside of a stream", () => {
  const enveloped = { core: { definition: { envelope: envelope("type", "error") }, options: {} } };
  const said = (text: string): string =>
    `watch was answered with 200 and a failure in its stream: ${text} (GET /events)`;

  test.each<{ name: string; rules: EventRules; text: string; want: unknown[] }>([
    {
      name: "by the name of its event",
      rules: { data: "json", failure: "error" },
      text: 'data: 1\n\nevent: error\ndata: {"message":"overloaded"}\n\n',
      want: [["message", 1], said("overloaded")],
    },
    {
      name: "by the name of its event, in words",
      rules: { data: "json", failure: "error" },
      text: "event: error\ndata: overloaded\n\n",
      want: [said("overloaded")],
    },
    {
      name: "by the shape of its data",
      rules: { data: "json" },
      text: 'data: {"type":"ok"}\n\ndata: {"type":"error","message":"overloaded"}\n\n',
      want: [["message", { type: "ok" }], said("overloaded")],
    },
    {
      name: "by the shape of data that is described as text",
      rules: {},
      text: 'data: {"type":"ok"}\n\ndata: {"type":"error","message":"overloaded"}\n\n',
      want: [["message", '{"type":"ok"}'], said("overloaded")],
    },
  ])("$name", async ({ rules, text, want }) => {
    expect(await told(rules, text, enveloped)).toEqual(want);
  });

  test.each([
    { name: "an event", reader: dataEvents({ data: "json" }), text: 'data: {"type":"error","key":"SECRET-1"}\n\n' },
    { name: "a line", reader: lineReader, text: '{"type":"error","key":"SECRET-1"}\n' },
  ])("is an ApiError with the body of $name, without secrets", async ({ reader, text }) => {
    const pieces = await reader.read(served([text]), { ...context, ...enveloped, secrets: ["SECRET-1"] });
    const error = await rejection(pieces.next());
    expect([isApiError(error), error.status, error.body]).toEqual([true, 200, { type: "error", key: "[redacted]" }]);
  });
});
