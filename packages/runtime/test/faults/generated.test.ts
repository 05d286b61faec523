// Every generated client of this repository against every fault: with one operation that may be repeated and with one
// that may not, as far as it has them.
import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { coreKey, type HasCore } from "../../src/core/core.ts";
import type { AnyOperation } from "../../src/operation/define-operation.ts";
import { isIdempotent } from "../../src/operation/invoke.ts";
import { checkFaults, type FaultOptions } from "./check-faults.ts";

const SECRET = "s3cret-0123456789";
const packages = new URL("../../../", import.meta.url);
const clients = readdirSync(packages).filter((name) => existsSync(new URL(`${name}/src/gen/core.ts`, packages)));

interface Api {
  readonly createCore: (options: object) => HasCore;
  readonly operations: readonly AnyOperation[];
}

async function load(name: string): Promise<Api> {
  const core = (await import(/* @vite-ignore */ new URL(`${name}/src/gen/core.ts`, packages).href)) as object;
  const operations = (await import(
    /* @vite-ignore */ new URL(`${name}/src/gen/operations.ts`, packages).href
  )) as object;
  const createCore = Object.entries(core).find(([key]) => /^create\w+Core$/.test(key))?.[1];
  return { createCore, operations: Object.values(operations) };
}

function call({ createCore }: Api, operation: AnyOperation, options: FaultOptions): Promise<unknown> {
  const { path, body } = operation.descriptor;
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => [name as string, "x"]);
  const { credentials } = createCore({})[coreKey].definition;
  const secrets = Object.fromEntries(Object.keys(credentials).map((option) => [option, SECRET]));
  const core = createCore({ ...options, ...secrets });
  return operation(core, { path: Object.fromEntries(names), ...(body ? { body: {} } : {}) });
}

test("there are generated clients", () => {
  expect(clients.length).toBeGreaterThan(0);
});

for (const name of clients) {
  const api = await load(name);
  for (const repeatable of [true, false]) {
    const found = api.operations.find(
      ({ descriptor: { responses, method, idempotent, idempotencyKey } }) =>
        responses["200"] === "json" && (idempotent ?? (!!idempotencyKey || isIdempotent(method))) === repeatable,
    );
    if (found)
      checkFaults(`${name}, ${found.operationId}`, { repeatable, call: (options) => call(api, found, options) }, [
        SECRET,
      ]);
  }
}
