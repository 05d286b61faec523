import type { AnyInput } from "../operation/any-input.ts";

/** The content type that a call says for its body, beside it or in a header. */
export function saidType(
  { contentType, headers = {} }: AnyInput,
  options: { readonly headers?: object | undefined },
): string | undefined {
  if (contentType !== undefined) return contentType;
  const all = [...Object.entries(headers), ...Object.entries(options.headers ?? {})];
  const said = all.findLast(([name]) => name.toLowerCase() === "content-type")?.[1];
  return typeof said === "string" ? said : undefined;
}
