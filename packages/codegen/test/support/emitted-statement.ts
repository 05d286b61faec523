import { featureSettings, featureText } from "@specwright/testing";
import type { EmitContext } from "../../src/emit/generated-file.ts";
import { emitPackage } from "../../src/emit/index.ts";
import { modelOf } from "./model-of.ts";
import { WORKSPACE } from "./workspace.ts";

/** What a package takes from elsewhere. */
export const CONTEXT: EmitContext = {
  version: "0.1.0",
  runtimeVersion: "0.2.0",
  contractVersion: "0.3.0",
  license: "",
  workspace: WORKSPACE,
  schemaTypes: { named: new Map(), schema: "" },
  bundledSpec: "",
  validators: undefined,
  notes: [],
};

/** The text of a file of a package, by the name of the fixture that describes the provider `acme`. */
export function emittedFile(fixture: string, path: string, settings = featureSettings(fixture)): string {
  const text = featureText(fixture);
  const [, body = ""] = text.split(/^info: .*\n/m);
  return emitPackage(modelOf(body, settings), CONTEXT).find((file) => file.path === path)?.content ?? "no such file";
}

/** One statement of a file, from a beginning to the end of its block, without the comments above it. */
export function emittedStatement(fixture: string, path: string, start: string, settings?: string): string {
  const text = emittedFile(fixture, path, settings);
  const from = text.indexOf(start);
  const end = text.indexOf("\n\n", from);
  return from < 0 ? "no such statement" : text.slice(from, end < 0 ? undefined : end).trim();
}
