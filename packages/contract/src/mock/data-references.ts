import { define, isObject, type Json, type JsonObject } from "@specwright/openapi/internal";

// Prism follows every member called `$ref`, in examples too, to wherever it leads: files and hosts among them. And it
// loses what is called `__proto__`. So such members go to it under another name, and get their own back in the answer.
const hidden = /^(?:specwright:)*(?:\$ref|__proto__)$/;
const shown = /^specwright:((?:specwright:)*(?:\$ref|__proto__))$/;

/** The value with no member that Prism would follow or lose. */
export function hideReferences(value: Json): Json {
  return renamed(value, (name) => name.replace(hidden, "specwright:$&"));
}

/** The value as it was before `hideReferences`. */
export function showReferences(value: unknown): unknown {
  return renamed(value as Json, (name) => shown.exec(name)?.[1] ?? name);
}

function renamed(value: Json, rename: (name: string) => string): Json {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [name, item] of Object.entries(value)) define(copy, rename(name), renamed(item, rename));
  return copy;
}
