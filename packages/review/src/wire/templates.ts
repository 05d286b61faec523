/** The values of one template's slots that a more concrete path has as its own text, by the names of the slots. */
export type Literals = ReadonlyMap<string, string>;

/**
 * What a path shadows of a template: a concrete path is matched before one with slots (OpenAPI, Paths Object). Undefined
 * where no URL fits both, or the template is as concrete everywhere. Where each is more concrete than the other somewhere
 * nobody knows which comes first.
 */
export function shadowed(template: string, path: string): Literals | undefined {
  const [slots, texts] = [template, path].map((one) => one.split("/"));
  if (!slots || !texts || slots.length !== texts.length) return undefined;
  const literals = new Map<string, string>();
  for (const [index, slot] of slots.entries()) {
    const found = literalsIn(slot, texts[index] ?? "");
    if (!found) return undefined;
    for (const [name, text] of found) literals.set(name, text);
  }
  if (literals.size === 0) return undefined;
  return literals;
}

const SLOT = /\{([^{}]*)\}/g;

/** What the slots of a segment have to be for it to be another one; undefined where they cannot be. */
function literalsIn(slot: string, text: string): Literals | undefined {
  const [open, given] = [hasSlot(slot), hasSlot(text)];
  // Two segments with slots may be the same text, and so may one that is free.
  if (open && given) return new Map();
  if (given) return literalsIn(text, slot) && new Map();
  if (!open) return slot === text ? new Map() : undefined;
  const names = [...slot.matchAll(SLOT)].map(([, name = ""]) => name);
  const parts = slot.split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const match = new RegExp(`^${parts.join("(.+?)")}$`).exec(text);
  return match ? new Map(names.map((name, index) => [name, match[index + 1] ?? ""])) : undefined;
}

function hasSlot(segment: string): boolean {
  return /\{[^{}]*\}/.test(segment);
}
