/** The objects of an OpenAPI description, of all versions from 3.0 to 3.2, that hold anything but plain values. */
export type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "callback"
  | "example"
  | "link"
  | "securityScheme"
  | "oauthFlows"
  | "oauthFlow"
  | "server"
  | "serverVariable"
  | "tag"
  | "discriminator"
  | "schema";

/** What stands under a keyword. */
export type Slot =
  /** One object, a list of objects, or a map of objects whose keys are names that the author chose. */
  | { readonly holds: "object" | "list" | "map"; readonly kind: Kind }
  /** The same as a map, in an object that may be extended: what begins with `x-` is no name. */
  | { readonly holds: "patterned"; readonly kind: Kind }
  /** A value of the API: whatever it looks like, nothing in it is OpenAPI. */
  | { readonly holds: "data" }
  /** Names that the author chose, as keys or as items, beside plain values. */
  | { readonly holds: "names" }
  /** What OpenAPI itself defines: texts, numbers, flags, and objects of them. */
  | { readonly holds: "plain" };

/** The keywords of one kind of object. */
export interface Grammar {
  readonly keywords: { readonly [keyword: string]: Slot };
  /** What every other key holds, but for extensions. */
  readonly others?: Slot;
}

export const DATA: Slot = { holds: "data" };
export const NAMES: Slot = { holds: "names" };
export const PLAIN: Slot = { holds: "plain" };

export const one = (kind: Kind): Slot => ({ holds: "object", kind });
export const list = (kind: Kind): Slot => ({ holds: "list", kind });
export const map = (kind: Kind): Slot => ({ holds: "map", kind });
export const patterned = (kind: Kind): Slot => ({ holds: "patterned", kind });

/** Keywords that hold plain values. */
export function plain(...keywords: readonly string[]): { [keyword: string]: Slot } {
  return Object.fromEntries(keywords.map((keyword) => [keyword, PLAIN]));
}
