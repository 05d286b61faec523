import type { WirePlace } from "./wire-place.ts";

/** Whether a value arrives as it is: elsewhere than in JSON an empty list or object is nothing at all, and so is null. */
export function isExpressible(value: unknown, place: WirePlace): boolean {
  if (place === "json") return true;
  // A form without fields is a form.
  const isForm = place === "form" && typeof value === "object" && value !== null && !Array.isArray(value);
  return isForm ? Object.values(value).every(isSomething) : isSomething(value);
}

function isSomething(value: unknown): boolean {
  if (typeof value !== "object") return value !== undefined;
  if (value === null) return false;
  const parts = Object.values(value);
  return parts.length > 0 && parts.every(isSomething);
}
