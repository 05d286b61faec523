import type { JsonObject } from "@specwright/openapi";
import type { PageSettings } from "../settings/settings.ts";
import type { ParameterModel } from "./types.ts";

/** An operation in the typed document, and its parameters. */
export interface Paged {
  readonly id: string;
  readonly method: string;
  readonly parameters: readonly ParameterModel[];
  readonly node: JsonObject;
  readonly typed: JsonObject;
}

/** What is wrong with one key of the settings. */
export interface PageProblem {
  readonly key: keyof PageSettings;
  readonly message: string;
  readonly hint: string;
}
