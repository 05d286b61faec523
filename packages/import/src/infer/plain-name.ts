/** A name without its spelling: `page[number]`, `pageNumber` and `page_number` are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
