/** How a body is read that nothing but its content type describes. What is not text stays bytes. */
export function ownKind(contentType: string): "json" | "text" | "binary" {
  if (/\bjson\b/i.test(contentType)) return "json";
  if (/^text|[/+]xml|yaml|urlenc/i.test(contentType)) return "text";
  return "binary";
}
