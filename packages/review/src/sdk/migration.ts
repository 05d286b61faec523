import { type ClientModel, inputAsCode, literal, methodText } from "@specwright/codegen/stages";
import { define, type Json, type JsonObject, operationIdOf, parsePointer } from "@specwright/openapi/internal";
import { type Operation, operationsOf } from "../described-operations.ts";
import type { Draft, Migration } from "../finding.ts";
import type { Source } from "../read/source.ts";
import type { SetComparison } from "../wire/sets.ts";
import { fullInput, type Given } from "./inputs.ts";
import { readable } from "./readable.ts";

/** Two versions of a provider, with the clients that are made of them. */
interface Versions {
  readonly base: Source;
  readonly head: Source;
  readonly sets: SetComparison;
  readonly clients: { readonly base: ClientModel; readonly head: ClientModel };
}

/** Rules of the wire about what a caller writes down; the others are about what is made of it, and what comes back. */
const IN_A_CALL = new Set([
  "operation-removed",
  "parameter-added",
  "parameter-removed",
  "parameter-required",
  "request-body-added",
  "request-body-removed",
  "request-body-required",
]);

/** Calls of the clients of two versions. Made only for what changed. */
export class Migrations {
  readonly #versions: Versions;
  readonly #old: readonly Operation[];
  readonly #now: ReadonlyMap<string, Operation>;
  /** The fullest calls by operation: everything that breaks in one of them asks for the same. */
  readonly #fullest = new Map<string, Migration | undefined>();

  constructor(versions: Versions) {
    this.#versions = versions;
    this.#old = operationsOf(versions.base.version);
    this.#now = new Map(operationsOf(versions.head.version).map((operation) => [operation.label, operation]));
  }

  /** The call that a change is about as it was, and as it has to be; undefined where it stays the same. */
  of({ operation, ledger, rule, sent, witness }: Draft): Migration | undefined {
    if (operation === null) return undefined;
    const shown = sent && this.#withValue(operation, sent, witness?.at ?? "");
    if (shown || (ledger === "wire" && !IN_A_CALL.has(rule))) return shown;
    if (!this.#fullest.has(operation)) this.#fullest.set(operation, this.#withAll(operation));
    return this.#fullest.get(operation);
  }

  /** The call that was valid and is refused, and the same with a value that is taken. */
  #withValue(label: string, sent: NonNullable<Draft["sent"]>, at: string): Migration | undefined {
    const [before, after] = this.#pairOf(label);
    if (!before || !after) return undefined;
    const { fullest, takes } = this.#valuesOf(sent);
    const same = fullest === undefined ? undefined : replaced(sent.value, parsePointer(`#${at}`) ?? [], fullest);
    const value = same !== undefined && takes(same) ? same : fullest;
    const was = this.#call("base", before, { schema: sent.before.schema, value: sent.value });
    const is = value === undefined ? undefined : this.#call("head", after, { schema: sent.after.schema, value });
    if (was === undefined || is === undefined || was === is) return undefined;
    return { before: was, after: is };
  }

  #valuesOf({ after }: NonNullable<Draft["sent"]>): { fullest: Json | undefined; takes: (value: Json) => boolean } {
    const { sets } = this.#versions;
    return { fullest: sets.fullest(after, "head"), takes: (value) => sets.takes(after, value) };
  }

  #withAll(label: string): Migration | undefined {
    const [before, after] = this.#pairOf(label);
    const was = before && this.#call("base", before);
    const is = after && this.#call("head", after);
    if (was === undefined || was === is) return undefined;
    return { before: was, after: is ?? null };
  }

  #pairOf(label: string): [Operation | undefined, Operation | undefined] {
    const after = this.#now.get(label);
    return [
      this.#old.find(({ key, label: own }) => {
        if (after) return key === after.key;
        return own === label;
      }),
      after,
    ];
  }

  #call(side: "base" | "head", described: Operation, given?: Given): string | undefined {
    const { sets, clients } = this.#versions;
    const input = fullInput({ version: this.#versions[side].version, sets, side }, described, given);
    const model = clients[side];
    const operation = model.operations.find(
      ({ id }) => id === operationIdOf(described.method, described.path, described.node),
    );
    if (!operation || !input) return undefined;
    return `await ${methodText(model.camel, operation)}(${literal(readable(inputAsCode(operation, input)))});`;
  }
}

/** A value with another part at one place, which is taken from the same place of another value. */
function replaced(value: Json, path: readonly string[], source: Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return source;
  if (typeof value !== "object" || value === null) return undefined;
  const theirs = typeof source === "object" && source !== null ? (source as JsonObject)[key] : undefined;
  const part = replaced((value as JsonObject)[key] ?? null, rest, theirs);
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, ...(part === undefined ? [] : [part]));
  const copy: JsonObject = {};
  for (const [name, own] of Object.entries(value)) if (name !== key) define(copy, name, own);
  if (part !== undefined) define(copy, key, part);
  return copy;
}
