// Every generated client whose description is written here against every fault: with one operation that may be repeated
// and with one that may not, as far as it has them.
import { expect, test } from "vitest";
import { coreKey } from "../../src/core/core.ts";
import type { AnyOperation } from "../../src/operation/define-operation.ts";
import { isIdempotent } from "../../src/operation/idempotent-methods.ts";
import { checkFaults, type FaultOptions } from "../faults/check-faults.ts";
import { checkRedirects } from "../faults/check-redirects.ts";
import { coreMaker, generated, OWN_CLIENTS } from "../support/generated-clients.ts";

const SECRET = "s3cret-0123456789";

function input({ descriptor: { path, body } }: AnyOperation): object {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => [name as string, "x"]);
  return { path: Object.fromEntries(names), ...(body ? { body: {} } : {}) };
}

/** A secret for each of these options. */
function secrets(options: readonly string[]): object {
  return Object.fromEntries(options.map((option) => [option, SECRET]));
}

test("there are generated clients", () => {
  expect(OWN_CLIENTS.length).toBeGreaterThan(0);
});

for (const name of OWN_CLIENTS) {
  const createCore = await coreMaker(name);
  const operations = Object.values(await generated<{ readonly [name: string]: AnyOperation }>(name, "operations"));
  const { credentials, schemes, security } = createCore({})[coreKey].definition;
  for (const repeatable of [true, false]) {
    const found = operations.find(
      ({ descriptor: { responses, method, idempotent, idempotencyKey } }) =>
        responses["200"] === "json" && (idempotent ?? (!!idempotencyKey || isIdempotent(method))) === repeatable,
    );
    if (!found) continue;
    const title = `${name}, ${found.operationId}`;
    const call = (options: FaultOptions): Promise<unknown> =>
      found(createCore({ ...options, ...secrets(Object.keys(credentials)) }), input(found));
    checkFaults(title, { repeatable, call }, [SECRET]);
    for (const alternative of found.descriptor.security ?? security) {
      if (alternative.length === 0) continue;
      const needs = alternative.flatMap((scheme) => schemes[scheme]?.needs ?? []);
      checkRedirects(title, {
        security: alternative,
        secret: SECRET,
        create: (options) => createCore({ ...options, ...secrets(needs) }),
        call: (core) => found(core, input(found)),
      });
    }
  }
}
