import { type Import, Imports } from "./imports.ts";
import { LocalNames } from "./local-names.ts";

export { type Import, importNamespace, importType, importTypes, importValue } from "./imports.ts";

type Part = string | Import;

/** One TypeScript file, made of values: text, and the imports that the text mentions. */
export class SourceFile {
  readonly #header: string;
  readonly #body: string[] = [];
  readonly #imports = new Imports();
  readonly #names: LocalNames;

  /** @param declared the names of the file's own declarations: an import of such a name gets another one here */
  constructor(header: string, declared: readonly string[] = []) {
    this.#header = header;
    this.#names = new LocalNames(declared);
  }

  /** Text with the names of imports in it: `` file.code`${CALL}<Input>` ``. */
  code(strings: TemplateStringsArray, ...parts: readonly Part[]): string {
    return strings.reduce((text, string, index) => text + this.#text(parts[index - 1] as Part) + string);
  }

  /** The name of an import, for text that is put together elsewhere. The file imports it from now on. */
  name(symbol: Import): string {
    const local = this.#names.ofImport(symbol);
    this.#imports.add(symbol, local);
    return local;
  }

  /** A name that every module has, written so that it means that also where the file has the name for something else. */
  global(name: string): string {
    return this.#names.ofGlobal(name);
  }

  /** Adds blocks, which a blank line separates. */
  add(...blocks: readonly string[]): void {
    this.#body.push(...blocks);
  }

  toString(): string {
    const imports = this.#imports.statements();
    const body = this.#body.map((block) => block.trimEnd()).join("\n\n");
    return `${[this.#header, imports.join("\n"), body].filter(Boolean).join("\n\n")}\n`;
  }

  #text(part: Part): string {
    if (typeof part === "string") return part;
    return this.name(part);
  }
}
