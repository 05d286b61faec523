/** What came in a place, as the end of "must be string": what may be somebody's data is never quoted. */
export function whatCame(code: string, value: unknown): string {
  switch (code) {
    case "type":
      return `, is ${typeOf(value)}`;
    case "enum":
    case "const":
      return `, is ${wordOr(value)}`;
    case "format":
    case "pattern":
      return typeof value === "string" ? `, is like ${JSON.stringify(masked(value))}` : "";
    case "minLength":
    case "maxLength":
      return typeof value === "string" ? `, has ${[...value].length}` : "";
    case "minItems":
    case "maxItems":
      return Array.isArray(value) ? `, has ${value.length}` : "";
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
    case "multipleOf":
      return typeof value === "number" ? `, is ${value}` : "";
    default:
      return "";
  }
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Where an API has a list of words, a single word is one of its own. */
function wordOr(value: unknown): string {
  if (typeof value === "string" && /^[A-Za-z][A-Za-z_.-]{0,39}$/.test(value)) return JSON.stringify(value);
  if (typeof value === "string") return `text like ${JSON.stringify(masked(value))}`;
  if (typeof value === "object") return typeOf(value);
  return String(value);
}

/** "0000-00-00" for a date: its form, and nothing of what it says. */
function masked(text: string): string {
  const form = text
    .replaceAll(/\p{Lu}/gu, "A")
    .replaceAll(/[\p{Ll}\p{Lo}\p{Lm}]/gu, "a")
    .replaceAll(/\p{N}/gu, "0");
  return form.length > 40 ? `${form.slice(0, 40)}…` : form;
}
