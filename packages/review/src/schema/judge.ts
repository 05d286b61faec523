import { boundedPattern, type Json } from "@specwright/openapi/internal";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Conjunction } from "./conjunction.ts";
import { Effort } from "./effort.ts";
import { type SchemaSpace, SPACES } from "./space.ts";

const LARGEST_TEXT = 1000;

/** A reference that is followed when a value gets there, and not before. */
const LAZY_REF = "specwright:ref";

/** What Ajv says about a value. The last word on every witness; what cannot be compiled is no witness. */
export class Judge {
  /** What may be asked before an answer is given up. */
  readonly effort: Effort = new Effort();
  // Thousands of schemas that judge a few values each: what the optimizer saves is less than what it costs.
  readonly #ajv = new Ajv2020({
    strict: false,
    logger: false,
    inlineRefs: false,
    validateFormats: true,
    // No object of JSON has a `constructor` because every object of JavaScript does.
    ownProperties: true,
    messages: false,
    // What a slow pattern says of a text is unknown: it throws, and no value is a witness then.
    code: { optimize: false, regExp: Object.assign(boundedPattern, { code: "boundedPattern" }) },
  });
  readonly #compiled = new Map<string, ValidateFunction | undefined>();
  /** By the text of schemas that refer to nothing: large descriptions say the same small things a thousand times. */
  readonly #small = new Map<string, ValidateFunction | undefined>();
  readonly #known = new Map<SchemaSpace, number>();
  /** By the prefix of their references. */
  readonly #spaces = new Map<string, SchemaSpace>();

  constructor() {
    // ajv-formats is CommonJS, whose default export Node and TypeScript see differently.
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.#ajv);
    this.#ajv.addKeyword({
      keyword: LAZY_REF,
      schemaType: "string",
      errors: false,
      compile: (reference: string) => this.#follow(reference),
    });
  }

  /** Lets other spaces refer to one. */
  know(space: SchemaSpace): void {
    this.#spaces.set(space.id, space);
  }

  /** @throws TooDear */
  accepts(conjunction: Conjunction, space: SchemaSpace, value: Json): boolean | undefined {
    this.effort.spend();
    const validate = this.#compile(conjunction, space);
    if (!validate) return undefined;
    try {
      return validate(value) === true;
    } catch {
      return undefined;
    }
  }

  /** Whether a format is looked at; others refuse nothing. */
  knowsFormat(name: string): boolean {
    return this.#ajv.formats[name] !== undefined;
  }

  #compile(conjunction: Conjunction, space: SchemaSpace): ValidateFunction | undefined {
    const key = `${space.id} ${space.key(conjunction)}`;
    if (!this.#compiled.has(key)) this.#compiled.set(key, this.#compileNew(conjunction, space));
    return this.#compiled.get(key);
  }

  #compileNew(conjunction: Conjunction, space: SchemaSpace): ValidateFunction | undefined {
    const text = JSON.stringify(conjunction);
    const small = text.length <= LARGEST_TEXT && !text.includes('"$');
    if (!small) return this.#tryCompile(this.#linked(conjunction, text, space));
    if (!this.#small.has(text)) this.#small.set(text, this.#tryCompile(conjunction));
    return this.#small.get(text);
  }

  #tryCompile(conjunction: Conjunction): ValidateFunction | undefined {
    try {
      return this.#ajv.compile(conjunction.length === 0 || { allOf: [...conjunction] });
    } catch {
      return undefined;
    }
  }

  /**
   * Ajv compiles all that a schema refers to at once, and in a large description everything refers to everything. Only
   * what asks which parts of a value have been looked at needs its references to be Ajv's own.
   */
  #linked(conjunction: Conjunction, text: string, space: SchemaSpace): Conjunction {
    this.know(space);
    if (!text.includes('"unevaluated'))
      return JSON.parse(text.replaceAll(`"$ref":"${SPACES}`, `"${LAZY_REF}":"${SPACES}`)) as Conjunction;
    this.#learn(space);
    return conjunction;
  }

  #follow(reference: string): (value: Json) => boolean {
    const space = this.#spaces.get(reference.slice(0, reference.lastIndexOf("/") + 1));
    let validate: ValidateFunction | undefined;
    return (value) => {
      validate ??= space && this.#compile([space.target(reference)], space);
      if (!validate) throw new Error(`${reference} cannot be compiled`);
      return validate(value) === true;
    };
  }

  /** Adds the definitions that the space has got since the last time. */
  #learn(space: SchemaSpace): void {
    for (let index = this.#known.get(space) ?? 0; index < space.definitions.length; index++)
      this.#ajv.addSchema(space.definitions[index] as object, space.id + index, true, false);
    this.#known.set(space, space.definitions.length);
  }
}
