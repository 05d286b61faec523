/** A name of another module: an import statement appears for it exactly when it is printed. */
export interface Import {
  /** `*` for everything that the module exports, as one object. */
  readonly name: string;
  /** What the file calls it, if nothing else has that name. */
  readonly wanted: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

export const importType = (name: string, from: string): Import => ({ name, wanted: name, from, typeOnly: true });
export const importValue = (name: string, from: string): Import => ({ name, wanted: name, from, typeOnly: false });
/** Everything a module exports, as one object. */
export const importNamespace = (wanted: string, from: string): Import => ({ name: "*", wanted, from, typeOnly: false });
/** The same for its types alone: nothing is left of it at run time. */
export const importTypes = (wanted: string, from: string): Import => ({ name: "*", wanted, from, typeOnly: true });

interface Imported {
  readonly name: string;
  readonly local: string;
  readonly typeOnly: boolean;
}

/** The import statements of a file. */
export class Imports {
  readonly #modules = new Map<string, Map<string, Imported>>();

  /** A name that is used as a value anywhere is imported as one. */
  add({ name, from, typeOnly }: Import, local: string): void {
    const names = this.#modules.get(from) ?? new Map<string, Imported>();
    names.set(local, { name, local, typeOnly: (names.get(local)?.typeOnly ?? true) && typeOnly });
    this.#modules.set(from, names);
  }

  statements(): string[] {
    return [...this.#modules]
      .sort(([a], [b]) => byText(order(a), order(b)))
      .flatMap(([from, names]) => statements(from, [...names.values()]));
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

function statements(from: string, names: readonly Imported[]): string[] {
  const namespaces = names.filter(({ name }) => name === "*");
  const named = names
    .filter(({ name }) => name !== "*")
    .sort((a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase()) || byText(a.name, b.name));
  const all = namespaces.map((one) => `import ${marked(renamed(one), one.typeOnly)} from "${from}";`);
  if (named.length > 0) all.push(statement(from, named));
  return all;
}

function statement(from: string, names: readonly Imported[]): string {
  const allTypes = names.every(({ typeOnly }) => typeOnly);
  const list = names.map((one) => marked(renamed(one), one.typeOnly && !allTypes));
  const line = `import ${marked(`{ ${list.join(", ")} }`, allTypes)} from "${from}";`;
  if (line.length <= 120) return line;
  return `import ${marked(`{\n${list.map((name) => `  ${name},\n`).join("")}}`, allTypes)} from "${from}";`;
}

function renamed({ name, local }: Imported): string {
  if (name === local) return name;
  return `${name} as ${local}`;
}

function marked(names: string, typeOnly: boolean): string {
  if (typeOnly) return `type ${names}`;
  return names;
}
