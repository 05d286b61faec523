import { define, type JsonObject, membersOf, objectOf } from "@specwright/openapi/internal";

/** The methods that openapi-typescript knows. Operations with others it drops without a word. */
const KNOWN = new Set(["get", "put", "post", "delete", "options", "head", "patch"]);

/** A document with known methods only, and the paths that it has for the sake of the others. */
export interface KnownMethods {
  readonly document: JsonObject;
  readonly aliases: ReadonlySet<string>;
}

/** Operations with other methods get paths of their own. Their types are what counts; the paths are taken away later. */
export function withKnownMethods(document: JsonObject): KnownMethods {
  const aliases = new Set<string>();
  const paths: JsonObject = {};
  for (const [path, item] of Object.entries(membersOf(document.paths))) {
    const methods = Object.entries(membersOf(item));
    define(paths, path, objectOf(methods.filter(([method]) => KNOWN.has(method))));
    for (const [method, operation] of methods.filter(([name]) => !KNOWN.has(name))) {
      const alias = `${method} ${path}`;
      aliases.add(alias);
      define(paths, alias, { post: operation });
    }
  }
  return { document: { ...document, paths }, aliases };
}
