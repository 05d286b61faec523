import { isObject } from "../document/json.ts";
import { redacted } from "./redacted.ts";
import type { SecretPattern } from "./secret-pattern.ts";

/** A text without secrets. JSON stays JSON: its texts are read first, so that no escape hides anything. */
export function cleanText(text: string, patterns: readonly SecretPattern[]): string {
  const value = parsedJson(text);
  if (value === undefined) return cleanPlain(text, patterns);
  const cleaned = JSON.stringify(cleanValue(value, patterns));
  // The provider's own way of writing stays where there was nothing to hide, but for a name that stands there twice.
  return cleaned === JSON.stringify(value) ? cleanPlain(text, patterns) : cleaned;
}

function parsedJson(text: string): unknown {
  if (!/^\s*[{["]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cleanValue(value: unknown, patterns: readonly SecretPattern[]): unknown {
  if (typeof value === "string") return cleanPlain(value, patterns);
  if (typeof value === "number") return cleanPlain(String(value), patterns) === String(value) ? value : 0;
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, patterns));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [cleanPlain(name, patterns), cleanValue(item, patterns)]),
  );
}

function cleanPlain(text: string, patterns: readonly SecretPattern[]): string {
  return patterns.reduce(
    (clean, { plain, encoded }) => withoutEncoded(clean.replaceAll(plain, redacted), encoded),
    text,
  );
}

/** At its ends, one character of base64 says something of the secret and of what stands beside it. */
function withoutEncoded(text: string, encoded: RegExp): string {
  let clean = "";
  let done = 0;
  for (const { index, 0: found } of text.matchAll(encoded)) {
    if (index < done) continue;
    const end = index + found.length;
    const before = /[A-Za-z0-9+_-]$/.test(text.slice(Math.max(done, index - 1), index)) ? 1 : 0;
    const [after = ""] = /^[A-Za-z0-9+/_-]?={0,2}/.exec(text.slice(end, end + 3)) ?? [];
    clean += text.slice(done, index - before) + redacted;
    done = end + after.length;
  }
  return clean + text.slice(done);
}
