import { exampleCalls, type OperationModel } from "@specwright/codegen/stages";
import type { WirePlace } from "@specwright/contract/examples";
import {
  at,
  type Document,
  descendant,
  isObject,
  itemsOf,
  type JsonObject,
  membersOf,
  placesFrom,
  pointerKeys,
} from "@specwright/openapi/internal";
import { quoted, singular } from "../overlay/json-path.ts";

/** A place that needs an example so that its operation has a call. */
export interface Lack {
  /** The operation that is told of where nothing can be made. */
  readonly operation: string;
  /** What it is in a sentence. */
  readonly what: string;
  /** The name of the value, for texts. */
  readonly name: string;
  /** The JSONPath of what gets the example. */
  readonly target: string;
  /** Keys that lead to its schema; undefined where it has none. */
  readonly schema: readonly string[] | undefined;
  readonly place: WirePlace;
  /** The name of the file before its case; undefined where the example stands in the overlay itself. */
  readonly file: string | undefined;
  /** Whether a client takes the text of the value, and not the value. */
  readonly text?: boolean;
  /** Whether the parameter itself has to be added to the target. */
  readonly declares?: true;
}

type Path = readonly string[];
type BodyVariant = NonNullable<OperationModel["body"]>["variants"][number];

/** What the operations without a call lack. */
export function lacking(document: Document, operations: readonly OperationModel[]): Lack[] {
  return operations.filter((one) => exampleCalls(one).length === 0).flatMap((one) => new Search(document, one).lacks());
}

class Search {
  readonly #root: JsonObject;
  readonly #operation: OperationModel;
  readonly #items: readonly Path[];
  readonly #own: Path;

  constructor({ bundled }: Document, operation: OperationModel) {
    this.#root = bundled;
    this.#operation = operation;
    this.#items = this.#chain(["paths", operation.path]);
    const method = operation.method.toLowerCase();
    const item = this.#items.find((path) => isObject(at(this.#root, [...path, method]))) ?? [];
    this.#own = [...item, method];
  }

  lacks(): Lack[] {
    const { parameters, body } = this.#operation;
    const needed = parameters.filter(({ required, example }) => required && example === undefined);
    const found = needed.flatMap(({ name, place }) => this.#parameter(name, PLACES[place] as WirePlace));
    const hasBody = (body?.variants ?? []).some(({ examples }) => examples.length > 0);
    return body?.required && !hasBody ? [...found, ...this.#body(body.variants[0])] : found;
  }

  #parameter(name: string, place: WirePlace): Lack[] {
    for (const holder of [this.#own, ...this.#items]) {
      const list = itemsOf(at(this.#root, [...holder, "parameters"]));
      for (const index of list.keys()) {
        const written = [...holder, "parameters", String(index)];
        const path = this.#follow(written);
        const node = membersOf(at(this.#root, path));
        if (node.name !== name || node.in !== place) continue;
        const inList = `${singular([...holder, "parameters"])}[?@.name == ${quoted(name)} && @.in == ${quoted(place)}]`;
        const target = path === written ? inList : singular(path);
        return [this.#withContent(`the ${place} parameter "${name}"`, name, path, node, target, place)];
      }
    }
    return place === "path" ? [this.#undeclared(name)] : [];
  }

  /** A name between braces that no parameter declares: the generator takes it for a text, and so does the example. */
  #undeclared(name: string): Lack {
    const what = `the path parameter "${name}", which is declared nowhere`;
    const shared = { operation: this.#operation.id, what, name, file: undefined, schema: undefined };
    return { ...shared, target: singular(this.#own), place: "path", declares: true };
  }

  /** A parameter has a schema, or one media type with a schema. */
  #withContent(what: string, name: string, path: Path, node: JsonObject, target: string, place: WirePlace): Lack {
    const [media] = Object.keys(membersOf(node.content));
    const shared = { operation: this.#operation.id, what, name, file: undefined };
    if (media === undefined) return { ...shared, target, schema: [...path, "schema"], place };
    const at = `${target}${singular(["content", media]).slice(1)}`;
    return { ...shared, target: at, schema: [...path, "content", media, "schema"], place: "json" };
  }

  #body(variant: BodyVariant | undefined): Lack[] {
    if (variant === undefined) return [];
    const { described: mediaType, kind } = variant;
    const isXml = /[/+]xml\b/i.test(mediaType);
    const holder = this.#follow([...this.#own, "requestBody"]);
    const path = [...holder, "content", mediaType];
    const media = membersOf(at(this.#root, path));
    const owner = holder[0] === "components" ? (holder.at(-1) as string) : this.#operation.id;
    return [
      {
        operation: this.#operation.id,
        what: `the ${mediaType} body`,
        name: isXml ? "<a/>" : "text",
        target: singular(path),
        // Any text stands for bytes, whatever their schema is of, and nobody writes XML by a schema.
        schema: isObject(media.schema) && kind !== "binary" && !isXml ? [...path, "schema"] : undefined,
        text: kind === "text",
        place: /json/i.test(mediaType) ? "json" : "form",
        file: fileStem(owner),
      },
    ];
  }

  /** The same path, or where its reference leads. */
  #follow(path: Path): Path {
    return this.#chain(path).at(-1) ?? path;
  }

  /** A path, and wherever its references lead. */
  #chain(path: Path): Path[] {
    const [, ...further] = placesFrom(this.#root, descendant("", path));
    return [path, ...further.map(({ pointer }) => pointerKeys(pointer))];
  }
}

const PLACES: { readonly [place: string]: string } = {
  path: "path",
  query: "query",
  headers: "header",
  cookies: "cookie",
};

/** What the examples of an operation or a component are called: its name, with `_` for what no file should have. */
export function fileStem(owner: string): string {
  return owner.replace(/\W+/g, "_").replace(/^_|_$/g, "") || "root";
}
