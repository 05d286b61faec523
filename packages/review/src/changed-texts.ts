import type { Json } from "@specwright/openapi";

/**
 * Which of the parts that both versions have say something else: their own text, or that of a part that they refer to.
 * Parts that only one version has are missing.
 * @param before the parts of the old version, by what refers to them: `#/components/schemas/Pet`
 */
export function changedTexts(
  before: ReadonlyMap<string, Json>,
  after: ReadonlyMap<string, Json>,
): ReadonlyMap<string, boolean> {
  const changed = new Map<string, boolean>();
  const users = new Map<string, string[]>();
  for (const [name, node] of after) {
    const earlier = before.get(name);
    if (earlier === undefined) continue;
    const text = JSON.stringify(node);
    const references = referencesIn(text);
    changed.set(
      name,
      JSON.stringify(earlier) !== text || references.some((one) => !before.has(one) || !after.has(one)),
    );
    for (const reference of references) noteUser(users, reference, name);
  }
  spread(changed, users);
  return changed;
}

function noteUser(users: Map<string, string[]>, reference: string, name: string): void {
  const known = users.get(reference);
  if (known) known.push(name);
  else users.set(reference, [name]);
}

function spread(changed: Map<string, boolean>, users: ReadonlyMap<string, readonly string[]>): void {
  const open = [...changed].filter(([, is]) => is).map(([name]) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop())
    for (const user of users.get(name) ?? [])
      if (changed.get(user) === false) {
        changed.set(user, true);
        open.push(user);
      }
}

/** What a part refers to, wherever a reference stands in its text: one that is no component is known to nobody here. */
export function referencesIn(text: string): string[] {
  const found = text.match(/"#\/(?:[^"\\]|\\.)*"/g) ?? [];
  return [...new Set(found)].map((quoted) => JSON.parse(quoted) as string);
}

/** How a component is referred to. */
export function componentReference(section: string, name: string): string {
  return `#/components/${section}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
