// Every generated client of this repository: what an answer becomes that is not quite as described.
import { expect, test } from "vitest";
import { coreKey } from "../../src/core/core.ts";
import type { AnyOperation } from "../../src/operation/define-operation.ts";
import { CLIENTS, coreMaker, generated } from "../support/generated-clients.ts";
import { PLATFORMS } from "../support/platform-responses.ts";

const JSON_TYPE = "application/json";
const PROBLEM = { message: "no" };

/** Statuses that no description of this repository has for a success. */
const UNDESCRIBED = 207;

const ROWS: readonly (readonly [
  name: string,
  status: number,
  type: string | undefined,
  body: string,
  want: unknown,
])[] = [
  ["no content", 204, undefined, "", undefined],
  ["content to be reset", 205, undefined, "", undefined],
  ["a success with nothing in it", 200, JSON_TYPE, "", undefined],
  ["a success that is not described", UNDESCRIBED, JSON_TYPE, '{"id":1}', { id: 1 }],
  ["a success of another type that is not described", UNDESCRIBED, "text/csv", "a,b", "a,b"],
  ["a success with nothing in it that is not described", UNDESCRIBED, undefined, "", undefined],
  ["a failure", 400, JSON_TYPE, JSON.stringify(PROBLEM), [400, PROBLEM]],
  ["a failure that is not described", 499, JSON_TYPE, JSON.stringify(PROBLEM), [499, PROBLEM]],
  ["a failure of a proxy", 407, "text/html", "<p>no", [407, "<p>no"]],
];

for (const name of CLIENTS) {
  const createCore = await coreMaker(name);
  const operations = Object.values(await generated<{ readonly [name: string]: AnyOperation }>(name, "operations"));
  const found = operations.find(({ descriptor }) => descriptor.responses["200"] === "json") as AnyOperation;
  const options = Object.keys(createCore({})[coreKey].definition.credentials);
  const secrets = Object.fromEntries(options.map((option) => [option, "s3cret-0123456789"]));
  const { path, body } = found.descriptor;
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => [name as string, "x"]);
  const input = { path: Object.fromEntries(names), ...(body && { body: {} }) };

  for (const [platform, play] of Object.entries(PLATFORMS)) {
    test.each(ROWS)(`${name} with ${platform}: %s`, async (_name, status, type, text, want) => {
      const bytes = text === "" ? undefined : new TextEncoder().encode(text);
      const core = createCore({ ...secrets, retry: false, fetch: async () => play({ status, type, bytes }) });
      const ending = await found(core, input).catch((error) => [error.status, error.body]);
      expect(ending).toEqual(want);
    });
  }
}
