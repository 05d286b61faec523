import type { WorkspaceSettings } from "../../src/settings/workspace-settings.ts";

/** The settings of the workspace that texts in tests are made in. */
export const WORKSPACE: WorkspaceSettings = {
  scope: "@specwright",
  license: "MIT",
  repository: "https://github.com/specwright/specwright.git",
  access: "public",
  unofficial: true,
  tsconfig: "tsconfig.base.json",
};
