import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, createConfig, type RawUniversalConfig } from "@redocly/openapi-core";
import { Positions, parseSource } from "@specwright/openapi/internal";
import { ConfigFiles } from "./redocly-files.ts";

/** What holds of a file that is in no workspace. Who keeps no sources of a description names none. */
const ALL_RULES: RawUniversalConfig = {
  plugins: [join(import.meta.dirname, "house/plugin.js")],
  extends: ["recommended", "house/all"],
  rules: { "house/sources-missing": "off" },
};

/**
 * The rules of a workspace, with the exceptions for each of some descriptions.
 * @param ids by these redocly.yaml knows the descriptions, wherever they lie
 * @throws SpecError where redocly.yaml is no YAML, and Error where it names what is not in the workspace.
 */
export async function redoclyConfig(workspace: string, ids: readonly string[]): Promise<Config> {
  const path = join(workspace, "redocly.yaml");
  const own = existsSync(path) ? written(readFileSync(path, "utf8")) : ALL_RULES;
  const apis = Object.fromEntries(ids.map((id) => [id, { ...own.apis?.[id], root: id }]));
  const files = new ConfigFiles();
  const config = await createConfig({ ...own, apis }, { configPath: path, externalRefResolver: files });
  if (files.urls.length > 0)
    throw new Error(
      `redocly.yaml refers to ${files.urls.join(", ")}, and lint has no network. Keep a copy beside redocly.yaml, and refer to that.`,
    );
  return config;
}

function written(text: string): RawUniversalConfig {
  return (parseSource("redocly.yaml", text, new Positions()) ?? {}) as RawUniversalConfig;
}
