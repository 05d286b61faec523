import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** Files by name; a single text is `openapi.yaml`. */
export type Files = { readonly [path: string]: string };

/** The smallest description that breaks a rule, and one that does not. */
export interface Example {
  readonly broken: Files;
  readonly mended: Files;
}

/** What stands above the text of an example that has no version of its own. */
export const HEAD = `openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://api.acme.dev }]
`;

type Written = string | Files;

/** The examples of a file beside this one, by rule. */
export function readExamples(name: string): ReadonlyMap<string, Example> {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  const written = parse(text) as { readonly [rule: string]: { readonly broken: Written; readonly mended: Written } };
  return new Map(
    Object.entries(written).map(([rule, { broken, mended }]) => [
      rule,
      { broken: filesOf(broken), mended: filesOf(mended) },
    ]),
  );
}

function filesOf(written: Written): Files {
  return typeof written === "string" ? { "openapi.yaml": written } : written;
}

/** The files as a tool reads them: descriptions with the lines that the page leaves out. */
export function whole(files: Files): Files {
  const entries = Object.entries(files).map(([path, text]) => [
    path,
    /^(?:paths|tags|x-note):/.test(text) ? HEAD + text : text,
  ]);
  return Object.fromEntries(entries) as Files;
}
