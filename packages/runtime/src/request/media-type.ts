export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}
