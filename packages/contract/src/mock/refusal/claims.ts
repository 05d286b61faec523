import { isObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import type { Claim } from "./claim.ts";
import { tellingOf } from "./telling-names.ts";
import { textClaims } from "./text-claims.ts";

/**
 * The places that the body of a refusal names: in members such as `loc`, `field` and `pointer`, as the keys of a map of
 * errors, or in its text.
 *
 * @param fields Names that the request may have, as they are compared.
 */
export function claimsOf(body: unknown, fields: ReadonlySet<string>, name = ""): Claim[] {
  const telling = tellingOf(name);
  if (telling === "place" || telling === "pointer" || telling === "part") return placeClaims(body, fields, name);
  if (typeof body === "string") return telling === "code" ? [] : textClaims(body, fields);
  if (Array.isArray(body)) return body.flatMap((item) => claimsOf(item, fields, name));
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const isField = tellingOf(key) === undefined && fields.has(comparable(key)) && isMessages(value);
    return isField ? [{ keys: [key], complains: true }] : claimsOf(value, fields, key);
  });
}

/** A text, or a list of texts. */
function isMessages(value: unknown): boolean {
  return typeof value === "string" || (Array.isArray(value) && value.every((item) => typeof item === "string"));
}

/** Members that mean other things too: the path of the request, the source of a log line. */
const ambiguous: ReadonlySet<string> = new Set(["path", "source", "target", "location", "in", "header"]);

function placeClaims(value: unknown, fields: ReadonlySet<string>, name: string): Claim[] {
  if (isObject(value)) return claimsOf(value, fields);
  if (Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number"))
    return [{ keys: value.map(String), complains: true }];
  if (Array.isArray(value)) return value.flatMap((item) => claimsOf(item, fields));
  if (typeof value !== "string") return [];
  const keys = value.split(/[./[\]#$]+/).filter(Boolean);
  const last = keys.findLast((key) => !/^\d+$/.test(key)) ?? "";
  if (ambiguous.has(comparable(name)) && !fields.has(comparable(last))) return [];
  return [{ keys, complains: true }];
}
