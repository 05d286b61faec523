/** A declaration of generated code, with the comment above it. */
interface Declaration {
  readonly name: string;
  readonly text: string;
}

const NAME = /^export (?:declare )?(?:type|interface|const) (\w+)/m;

/**
 * The declarations of `types` that an operation needs, in the order of the file, with those that they need themselves.
 * @param operations the text of operations.ts
 * @param types the text of types.ts
 * @param pascal the prefix of the operation's own types
 */
export function typesOf(operations: string, types: string, pascal: string): string[] {
  const own = declarations(operations).filter(({ name }) => name.startsWith(pascal) && isOwn(name, pascal));
  const known = new Map(declarations(types).map((declaration) => [declaration.name, declaration]));
  const needed = new Set<string>();
  const waiting = own.map(({ text }) => text);
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [name] of withoutComments(text).matchAll(/\b[A-Z]\w*/g)) {
      const declaration = known.get(name);
      if (declaration === undefined || needed.has(name)) continue;
      needed.add(name);
      waiting.push(declaration.text);
    }
  }
  return [...known.values()].filter(({ name }) => needed.has(name)).map(({ text }) => text);
}

/** One declaration of a file. */
export function declarationOf(name: string, text: string): string {
  return declarations(text).find((declaration) => declaration.name === name)?.text ?? "";
}

/** The endings of an operation's own types: others begin like it and belong to an operation with a longer name. */
function isOwn(name: string, pascal: string): boolean {
  return /^(Input|Data|ErrorBody|Result|Media|Item|Query|Headers|Cookies)$/.test(name.slice(pascal.length));
}

function declarations(text: string): Declaration[] {
  return text.split(/\n\n(?=\/\*\*|export )/).flatMap((part) => {
    const name = NAME.exec(part)?.[1];
    return name === undefined ? [] : [{ name, text: part.trim() }];
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//g, "");
}
