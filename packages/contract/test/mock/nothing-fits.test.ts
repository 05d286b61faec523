import { setupServer } from "msw/node";
import { describe, expect, it } from "vitest";
import { loadDocument } from "../../src/document/load-document.ts";
import { readOperations } from "../../src/document/operations.ts";
import { startMock } from "../../src/index.ts";
import { replyTo } from "../../src/mock/reply-to.ts";
import { handlers } from "../../src/msw/index.ts";
import { schemasOf } from "../../src/schema/schemas-of.ts";

const endless = { $ref: "#/components/schemas/Node" };
const json = { description: "x", content: { "application/json": { schema: endless } } };
const both = { description: "x", content: { "application/json": { schema: endless }, "application/xml": {} } };
const none = { description: "x" };
const document = (responses: object | undefined) => ({
  openapi: "3.1.0",
  info: { title: "Nothing", version: "1" },
  servers: [{ url: "https://nothing.example" }],
  paths: { "/x": { get: { operationId: "x", ...(responses && { responses }) } } },
  components: {
    schemas: {
      Node: { type: "object", required: ["v"], properties: { v: { type: "integer" }, next: endless } },
    },
  },
});

interface Case {
  readonly responses?: object;
  readonly accept?: string;
  readonly prefer?: string;
  readonly answers?: "strict" | "warn";
}

/** What the mock and the handlers of MSW answer: status and detail, or status and warning. */
async function answered({
  responses,
  accept = "*/*",
  prefer = "",
  answers = "strict",
}: Case): Promise<readonly string[]> {
  await using mock = await startMock(document(responses), { answers });
  const told = [await words(`${mock.url}/x`, { accept, prefer })];
  const server = setupServer(...handlers(document(responses), { answers }));
  server.listen();
  try {
    return [...told, await words("https://nothing.example/x", { accept, prefer })];
  } finally {
    server.close();
  }
}

async function words(url: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(url, { headers });
  const text = await response.text();
  const warning = response.headers.get("specwright-warning");
  const detail = response.headers.get("content-type")?.includes("problem") ? JSON.parse(text).detail : warning;
  return `${response.status} ${detail ?? "fits"}`;
}

const taken = "Accept one of application/json.";
describe("the mock and the handlers of MSW answer alike", () => {
  it.each<[name: string, given: Case, wanted: string]>([
    ["a type that there is", { responses: { 200: json }, accept: "application/json" }, "200 fits"],
    ["a type among others", { responses: { 200: json }, accept: "text/html, */*;q=0.1" }, "200 fits"],
    ["the second type", { responses: { 200: both }, accept: "application/xml" }, "200 fits"],
    [
      "no type that there is",
      { responses: { 200: json }, accept: "text/html" },
      `406 x: Unable to find content for text/html. ${taken}`,
    ],
    [
      "no type that there is, with a tolerant mock",
      { responses: { 200: json }, accept: "text/html", answers: "warn" },
      `406 x: Unable to find content for text/html. ${taken}`,
    ],
    ["any type where there is no body", { responses: { 204: none }, accept: "text/html" }, "204 fits"],
    ["no response", { responses: {} }, "500 x: the document describes no response. Add one, such as 200."],
    ["no responses", {}, "500 x: the document describes no response. Add one, such as 200."],
    [
      "no response, with a tolerant mock",
      { responses: {}, answers: "warn" },
      "200 x: the document describes no response. Add one, such as 200.",
    ],
    [
      "no response, and one is preferred",
      { responses: {}, prefer: "code=404" },
      "400 x has no answer for Prefer: code=404. It has none.",
    ],
    [
      "no responses, with a tolerant mock",
      { answers: "warn" },
      "200 x: the document describes no response. Add one, such as 200.",
    ],
  ])("%s", async (_, given, wanted) => {
    expect(await answered(given)).toEqual([wanted, wanted]);
  });
});

describe("where Prism fails, this package answers", () => {
  it.each<[accept: string | undefined, mediaType: string | undefined, wanted: string]>([
    [undefined, undefined, "200 application/json"],
    ["*/*", undefined, "200 application/json"],
    ["application/*", undefined, "200 application/json"],
    ["text/html, application/json;q=0.1", undefined, "200 application/json"],
    ["text/html", undefined, "406 application/problem+json"],
    ["text/html", "application/json", "200 application/json"],
  ])("to %s, with %s settled", async (accept, mediaType, wanted) => {
    const loaded = await loadDocument(document({ 200: json }));
    const [operation] = readOperations(loaded.root);
    if (operation === undefined) throw new Error("no operation");
    const preferences = { code: undefined, example: undefined, dynamic: false, seed: undefined, operation: undefined };
    const { responses } = schemasOf(loaded);
    const warn = (): void => undefined;
    const asked = {
      operation,
      responses,
      answers: "strict",
      preferences,
      accept,
      mediaType,
      violations: [],
      warn,
    } as const;
    const { status, headers } = await replyTo(asked, new Error("Prism failed"));
    expect(`${status} ${headers["content-type"]}`).toBe(wanted);
  });
});
