// The OpenTelemetry recipe of the README, compiled and run as it stands there.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Hooks } from "../../src/index.ts";
import { acme, json, observed, operation } from "../support/acme.ts";

const runtime = fileURLToPath(new URL("../..", import.meta.url));
const modules = join(runtime, "../../node_modules");
const exporter = new InMemorySpanExporter();
let folder: string;
let hooks: Hooks;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "telemetry-"));
  mkdirSync(join(folder, "node_modules/@specwright"), { recursive: true });
  symlinkSync(runtime, join(folder, "node_modules/@specwright/runtime"));
  symlinkSync(join(modules, "@opentelemetry"), join(folder, "node_modules/@opentelemetry"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const [, code = ""] = /```ts\n(\/\/ telemetry\.ts\n[^`]*(?:`(?!``)[^`]*)*)```/.exec(readme()) ?? [];
  writeFileSync(join(folder, "telemetry.ts"), code);
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  ({ hooks } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "telemetry.ts")).href)) as { hooks: Hooks });
});
beforeEach(() => exporter.reset());
afterAll(() => rmSync(folder, { recursive: true }));

function readme(): string {
  return readFileSync(join(runtime, "README.md"), "utf8");
}

test("compiles", () => {
  const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
  const platform = ["--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--skipLibCheck"];
  const { status, stdout } = spawnSync("tsc", [...flags, ...platform, "telemetry.ts"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
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
