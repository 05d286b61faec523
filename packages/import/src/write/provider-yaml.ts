import type { WorkspaceSettings } from "@specwright/codegen/stages";
import { asLine, type JsonObject } from "@specwright/openapi/internal";
import { Document, isMap, isScalar, type YAMLMap } from "yaml";
import type { Setting } from "../infer/setting.ts";
import { nested } from "../infer/settings-of.ts";
import type { Dropped } from "../infer/verify.ts";
import { schemaLine } from "./schema-line.ts";

/** What is below these keys stands on one line. */
const FLOWING = ["credentials", "security", "envelope", "quickstart", "imported"];

/** provider.yaml with the reason of each setting above it, and what the generator refused at the end. */
export function providerYaml(
  settings: readonly Setting[],
  dropped: readonly Dropped[],
  workspace: WorkspaceSettings = {},
): string {
  const document = new Document(nested(settings) as JsonObject);
  for (const { path, reason } of settings) comment(document, path, reason);
  document.commentBefore = `${schemaLine(workspace)}\n Each inferred setting says why. Correct what is wrong: only \`imported\` is written again.`;
  const refused = dropped.map(({ setting, message }) => lineOf(`Left out: ${setting.path.join(".")}: ${message}`));
  if (refused.length > 0) document.comment = refused.join("\n");
  return document.toString({ lineWidth: 0 });
}

function comment(document: Document, path: readonly string[], reason: string): void {
  const parent = document.getIn(path.slice(0, -1), true);
  const holder = path.length === 1 ? document.contents : parent;
  if (!isMap(holder)) return;
  const pair = (holder as YAMLMap).items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  if (!pair || !isScalar(pair.key)) return;
  pair.key.commentBefore = lineOf(reason);
  const flows = FLOWING.includes(path[0] as string) || path.at(-1) === "pagination";
  if (flows && isMap(pair.value)) pair.value.flow = true;
}

function lineOf(text: string): string {
  return ` ${asLine(text.replace(/\s+/g, " ")).slice(0, 300)}`;
}
