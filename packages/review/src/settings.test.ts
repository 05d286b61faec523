import { expect, test } from "vitest";
import { settingsOf } from "../test/support/read-text.ts";
import { compareSettings } from "./settings.ts";

test.each([
  { name: "nothing", base: "name: A", head: "name: A", want: [] },
  { name: "words", base: "name: A\ndescription: b", head: "name: B\ndescription: c", want: [] },
  {
    name: "what a credential is written with",
    base: 'security: { key: { value: "Api-Key {key}" } }',
    head: 'security: { key: { value: "Bearer {key}" } }',
    want: ["#/security/key the setting security.key changed"],
  },
  {
    name: "a variable of the environment",
    base: "credentials: { key: { env: A, description: x } }",
    head: "credentials: { key: { env: B, description: y } }",
    want: ["#/credentials/key/env the setting credentials.key.env changed"],
  },
  {
    name: "an operation that may be repeated, and one that may not any more",
    base: "operations: { b: { idempotent: true } }",
    head: "operations: { a: { idempotencyKey: Key } }",
    want: [
      "#/operations/b/idempotent the setting operations.b.idempotent was removed",
      "#/operations/a/idempotencyKey the setting operations.a.idempotencyKey was added",
    ],
  },
])("$name", ({ base, head, want }) => {
  const drafts = compareSettings(settingsOf(base), settingsOf(head));
  expect(drafts.map((draft) => `${draft.pointer} ${draft.title}`)).toEqual(want);
  expect(drafts.every(({ ledger, severity }) => ledger === "sdk" && severity === "unknown")).toBe(true);
});
