import { expect, it } from "vitest";
import { componentOf } from "./component.ts";

it.each([
  ["#/components/schemas/Pet", "Pet"],
  ["#/components/schemas/a~1b", "a/b"],
  ["#/components/schemas/%C3%84", "Ä"],
  ["#/%63omponents/schemas/Pet", "Pet"],
  ["#/components/schemas/Pet/properties/name", undefined],
  ["#/components/schemas", undefined],
  ["#/components/responses/Pet", undefined],
  ["#/paths/~1pets", undefined],
  ["other.yaml#/components/schemas/Pet", undefined],
  ["Pet", undefined],
])("%s is the component %s", (reference, want) => {
  expect(componentOf(reference)).toBe(want);
});
