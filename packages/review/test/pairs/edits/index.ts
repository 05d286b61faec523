import { BODIES } from "./bodies.ts";
import type { ObjectEdit } from "./object-edit.ts";
import { PARAMETERS } from "./parameters.ts";
import { PATHS } from "./paths.ts";
import { RESPONSES } from "./responses.ts";
import { SCHEMAS } from "./schemas.ts";
import { SECURITY } from "./security.ts";
import { SERVERS } from "./servers.ts";

/** One file for each object of OpenAPI, or a few that belong together. */
export const OBJECT_EDITS: readonly ObjectEdit[] = [
  ...SERVERS,
  ...PATHS,
  ...PARAMETERS,
  ...BODIES,
  ...RESPONSES,
  ...SCHEMAS,
  ...SECURITY,
];
