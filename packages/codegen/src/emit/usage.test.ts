import { describe, expect, it } from "vitest";
import { emittedStatement } from "../../test/support/emitted-statement.ts";

/** Statements of the packages that the fixtures become. */
const TABLE: readonly {
  readonly fixture: string;
  readonly path: string;
  readonly start: string;
  readonly want: string;
}[] = [
  {
    fixture: "bodies",
    path: "test/gen/usage.ts",
    start: "export const usage",
    want: `
export const usage = {
  sendJson: {
    one: (acme: AcmeClient, options?: CallOptions) =>
      acme.sendJson({ body: { name: "a", tags: ["x"], when: null } }, options),
    two: (acme: AcmeClient, options?: CallOptions) =>
      acme.sendJson({ body: { name: "b" } }, options),
  },
  sendOptional: {
    example: (acme: AcmeClient, options?: CallOptions) =>
      acme.sendOptional({ body: "hi" }, options),
  },
  sendEither: {
    example: (acme: AcmeClient, options?: CallOptions) =>
      acme.sendEither({ body: { name: "c" } }, options),
    example2: (acme: AcmeClient, options?: CallOptions) =>
      acme.sendEither({ contentType: "application/x-www-form-urlencoded", body: { name: "d" } }, options),
  },
  sendOptionalEither: {
    example: (acme: AcmeClient, options?: CallOptions) =>
      acme.sendOptionalEither({ contentType: "text/plain", body: "hello" }, options),
  },
  sendBytes: {
  },
  sendAnything: {
    example: (acme: AcmeClient, options?: CallOptions) =>
      acme.sendAnything({ body: { any: ["thing"] } }, options),
  },
  sendUnlike: {
  },
};`,
  },
  {
    fixture: "parameters-of-one-name",
    path: "test/gen/usage.ts",
    start: "export const usage",
    want: `
export const usage = {
  getThing: {
    plain: (acme: AcmeClient, options?: CallOptions) =>
      acme.getThing({ path: { id: "a" }, query: { id: 1 }, headers: { id: true } }, options),
  },
};`,
  },
  {
    fixture: "parameters-everywhere",
    path: "test/gen/quickstart.ts",
    start: "await acme",
    want: `
await acme.getParts({ path: { id: "t1", parts: ["a", "b"] }, query: { $top: 3 }, headers: { "X-Trace-Id": "t" } });`,
  },
  {
    fixture: "grouped",
    path: "test/gen/usage.ts",
    start: '"pets.get"',
    want: `
"pets.get": {
    plain: (acme: AcmeClient, options?: CallOptions) =>
      acme.pets.get({ path: { name: "Rex" } }, options),
  },
  "pets.delete": {
    plain: (acme: AcmeClient, options?: CallOptions) =>
      acme.pets.delete({ path: { name: "Rex" } }, options),
  },
  "petOwners.get": {
    plain: (acme: AcmeClient, options?: CallOptions) =>
      acme.petOwners.get({ path: { owner: "ann" } }, options),
  },
  "pets.pets": {
    plain: (acme: AcmeClient, options?: CallOptions) =>
      acme.pets.pets({}, options),
  },
  ping: {
    plain: (acme: AcmeClient, options?: CallOptions) =>
      acme.ping({}, options),
  },
};`,
  },
  {
    fixture: "grouped",
    path: "test/gen/quickstart.ts",
    start: "const answer",
    want: `
const answer = await acme.pets.list();
console.log(answer);`,
  },
  {
    fixture: "read-and-write",
    path: "test/gen/quickstart.ts",
    start: "const answer",
    want: `
const answer = await acme.createUser({ body: { name: "Ann", password: "p", team: { title: "T" } } });
console.log(answer);`,
  },
];

describe("usage", () => {
  it.each(TABLE)("$fixture: $start", ({ fixture, path, start, want }) => {
    expect(emittedStatement(fixture, path, start)).toBe(want.trim());
  });
});
