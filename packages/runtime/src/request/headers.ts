import type { ParameterStyles } from "../operation/descriptor.ts";
import { isAbsent, isRecord, joined, scalarText } from "./style.ts";

const asIs = (text: string): string => text;

/** Header parameters as texts (`simple` style); control characters are refused before `fetch` would echo the value. */
export function headerTexts(values: Record<string, unknown>, styles: ParameterStyles = {}): Record<string, string> {
  const texts: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(values)) {
    if (isAbsent(value)) continue;
    const { style, explode = false } = styles[name] ?? {};
    const composite = Array.isArray(value) || isRecord(value);
    const text =
      style === "json" ? JSON.stringify(value) : composite ? joined(value, ",", explode, asIs) : scalarText(value);
    assertHeaderText(name, text);
    texts[name] = text;
  }
  return texts;
}

/** @throws Error for text that cannot stand in a header. The text itself stays out of the message: it may be a secret. */
export function assertHeaderText(name: string, text: string): void {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) {
    throw new Error(`the header "${name}" holds a line break, a control character or a letter beyond Latin-1`);
  }
}

/** One `cookie` header out of cookie parameters (`form` style). */
export function cookieText(values: Record<string, unknown>, styles: ParameterStyles = {}): string {
  return Object.entries(values)
    .filter(([, value]) => !isAbsent(value))
    .map(([name, value]) => {
      const composite = Array.isArray(value) || isRecord(value);
      const json = styles[name]?.style === "json";
      const text = json ? JSON.stringify(value) : composite ? joined(value, ",", false, asIs) : scalarText(value);
      return `${name}=${encodeURIComponent(text)}`;
    })
    .join("; ");
}
