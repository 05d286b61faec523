import { GENERATE_SETTINGS } from "./generate-schema.ts";
import { SCOPE } from "./scope.ts";
import type { SettingSchema } from "./setting-schema.ts";

const FOLDER: SettingSchema = {
  type: "string",
  title: "a folder below the root, such as api/specs",
  // No step of it leads back, and none is hidden.
  pattern: "^[A-Za-z0-9_@-][A-Za-z0-9_@.-]*(/[A-Za-z0-9_@-][A-Za-z0-9_@.-]*)*$",
};

const TEXT: SettingSchema = { type: "string", title: "a text", pattern: "\\S" };

function exactly(properties: { readonly [key: string]: SettingSchema }): SettingSchema {
  return { type: "object", title: "a mapping", properties, additionalProperties: false };
}

function matching(pattern: string, title: string): SettingSchema {
  return { type: "string", title, pattern };
}

/** JSON Schema of specwright.yaml, whose settings workspace-settings.ts describes. An unknown key is an error. */
export const WORKSPACE_SCHEMA: SettingSchema = exactly({
  scope: matching(SCOPE, 'a scope of npm, such as "@acme"'),
  license: matching("^[A-Za-z0-9.+() -]+$", "an expression of SPDX, such as Apache-2.0"),
  repository: matching("^(git\\+)?(https|ssh)://\\S+$", "an address, such as https://github.com/acme/apis.git"),
  author: TEXT,
  folders: exactly({ specs: FOLDER, packages: FOLDER }),
  node: matching("^[0-9<>=^~|.* x-]+$", 'a range of versions, such as ">=22"'),
  access: { enum: ["public", "restricted"] },
  credentialPrefix: matching("^[A-Z][A-Z0-9_]*$", "the beginning of a variable, such as ACME"),
  unofficial: { const: true },
  tsconfig: matching("^[A-Za-z0-9_@./-]+\\.json$", "a file, such as tsconfig.json"),
  scripts: { type: "object", title: "a mapping of scripts", additionalProperties: TEXT },
  generate: exactly(GENERATE_SETTINGS),
  // The review reads what stands here, and has a schema of its own for it.
  review: { type: "object", title: "a mapping" },
});
