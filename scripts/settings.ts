// What editors and people read about provider.yaml, made of its schema and its types: `npm run settings [-- --check]`.
import { readFileSync, writeFileSync } from "node:fs";
import { SETTINGS_SCHEMA } from "@specwright/codegen";
import { describedSchema } from "./settings/described-schema.ts";
import { describedType } from "./settings/described-types.ts";
import { referencePage } from "./settings/reference-page.ts";

const ROOT = new URL("../", import.meta.url);
const TYPES = "packages/codegen/src/settings/settings.ts";

const schema = describedSchema(SETTINGS_SCHEMA, describedType(textOf(TYPES), "ProviderSettings"));
const published = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "provider.yaml", ...schema };
const files = new Map([
  ["packages/specwright/provider.schema.json", `${JSON.stringify(published, null, 2)}\n`],
  ["packages/specwright/SETTINGS.md", referencePage(schema)],
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

function textOf(path: string): string {
  try {
    return readFileSync(new URL(path, ROOT), "utf8");
  } catch {
    return ""; // It is written now.
  }
}
