import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { startBarePrism } from "./gaps/bare-prism.ts";
import { behaviourDocument, behaviours } from "./gaps/behaviours.ts";

let bare: Awaited<ReturnType<typeof startBarePrism>>;
let mock: Mock;

beforeAll(async () => {
  [bare, mock] = await Promise.all([startBarePrism(structuredClone(behaviourDocument)), startMock(behaviourDocument)]);
  // Control: it answers at all, or every `it.fails` below would pass.
  expect((await fetch(`${bare.origin}/animal`)).status).toBe(200);
});
afterAll(() => Promise.all([bare.close(), mock.close()]));

describe.each(behaviours)("$name", ({ observe, right }) => {
  it.fails("by bare Prism", async () => {
    expect(await observe(bare.origin)).toEqual(right);
  });

  it("but not by our guard", async () => {
    expect(await observe(mock.url)).toEqual(right);
  });
});
