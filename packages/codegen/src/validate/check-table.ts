import {
  BoundedRecursion,
  componentOf,
  type Document,
  isObject,
  type Json,
  type JsonObject,
  parsePointer,
  type Sides,
  sidesOf,
  type View,
} from "@specwright/openapi/internal";
import { pascalCase, takeName } from "../model/names.ts";
import type { SchemaName } from "../model/types.ts";
import { describedEvents } from "../types/event-schema.ts";
import { CHECK, dialect } from "./dialect.ts";
import type { CheckModel } from "./validators.ts";
import { type CheckDraft, writeCheck } from "./write-check.ts";

const SIDE: { readonly [view in View]: string } = { read: "as received", write: "as sent", form: "as sent in a form" };
const SUFFIX: { readonly [view in View]: string } = { read: "", write: "Input", form: "Form" };

/** The checks of a description: one for each schema, side and slot that is asked for, and for what these refer to. */
export class CheckTable {
  readonly #document: Document;
  /** Names of checks that are exported, by side and component. */
  readonly #exported: ReadonlyMap<string, string>;
  readonly #bigints: boolean;
  readonly #sides: Sides;
  /** Names of checks by side and reference, or by the text of a schema without a name. */
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #drafts: CheckDraft[] = [];
  readonly #recursion = new BoundedRecursion();

  constructor(document: Document, schemas: readonly SchemaName[], bigints: boolean) {
    this.#document = document;
    this.#exported = new Map(schemas.toReversed().flatMap(exportedName));
    this.#bigints = bigints;
    this.#sides = sidesOf(document);
    // The check of a component has the component's name, also if another check wants the name earlier.
    for (const { name, origin } of schemas) if (origin) this.#taken.add(`check${name}`);
  }

  resolve(reference: string): Json | undefined {
    return this.#document.resolve(reference);
  }

  /** The check of what a reference leads to. */
  refer(reference: string, view: View): string {
    const component = componentOf(reference);
    if (component !== undefined) return this.#referComponent(reference, component, view);
    const words = reference.replace("#/components/schemas/", "");
    return this.#once(`${view} ${reference}`, this.#freeName(words, view), (name) =>
      this.#write(name, `\`${words}\` ${SIDE[view]}`, this.#document.resolve(reference) as Json, view),
    );
  }

  #referComponent(reference: string, component: string, view: View): string {
    const words = reference.replace("#/components/schemas/", "");
    const side = this.#sides.of(component, view);
    const exported = this.#exported.get(`${side} ${component}`);
    const name = (): string => exported ?? this.#freeName(words, side)();
    const hasSides = (["write", "form"] as const).some((other) => this.#sides.of(component, other) !== "read");
    let title = `\`${words}\``;
    if (hasSides) title += ` ${SIDE[side]}`;
    return this.#once(`${side} ${reference}`, name, (name) =>
      this.#write(name, title, this.#document.resolve(reference) as Json, side),
    );
  }

  #freeName(words: string, view: View): () => string {
    return () => takeName(`check${pascalCase(words)}${SUFFIX[view]}`, this.#taken);
  }

  /** The check of a schema without a name; undefined if the schema accepts everything. */
  inline(schema: Json | undefined, view: View, wanted: string, title: string): string | undefined {
    if (schema === undefined) return undefined;
    return this.written(this.rewrite(schema, view), schema, wanted, title);
  }

  /** The same for a schema that is rewritten already. */
  written(schema: Json, origin: Json, wanted: string, title: string): string | undefined {
    if (schema === true || (isObject(schema) && Object.keys(schema).length === 0)) return undefined;
    const [only, ...others] = isObject(schema) ? Object.keys(schema) : [];
    if (only === CHECK && others.length === 0) return (schema as JsonObject)[CHECK] as string;
    // Equal schemas are written once: many operations have the same parameters and failures.
    const text = JSON.stringify(schema);
    const known = this.#names.get(text);
    if (known) return known;
    const name = takeName(`check${wanted}`, this.#taken);
    this.#names.set(text, name);
    this.#drafts.push({ name, title, schema, origin });
    return name;
  }

  /** The schema of the events of a stream, as they are read. */
  eventSchema(media: JsonObject): Json | undefined {
    return describedEvents(media, this.#document.bundled)?.schema;
  }

  rewrite(schema: Json, view: View): Json {
    return dialect(schema, {
      view,
      bigints: this.#bigints,
      old: this.#document.version === "3.0",
      resolve: (reference) => this.#document.resolve(reference),
      refer: (reference) => this.refer(reference, view),
      referBase: (reference) => this.#referBase(reference, view),
    });
  }

  /** @throws SpecError for each schema that no check can be made of. */
  models(): CheckModel[] {
    return this.#drafts.map((draft) => writeCheck(this.#document, draft));
  }

  #referBase(reference: string, view: View): string {
    const { oneOf: _, anyOf: __, discriminator: ___, ...base } = this.#document.resolve(reference) as JsonObject;
    const words = (parsePointer(reference) ?? []).at(-1) ?? "";
    return this.#once(`${view} base ${reference}`, this.#freeName(`${pascalCase(words)}Base`, view), (name) =>
      this.#write(name, `\`${words}\` ${SIDE[view]}, without the list of what extends it`, base, view),
    );
  }

  /** Names and writes a check the first time that somebody asks for it. */
  #once(key: string, nameIt: () => string, write: (name: string) => void): string {
    const known = this.#names.get(key);
    if (known) return known;
    const name = nameIt();
    this.#names.set(key, name);
    this.#recursion.run(() => write(name));
    return name;
  }

  #write(name: string, title: string, schema: Json, view: View): void {
    this.#drafts.push({ name, title, schema: this.rewrite(schema, view), origin: schema });
  }
}

function exportedName({ name, origin }: SchemaName): [key: string, check: string][] {
  return origin ? [[`${origin.view} ${origin.component}`, `check${name}`]] : [];
}
