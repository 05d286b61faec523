import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Files } from "./examples.ts";

/** The smallest change that a rule finds, and where there is one, a way to the same that breaks nothing. */
export interface Change {
  readonly before: Files;
  readonly after: Files;
  readonly mended?: Files;
}

type Written = string | Files;

/** Changes of descriptions and of workspaces, by rule. */
export const CHANGES: ReadonlyMap<string, Change> = new Map(
  Object.entries(read("review.yaml") as { [rule: string]: { before: Written; after: Written; mended?: Written } }).map(
    ([rule, { before, after, mended }]) => [
      rule,
      { before: filesOf(before), after: filesOf(after), ...(mended !== undefined && { mended: filesOf(mended) }) },
    ],
  ),
);

/** Changes of a schema, by rule. */
export const SCHEMA_CHANGES: ReadonlyMap<string, { readonly before: string; readonly after: string }> = new Map(
  Object.entries(read("review-schemas.yaml") as { [rule: string]: { before: string; after: string } }),
);

/** A description in which a schema is the body of a request, or of an answer. */
export function around(schema: string, side: "request" | "answer"): Files {
  const content = `content: { application/json: { schema: ${schema} } }`;
  if (side === "request")
    return paths("post", `requestBody: { required: true, ${content} }`, '"204": { description: Added. }');
  return paths("get", "summary: Gets a pet.", `"200": { description: One., ${content} }`);
}

function paths(method: string, more: string, response: string): Files {
  const lines = ["paths:", "  /pets:", `    ${method}:`, "      operationId: usePet", `      ${more}`];
  return { "openapi.yaml": `${lines.join("\n")}\n      responses: { ${response} }\n` };
}

function filesOf(written: Written): Files {
  return typeof written === "string" ? { "openapi.yaml": written } : written;
}

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}
