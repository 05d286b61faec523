import { posix } from "node:path";
import { specsFolder, type WorkspaceSettings } from "@specwright/codegen/stages";

/** The comment by which editors find what provider.yaml can say. */
export function schemaLine(workspace: WorkspaceSettings): string {
  const up = posix.relative(`${specsFolder(workspace)}/provider`, "");
  return ` yaml-language-server: $schema=${up}/node_modules/specwright/provider.schema.json`;
}
