import { featureText, TempWorkspace } from "@specwright/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { COMPILERS, compilePackages } from "../../test/support/compile-packages.ts";
import { emittedStatement } from "../../test/support/emitted-statement.ts";
import { generateProvider } from "../generate-provider.ts";

const SLOT = (id: string): string => `operations["${id}"]["responses"][200]["content"]["text/event-stream"]`;

it.each([
  ["watchPlain", "AsyncIterable<ServerSentEvent>"],
  ["watchChunks", `AsyncIterable<DescribedEvent<${SLOT("watchChunks")}>>`],
])("the data of %s is %s", (id, want) => {
  const start = `export type ${id.replace("w", "W")}Data`;
  expect(emittedStatement("event-data", "src/gen/operations.ts", start)).toBe(`${start} = ${want};`);
});

it.each([
  ["watchPlain", "", "eventReader"],
  ["watchChunks", "", '/* @__PURE__ */ dataEvents({ data: "json" })'],
  ["watchTokens", "", '/* @__PURE__ */ dataEvents({ data: ["[DONE]"] })'],
  ["watchAnswers", "", '/* @__PURE__ */ dataEvents({ named: { delta: "json", done: "json" } })'],
  ["watchPlain", "envelope: { property: type, error: error }", '/* @__PURE__ */ dataEvents({ data: "text" })'],
  ["watchPlain", "events: { end: bye }", '/* @__PURE__ */ dataEvents({ data: "text", end: "bye" })'],
  ["watchChunks", "events: { failure: error }", '/* @__PURE__ */ dataEvents({ data: "json", failure: "error" })'],
])("the events of %s are read with the settings %j by %s", (id, settings, want) => {
  const text = emittedStatement("event-data", "src/gen/operations.ts", `export const ${id}`, settings);
  expect(/readers: \{\s*events: (.+?),?\s*\},\n/.exec(text)?.[1]).toBe(want);
});

/** What a caller writes. Each error that the compiler has to find is marked. */
const CALLS = `
import { createEventDataClient } from "./client.ts";
import type { Chunk } from "./types.ts";

const client = createEventDataClient();

for await (const event of await client.watchPlain()) {
  const data: string = event.data;
  console.log(data, event.retry);
}

for await (const { event, data, id, retry } of await client.watchChunks()) {
  const chunk: Chunk = data;
  const rest: readonly [string, string, number | undefined] = [event, id, retry];
  console.log(chunk.index, rest);
  // @ts-expect-error
  console.log(data.length);
}

for await (const { data } of await client.watchMoves()) {
  switch (data.to) {
    case "Left":
      console.log(data.steps);
      // @ts-expect-error
      console.log(data.angle);
      break;
    case "Right": {
      const angle: number = data.angle;
      console.log(angle);
    }
  }
}

for await (const { data } of await client.watchTokens()) {
  // @ts-expect-error
  console.log(data.index);
  if (data === "[DONE]") break;
  console.log(data.index);
}

for await (const event of await client.watchAnswers()) {
  switch (event.event) {
    case "delta": {
      const chunk: Chunk = event.data;
      console.log(chunk, event.id);
      break;
    }
    case "done":
      console.log(event.data.reason);
      // @ts-expect-error
      console.log(event.data.index);
      break;
    case "ping": {
      const text: string = event.data;
      console.log(text);
      break;
    }
    // @ts-expect-error
    case "pong":
  }
}

const result = await client.watchChunks.result();
if (result.ok) for await (const { data } of result.data) console.log(data.index);
`;

const workspace = new TempWorkspace();

beforeAll(() => {
  workspace.write("specs/event-data/openapi.yaml", featureText("event-data"));
  workspace.write("specs/event-data/provider.yaml", "");
  for (const { path, content } of generateProvider(workspace.root, "event-data").files)
    workspace.write(`packages/event-data/${path}`, content);
  workspace.write("packages/event-data/src/gen/calls.ts", CALLS);
});

afterAll(() => workspace[Symbol.dispose]());

it.each(Object.keys(COMPILERS) as (keyof typeof COMPILERS)[])(
  "%s narrows events by name and data by its discriminator",
  (compiler) => {
    expect(compilePackages(workspace, compiler)).toEqual([]);
  },
  60_000,
);
