import type { JsonObject } from "../json/json.ts";
import { SchemaNames } from "./schema-names.ts";
import type { Sources } from "./sources.ts";

/** Keywords that refer to a schema in other ways than by place, and what they mean where they mean one. */
const OTHER_REFERENCES: {
  readonly [keyword: string]: (names: SchemaNames, reference: string, holder: JsonObject) => string | undefined;
} = {
  $dynamicRef: (names, reference, holder) => names.dynamicPointerTo(reference, holder),
  $recursiveRef: (names, reference, holder) => names.recursivePointerTo(reference, holder),
};

/**
 * Writes references as pointers that name a schema by `$anchor` or `$id`, as JSON Schema has it. A reference that leads
 * somewhere by place or by file is left as it is.
 */
export class NamedReferences {
  readonly #sources: Sources;
  /** The names of each file that somebody asked for. Most descriptions have none. */
  readonly #names = new Map<string, SchemaNames>();
  /** Whether references lead somewhere by place, by file and reference. */
  readonly #known = new Map<string, boolean>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** @param file where the schema stands */
  rewrite(schema: JsonObject, file: string): void {
    const { $ref } = schema;
    if (typeof $ref === "string") {
      if (!this.#leadsByPlace(file, $ref)) schema.$ref = this.#pointer(file, $ref, schema) ?? $ref;
      return;
    }
    for (const [keyword, find] of Object.entries(OTHER_REFERENCES)) {
      const reference = schema[keyword];
      if (typeof reference !== "string" || schema.$ref !== undefined) continue;
      const found = find(this.#namesOf(file), reference, schema);
      if (found === undefined) continue;
      delete schema[keyword];
      schema.$ref = found;
    }
  }

  #leadsByPlace(file: string, reference: string): boolean {
    const key = `${file}\n${reference}`;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = "value" in this.#sources.find(file, reference);
      this.#known.set(key, known);
    }
    return known;
  }

  #pointer(file: string, reference: string, schema: JsonObject): string | undefined {
    const [path = "", fragment = ""] = reference.split("#");
    const found = path === "" ? { problem: "" } : this.#sources.resolve(file, path);
    if ("problem" in found) return this.#namesOf(file).pointerTo(reference, schema);
    const inside = this.#namesOf(found.file).pointerTo(`#${fragment}`);
    return inside && `${path}${inside}`;
  }

  #namesOf(file: string): SchemaNames {
    let names = this.#names.get(file);
    if (names === undefined) {
      names = new SchemaNames(this.#sources.load(file));
      this.#names.set(file, names);
    }
    return names;
  }
}
