import { child, type Document, type Json, type Location } from "@specwright/openapi/internal";

/** The pointers of a description by place: of an object where it begins, of a member where its key stands. */
export function pointersByPlace(document: Document): (at: Location) => string | undefined {
  let known: ReadonlyMap<string, string> | undefined;
  return (at) => {
    known ??= collected(document);
    return known.get(placeText(at));
  };
}

function collected(document: Document): Map<string, string> {
  const pointers = new Map<string, string>();
  const seen = new Set<object>();
  const add = (at: Location | undefined, pointer: string): void => {
    if (at && !pointers.has(placeText(at))) pointers.set(placeText(at), pointer);
  };
  const visit = (node: Json, pointer: string): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    add(document.find(node), pointer);
    for (const key of Object.keys(node)) add(document.find(node, key), child(pointer, key));
    for (const [key, value] of Object.entries(node)) visit(value, child(pointer, key));
  };
  visit(document.bundled, "#");
  return pointers;
}

function placeText({ file, line, col }: Location): string {
  return `${file}:${line}:${col}`;
}
