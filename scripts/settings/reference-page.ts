import { stringify } from "yaml";
import type { Schema } from "./described-schema.ts";

/** What a page says before its tables. */
export const PROVIDER_PAGE = `# provider.yaml

What the file \`specs/<provider>/provider.yaml\` can say. Every setting is optional; in a mapping that is given, the keys in
**bold** are required. An unknown key is an error. Editors check the file and show this text where its first line is

\`\`\`yaml
# yaml-language-server: $schema=../../node_modules/specwright/provider.schema.json
\`\`\`

<!-- Written by \`npm run settings\` from packages/codegen/src/settings: change it there. -->
`;

/** The same for the settings of a workspace. */
export const WORKSPACE_PAGE = `# specwright.yaml

What the file \`specwright.yaml\` at the root of a workspace can say. Every setting is optional. An unknown key is an error.
Editors check the file and show this text where its first line is

\`\`\`yaml
# yaml-language-server: $schema=node_modules/specwright/workspace.schema.json
\`\`\`

<!-- Written by \`npm run settings\` from packages/codegen/src/settings: change it there. -->
`;

/** Patterns that have a name. */
const IN_WORDS: { readonly [pattern: string]: string } = {
  "^[a-z][a-zA-Z0-9]*$": "a name in camelCase",
  "^([a-z][a-zA-Z0-9]*)?$": "a name in camelCase",
  "^[A-Za-z0-9_$-]+(\\.[A-Za-z0-9_$-]+)*$": "a dotted path, such as `data.list`",
  "^([A-Za-z0-9_$-]+(\\.[A-Za-z0-9_$-]+)*)?$": "a dotted path, such as `data.list`",
  "^[A-Za-z0-9-]+$": "the name of a header",
  "^[A-Z][A-Z0-9_]*$": "the name of a variable",
};

/** The page of a described schema: what it begins with, and a table for each mapping. */
export function referencePage(schema: Schema, head: string): string {
  return [head, ...sections("", schema)].join("\n");
}

function sections(path: string, schema: Schema): string[] {
  const own = table(path, schema);
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => sections(joined(path, key), value));
  const { additionalProperties: values } = schema;
  const named = typeof values === "object" ? sections(joined(path, "<name>"), values) : [];
  const branches = (schema.oneOf ?? []).flatMap((branch) => table(`${path} with ${branch.required?.[0]}`, branch));
  return [...own, ...branches, ...below, ...named];
}

function table(path: string, { properties, required = [] }: Schema): string[] {
  if (!properties) return [];
  const rows = Object.entries(properties).map(([key, schema]) => {
    const name = required.includes(key) ? `**\`${key}\`**` : `\`${key}\``;
    return `| ${name} | ${values(schema)} | ${text(schema)} |`;
  });
  const heading = path === "" ? [] : [`## ${path}\n`];
  return [...heading, "| Key | Value | What it says |", "| --- | --- | --- |", ...rows, ""];
}

function joined(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function values({ enum: choices, const: only, type, items, oneOf, pattern, title, ...schema }: Schema): string {
  if (choices) return choices.map((choice) => `\`${String(choice)}\``).join(", ");
  if (only !== undefined) return `\`${String(only)}\``;
  if (items) return "a list of texts";
  if (schema.properties || isNamed(schema) || oneOf) return "a mapping, see below";
  if (title !== undefined) return cell(title);
  if (type === "object") return "a mapping";
  if (type === "boolean") return "`true`, `false`";
  if (type === "integer") return "a whole number";
  if (pattern === undefined) return "a text";
  return IN_WORDS[pattern] ?? `a text that matches \`${cell(pattern)}\``;
}

/** Whether there is a table of what stands below names. */
function isNamed({ additionalProperties }: Schema): boolean {
  return (
    typeof additionalProperties === "object" &&
    (additionalProperties.properties ?? additionalProperties.oneOf) !== undefined
  );
}

function text({ description = "", examples = [] }: Schema): string {
  const shown = examples.map((example) => `\`${cell(inYaml(example))}\``).join(", ");
  return cell(description) + (shown && ` Example: ${shown}`);
}

function inYaml(value: unknown): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
}

/** A bar ends a cell, in code too. */
function cell(value: string): string {
  return value.replaceAll("|", "\\|");
}
