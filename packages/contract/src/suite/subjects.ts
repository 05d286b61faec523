import type { LoadedDocument } from "../document/loaded-document.ts";
import type { Operation } from "../document/operation.ts";
import { readOperations } from "../document/operations.ts";
import { isUnbuildable } from "../generate/unbuildable.ts";
import { writtenByFetch } from "../request/platform-headers.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { schemasOf } from "../schema/schemas-of.ts";
import type { Contract, Credentials } from "./contract.ts";
import { methodsById } from "./methods.ts";
import { SecondOpinion } from "./second-opinion.ts";
import { isValid } from "./sized-requests.ts";
import type { ExampleCall, Subject } from "./subject.ts";
import { type RequestValues, sampleRequest } from "./values.ts";

/**
 * Every operation of a document, with what the client of the contract has for it. Nothing is sent.
 *
 * @param chosen Operations that are enough.
 */
export function subjectsOf<Client extends object>(
  document: LoadedDocument,
  contract: Contract<Client>,
  chosen?: readonly Operation[],
): Subject[] {
  const { requests, responses } = schemasOf(document);
  const shared = {
    document,
    requests,
    responses,
    second: new SecondOpinion(requests),
    keys: (contract.idempotencyKeys ?? []).map((name) => name.toLowerCase()),
    behaviour: contract.behaviour ?? {},
    imported: contract.imported === true,
    credentials: contract.credentials.map(({ schemes }) => schemes),
  };
  const methods = methodsById(contract);
  const operations = readOperations(document.root);
  const pointers = chosen && new Set(chosen.map(({ pointer }) => pointer));
  const wanted = operations.filter(({ pointer }) => pointers === undefined || pointers.has(pointer));
  const mostProbes = probesEach(wanted.length);
  const environments = [...contract.credentials].filter(({ env }) => env.length > 0);
  return wanted.map((operation) => {
    const method = methods.get(operation.id);
    const calls = Object.entries(contract.usage[method ?? ""] ?? {}) as unknown as [string, ExampleCall][];
    const sent = asSent(operation);
    return {
      ...shared,
      operation: sent,
      mostProbes,
      isFirst: operation === wanted[0],
      twins: twinsOf(operation, operations),
      method,
      calls,
      minimal: minimalOf(requests, sent),
      environment: takenBy(operation, environments),
    };
  });
}

/** The credentials that an operation is called with, which are taken out: one operation shows where they come from. */
function takenBy<Client>({ security }: Operation, left: Credentials<Client>[]): Credentials<Client> | undefined {
  const position = left.findIndex(({ schemes }) =>
    security.some((alternative) => schemes.every((scheme) => alternative.some(({ name }) => name === scheme))),
  );
  if (position < 0) return undefined;
  return left.splice(position, 1)[0];
}

/** Of hundreds of operations each is tried less, so that planning ends in a minute: the schemas of one vendor are alike. */
function probesEach(operations: number): number {
  return Math.min(500, Math.max(50, Math.round(20_000 / operations)));
}

function twinsOf(operation: Operation, all: readonly Operation[]): string[] {
  const shape = shapeOf(operation);
  return all.filter((other) => other !== operation && shapeOf(other) === shape).map(({ path }) => path);
}

function shapeOf({ method, path }: Operation): string {
  return `${method} ${path.replace(/#.*$/s, "").replaceAll(/\{[^}]*\}/g, "{}")}`;
}

/** `fetch` sends no body with GET and HEAD, and writes some headers by itself: where they are documented they are left out. */
function asSent(operation: Operation): Operation {
  const { parameters, method, body } = operation;
  const sent = parameters.filter(
    ({ in: place, name }) => place !== "header" || !writtenByFetch.has(name.toLowerCase()),
  );
  return { ...operation, parameters: sent, body: method === "get" || method === "head" ? undefined : body };
}

function minimalOf(requests: SchemaSet, operation: Operation): RequestValues | { readonly unbuildable: string } {
  try {
    const values = sampleRequest(requests, operation, "minimal");
    // What nobody can judge, or takes, is nothing to begin with.
    if (isValid({ requests, operation }, values)) return values;
    return { unbuildable: "no minimal request was found that the schemas accept" };
  } catch (error) {
    if (isUnbuildable(error)) return { unbuildable: error.message };
    throw error;
  }
}
