// What editors and people read about provider.yaml and specwright.yaml, made of their schemas and types:
// `npm run settings [-- --check]`.
import { readFileSync, writeFileSync } from "node:fs";
import { SETTINGS_SCHEMA, WORKSPACE_SCHEMA } from "@specwright/codegen/stages";
import { POLICY_SCHEMA } from "@specwright/review/internal";
import { describedSchema, type Schema } from "./settings/described-schema.ts";
import { describedType } from "./settings/described-types.ts";
import { PROVIDER_PAGE, referencePage, WORKSPACE_PAGE } from "./settings/reference-page.ts";

const ROOT = new URL("../", import.meta.url);
const TYPES = ["settings.ts", "workspace-settings.ts"]
  .map((name) => textOf(`packages/codegen/src/settings/${name}`))
  .join("\n");

const provider = describedSchema(SETTINGS_SCHEMA, describedType(TYPES, "ProviderSettings"));
const workspace = describedSchema(WORKSPACE_SCHEMA, describedType(TYPES, "WorkspaceSettings"), "specwright.yaml");
const files = new Map([
  ["packages/specwright/provider.schema.json", published("provider.yaml", provider)],
  ["packages/specwright/SETTINGS.md", referencePage(provider, PROVIDER_PAGE)],
  ["packages/specwright/workspace.schema.json", published("specwright.yaml", withPolicy(workspace))],
  ["packages/specwright/WORKSPACE.md", referencePage(workspace, WORKSPACE_PAGE)],
]);

const outdated = [...files].filter(([path, text]) => textOf(path) !== text);
if (process.argv.includes("--check")) {
  for (const [path] of outdated)
    console.error(`${path} is out of date: run \`npm run settings\` and commit the result.`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of outdated) {
    writeFileSync(new URL(path, ROOT), text);
    console.log(`wrote ${path}`);
  }
}

function published(title: string, schema: Schema): string {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}

/** The policy of reviews is the review's. */
function withPolicy(schema: Schema): Schema {
  const description = schema.properties?.review?.description;
  return { ...schema, properties: { ...schema.properties, review: { description, ...POLICY_SCHEMA } as Schema } };
}

function textOf(path: string): string {
  try {
    return readFileSync(new URL(path, ROOT), "utf8");
  } catch {
    return ""; // It is written now.
  }
}
