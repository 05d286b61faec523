import { isObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import { tellingOf } from "./telling-names.ts";

/** A place that a refusal names: ["body", "name"], ["items", "0", "name"], or ["name"]. */
export type Claim = readonly string[];

/**
 * The places that the body of a refusal names: in members such as `loc`, `field` and `pointer`, as the keys of a map of
 * errors, or as the first words of its text that are names of fields.
 *
 * @param fields Names that the request may have, as they are compared.
 */
export function claimsOf(body: unknown, fields: ReadonlySet<string>, name = ""): Claim[] {
  const telling = tellingOf(name);
  if (telling === "place") return claimsOfPlace(body, fields, name);
  if (typeof body === "string") return telling === "code" ? [] : claimsOfText(body, fields);
  if (Array.isArray(body)) return body.flatMap((item) => claimsOf(item, fields, name));
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const isField = tellingOf(key) === undefined && fields.has(comparable(key)) && isMessages(value);
    return isField ? [[key]] : claimsOf(value, fields, key);
  });
}

/** A text, or a list of texts. */
function isMessages(value: unknown): boolean {
  return typeof value === "string" || (Array.isArray(value) && value.every((item) => typeof item === "string"));
}

/** Members that mean other things too: the path of the request, the source of a log line. */
const ambiguous: ReadonlySet<string> = new Set(["path", "source", "target", "location"]);

function claimsOfPlace(value: unknown, fields: ReadonlySet<string>, name: string): Claim[] {
  if (isObject(value)) return claimsOf(value, fields);
  if (Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number"))
    return [value.map(String)];
  if (Array.isArray(value)) return value.flatMap((item) => claimsOf(item, fields));
  if (typeof value !== "string") return [];
  const keys = value.split(/[./[\]#$]+/).filter(Boolean);
  const last = keys.findLast((key) => !/^\d+$/.test(key)) ?? "";
  if (ambiguous.has(comparable(name)) && !fields.has(comparable(last))) return [];
  return [keys];
}

const joining: ReadonlySet<string> = new Set(["and", "or"]);

/** The names that a text begins with, in the order in which they stand: "a and b are required" is about both. */
function claimsOfText(text: string, fields: ReadonlySet<string>): Claim[] {
  const words = text.match(/[\p{L}_$][\p{L}\p{N}_$.[\]-]*/gu) ?? [];
  const names = words.map((word) => word.split(/[.[\]]+/).filter(Boolean));
  const isField = (keys: readonly string[]): boolean => fields.has(comparable(keys.at(-1) ?? ""));
  const first = names.findIndex(isField);
  if (first < 0) return [];
  const rest = names.slice(first);
  const end = rest.findIndex((keys) => !isField(keys) && !joining.has(keys.join()));
  return rest.slice(0, end < 0 ? undefined : end).filter(isField);
}
