import type { InnerInclusions } from "../schema/comparison.ts";
import type { Conjunction } from "../schema/conjunction.ts";
import type { Reason } from "../schema/reason.ts";
import type { Sampler } from "../schema/samples.ts";
import { itemRules, type Shape } from "../schema/shape.ts";
import { fitsAsText, type TextForm } from "../schema/text.ts";

/** Where values are bare texts, and what is asked about them. */
interface TextPlace {
  readonly form: TextForm;
  /** Of the side that has to take them. */
  readonly wide: Sampler;
  readonly inclusion: Pick<InnerInclusions, "reasons">;
}

/** Whether what does not fit as a value fits as a text, with all that a reason stands for. */
export function isTextOf({ rest = [], ...reason }: Reason, place: TextPlace): boolean {
  return [reason, ...rest].every((one) => isText(one, place));
}

/** Nobody can write null. */
function isText(reason: Reason, place: TextPlace): boolean {
  const { shape } = reason;
  if (shape.type === "null" || isScalarText(reason, place)) return true;
  if (shape.type === "array") return isListOfScalar(reason, place);
  return isScalarOfList(reason, place);
}

function isScalarText({ shape, wide }: Reason, { wide: sampler }: TextPlace): boolean {
  return fitsAsText(shape, sampler.shapes(wide), (value) => sampler.valid(wide, value));
}

/** A scalar is a list of one. */
function isScalarOfList({ shape, narrow, wide }: Reason, place: TextPlace): boolean {
  const { form, wide: sampler } = place;
  if (!form.single || shape.type === "object" || mayHold(shape, form.separator)) return false;
  return sampler
    .shapes(wide)
    .filter(takesOne)
    .some((list) => fits({ narrow, wide: itemRules(list, 0) }, shape, place));
}

/** A text with the separator in it is a list of more. */
function mayHold({ type, values }: Shape, separator: string | undefined): boolean {
  if (separator === undefined || type !== "string") return false;
  return !values || values.some((value) => String(value).includes(separator));
}

function takesOne({ type, minItems = 0, atoms, contains }: Shape): boolean {
  return type === "array" && minItems <= 1 && !atoms && !contains;
}

/** A list is the scalar that is in it, or the text that its items make together. */
function isListOfScalar({ shape, wide }: Reason, place: TextPlace): boolean {
  const { form, wide: sampler } = place;
  if (form.separator !== undefined && sampler.shapes(wide).some(isAnyString)) return true;
  if (!form.single || shape.maxItems !== 1) return false;
  return fits({ narrow: itemRules(shape, 0), wide }, undefined, place);
}

function isAnyString({ type, values, minLength = 0, maxLength, patterns, atoms }: Shape): boolean {
  return type === "string" && !values && minLength === 0 && maxLength === undefined && !patterns && !atoms;
}

/** Whether all scalars of one side, or those of one type, are texts of the other. */
function fits(
  { narrow, wide }: { readonly narrow: Conjunction; readonly wide: Conjunction },
  shape: Shape | undefined,
  place: TextPlace,
): boolean {
  return place.inclusion
    .reasons(narrow, wide)
    .filter((reason) => !shape || reason.shape.type === shape.type)
    .every((reason) => reason.steps.length === 0 && (reason.shape.type === "null" || isScalarText(reason, place)));
}
