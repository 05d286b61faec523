// The OpenTelemetry recipe of the README, compiled and run as it stands there.
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Hooks } from "../../src/index.ts";
import { acme, json, observed, operation } from "../support/acme.ts";
import { codeOf, runtimeReadme, UserFolder } from "./user-folder.ts";

const exporter = new InMemorySpanExporter();
let folder: UserFolder;
let hooks: Hooks;

beforeAll(async () => {
  folder = new UserFolder();
  folder.install("@opentelemetry");
  const code = codeOf(runtimeReadme()).find((block) => block.startsWith("// telemetry.ts\n")) ?? "";
  const url = folder.write("telemetry.ts", code);
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  ({ hooks } = (await import(/* @vite-ignore */ url)) as { hooks: Hooks });
});
beforeEach(() => exporter.reset());
afterAll(() => folder?.[Symbol.dispose]());

test("compiles", () => {
  expect(folder.compile("telemetry.ts")).toBe("");
});

const usual = { "http.request.method": "GET", "url.template": "/things" };
const busy = json({}, 503);
const broken = (): Response => {
  throw new TypeError("fetch failed");
};

test.each([
  {
    name: "an answer",
    answers: [json({})],
    spans: [{ ...usual, "http.response.status_code": 200 }],
    events: [],
    status: SpanStatusCode.UNSET,
  },
  {
    name: "a failure that a second attempt mends",
    answers: [busy, json({})],
    spans: [
      { ...usual, "http.response.status_code": 503, "error.type": "503" },
      { ...usual, "http.response.status_code": 200, "http.request.resend_count": 1 },
    ],
    events: [{ "error.type": "503", attempt: 1 }],
    status: SpanStatusCode.UNSET,
  },
  {
    name: "no answer, twice",
    answers: [broken],
    spans: [{ ...usual, "error.type": "NetworkError", "http.request.resend_count": 1 }],
    events: [{ "error.type": "NetworkError", attempt: 1 }],
    status: SpanStatusCode.ERROR,
  },
])("$name", async ({ answers, spans, events, status }) => {
  const client = acme({ hooks, fetch: observed(...answers).fetch, retry: { attempts: 2, baseDelay: 1 } });
  const before = Date.now();
  await trace.getTracer("test").startActiveSpan("job", async (job) => {
    await operation()(client).catch(() => {});
    job.end();
  });
  const finished = exporter.getFinishedSpans();
  const job = finished.find(({ name }) => name === "job");
  const calls = finished.filter((span) => span !== job);
  expect(calls.map(({ attributes }) => attributes)).toEqual(spans);
  expect(job?.events.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual(
    events.map((event) => ({ name: "retry", ...event, delay: expect.any(Number) })),
  );
  expect(calls.at(-1)?.status.code).toBe(status);
  for (const { name, kind, parentSpanContext, startTime } of calls) {
    expect({ name, kind }).toEqual({ name: "GET /things", kind: SpanKind.CLIENT });
    expect(parentSpanContext?.spanId).toBe(job?.spanContext().spanId);
    expect(startTime[0] * 1000 + startTime[1] / 1e6).toBeGreaterThanOrEqual(before - 1);
  }
});
