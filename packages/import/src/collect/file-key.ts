/** What an address is called as a file: without its query, which no file has. */
export function fileKey(address: URL): string {
  const key = new URL(address);
  key.search = "";
  return key.href;
}

/** The same for the main file, whose address may say nothing of what it is: then its text does. */
export function mainKey(address: URL, text: string): string {
  const key = fileKey(address);
  if (/\.(ya?ml|json)$/i.test(key)) return key;
  const name = key.endsWith("/") ? `${key}openapi` : key;
  return text.trimStart().startsWith("{") ? `${name}.json` : `${name}.yaml`;
}
