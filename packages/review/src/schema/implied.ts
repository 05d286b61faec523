import { isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { asObject } from "../json-value.ts";
import type { InnerInclusions } from "./comparison.ts";
import type { Atom } from "./shape.ts";

/** Whether what a condition of the other side asks for is asked for by one of this side. */
export function isImplied(asked: Atom, own: readonly Atom[], inner: InnerInclusions): boolean {
  const implies = IMPLICATIONS[asked.keyword];
  if (!implies) return false;
  return own.some((one) => one.keyword === asked.keyword && implies(one.schema, asked.schema, inner));
}

type Implication = (own: JsonObject, asked: JsonObject, inner: InnerInclusions) => boolean;

const IMPLICATIONS: { readonly [keyword: string]: Implication } = {
  // Who is kept from more is kept from less.
  not: (own, asked, inner) => isObject(own.not) && isObject(asked.not) && inner.isReverse([asked.not], [own.not]),
  if: (own, asked, inner) => {
    const [when, wanted] = [own.if, asked.if];
    if (!isObject(when) || !isObject(wanted)) return false;
    const then = () => inner.isReverse([wanted], [when]) && fits(own.then, asked.then, inner);
    const otherwise = () => inner.reasons([when], [wanted]).length === 0 && fits(own.else, asked.else, inner);
    return (asked.then === undefined || then()) && (asked.else === undefined || otherwise());
  },
  dependentSchemas: (own, asked, inner) =>
    Object.entries(asObject(asked.dependentSchemas)).every(([key, then]) =>
      fits(asObject(own.dependentSchemas)[key], then, inner),
    ),
};

function fits(own: Json | undefined, asked: Json | undefined, inner: InnerInclusions): boolean {
  return isObject(own) && isObject(asked) && inner.reasons([own], [asked]).length === 0;
}
