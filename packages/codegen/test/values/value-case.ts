import type { Json } from "@specwright/openapi";

/** A schema with values, of which TypeScript must take each that is valid. */
export interface ValueCase {
  readonly name: string;
  /** 3.1 where nothing is said. */
  readonly version?: "3.0";
  /** Component schemas in YAML; the values are of `S`. */
  readonly given: string;
  /** Written as literals, so that they have described properties only where the schema does not mention further ones. */
  readonly valid: readonly Json[];
  readonly invalid: readonly Json[];
  /** Whether TypeScript refuses what is invalid too. */
  readonly exact?: true;
}
