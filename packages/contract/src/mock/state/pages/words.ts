/** Names in lower case without what stands between their words, as `comparable` writes them. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
