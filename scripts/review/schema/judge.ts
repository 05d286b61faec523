import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json } from "../../load/source-file.ts";
import type { Conj, SchemaSpace } from "./space.ts";

const LARGEST_TEXT = 1000;

/** What Ajv says about a value. The last word on every witness; what cannot be compiled is no witness. */
export class Judge {
  readonly #ajv = new Ajv2020({ strict: false, logger: false, inlineRefs: false, validateFormats: true });
  readonly #compiled = new Map<string, ValidateFunction | undefined>();
  /** By the text of schemas that refer to nothing: large descriptions say the same small things a thousand times. */
  readonly #small = new Map<string, ValidateFunction | undefined>();
  readonly #known = new Map<SchemaSpace, number>();

  constructor() {
    // ajv-formats is CommonJS, whose default export Node and TypeScript see differently.
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.#ajv);
  }

  accepts(conj: Conj, space: SchemaSpace, value: Json): boolean | undefined {
    const validate = this.#compile(conj, space);
    if (!validate) return undefined;
    try {
      return validate(value) === true;
    } catch {
      return undefined;
    }
  }

  #compile(conj: Conj, space: SchemaSpace): ValidateFunction | undefined {
    const key = `${space.id} ${space.key(conj)}`;
    if (!this.#compiled.has(key)) {
      const text = JSON.stringify(conj);
      const small = text.length <= LARGEST_TEXT && !text.includes('"$');
      if (small && !this.#small.has(text)) this.#small.set(text, this.#tryCompile(conj));
      if (!small) this.#learn(space);
      this.#compiled.set(key, small ? this.#small.get(text) : this.#tryCompile(conj));
    }
    return this.#compiled.get(key);
  }

  #tryCompile(conj: Conj): ValidateFunction | undefined {
    try {
      return this.#ajv.compile(conj.length === 0 ? {} : { allOf: [...conj] });
    } catch {
      return undefined;
    }
  }

  /** Adds the definitions that the space has got since the last time. */
  #learn(space: SchemaSpace): void {
    for (let index = this.#known.get(space) ?? 0; index < space.definitions.length; index++)
      this.#ajv.addSchema(space.definitions[index] as object, space.id + index, true, false);
    this.#known.set(space, space.definitions.length);
  }
}
