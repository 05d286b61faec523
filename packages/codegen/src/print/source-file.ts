/** A name of another module: an import statement appears for it exactly when it is printed. */
export interface Import {
  readonly name: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

export const importType = (name: string, from: string): Import => ({ name, from, typeOnly: true });
export const importValue = (name: string, from: string): Import => ({ name, from, typeOnly: false });
/** Everything a module exports, as one object. */
export const importNamespace = (name: string, from: string): Import => ({
  name: `* as ${name}`,
  from,
  typeOnly: false,
});

/** The same for its types alone: nothing is left of it at run time. */
export const importTypes = (name: string, from: string): Import => ({ name: `* as ${name}`, from, typeOnly: true });

type Part = string | Import;

/** One TypeScript file, made of values: text, and the imports that the text mentions. */
export class SourceFile {
  readonly #header: string;
  readonly #body: string[] = [];
  readonly #imports = new Map<string, Map<string, boolean>>();

  constructor(header: string) {
    this.#header = header;
  }

  /** Text with the names of imports in it: `` file.code`${CALL}<Input>` ``. */
  code(strings: TemplateStringsArray, ...parts: readonly Part[]): string {
    return strings.reduce((text, string, index) => text + this.#text(parts[index - 1] as Part) + string);
  }

  /** The name of an import, for text that is put together elsewhere. The file imports it from now on. */
  name(symbol: Import): string {
    const names = this.#imports.get(symbol.from) ?? new Map<string, boolean>();
    // A name that is used as a value anywhere is imported as one.
    names.set(symbol.name, (names.get(symbol.name) ?? true) && symbol.typeOnly);
    this.#imports.set(symbol.from, names);
    return symbol.name.replace("* as ", "");
  }

  /** Adds blocks, which a blank line separates. */
  add(...blocks: readonly string[]): void {
    this.#body.push(...blocks);
  }

  toString(): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => byText(order(a), order(b)))
      .flatMap(([from, names]) => statements(from, names));
    const body = this.#body.map((block) => block.trimEnd()).join("\n\n");
    return `${[this.#header, imports.join("\n"), body].filter(Boolean).join("\n\n")}\n`;
  }

  #text(part: Part): string {
    if (typeof part === "string") return part;
    return this.name(part);
  }
}

/** By code units: the order of a locale differs from machine to machine. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Packages before files of the same package. */
function order(from: string): string {
  if (from.startsWith(".")) return `~${from}`;
  return from;
}

function statements(from: string, names: ReadonlyMap<string, boolean>): string[] {
  const namespaces = [...names].filter(([name]) => name.startsWith("*"));
  const named = [...names]
    .filter(([name]) => !name.startsWith("*"))
    .sort(([a], [b]) => byText(a.toLowerCase(), b.toLowerCase()) || byText(a, b));
  const all = namespaces.map(([name, typeOnly]) => `import ${marked(name, typeOnly)} from "${from}";`);
  if (named.length > 0) all.push(statement(from, named));
  return all;
}

function statement(from: string, names: readonly [string, boolean][]): string {
  const allTypes = names.every(([, typeOnly]) => typeOnly);
  const list = names.map(([name, typeOnly]) => marked(name, typeOnly && !allTypes));
  const line = `import ${marked(`{ ${list.join(", ")} }`, allTypes)} from "${from}";`;
  if (line.length <= 120) return line;
  return `import ${marked(`{\n${list.map((name) => `  ${name},\n`).join("")}}`, allTypes)} from "${from}";`;
}

function marked(names: string, typeOnly: boolean): string {
  if (typeOnly) return `type ${names}`;
  return names;
}
