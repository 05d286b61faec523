import { isDeepStrictEqual } from "node:util";
import type { ClientModel } from "@specwright/codegen/stages";
import { isObject, type JsonObject, operationIdOf, pointer } from "@specwright/openapi/internal";
import { type Operation, operationsOf } from "../described-operations.ts";
import type { Draft } from "../finding.ts";
import type { Source } from "../read/source.ts";
import type { Version } from "../version.ts";
import { componentOf } from "./losses.ts";
import { nameInCode } from "./name-in-code.ts";
import type { Regression } from "./regression.ts";

export type DraftPosition = Pick<Draft, "pointer" | "location">;

/** Settings that name what a client is made with. */
const OF_OPTIONS = ["name", "servers", "credentials", "security"];

/** Where the change stands that code fails for: in the new version, as far as it has such a place. */
export class DraftPositions {
  readonly #base: Source;
  readonly #head: Source;
  /** The old client. */
  readonly #model: ClientModel;

  constructor(base: Source, head: Source, model: ClientModel) {
    this.#base = base;
    this.#head = head;
    this.#model = model;
  }

  after({ subject }: Regression): Operation | undefined {
    return operationOf(this.#head.version, subject);
  }

  before({ subject }: Regression): Operation | undefined {
    return operationOf(this.#base.version, subject);
  }

  nameInCode(subject: string): string {
    return nameInCode(this.#model, subject);
  }

  of(regression: Regression): DraftPosition {
    const head = this.#head.version;
    const component = componentOf(this.#model, regression);
    if (component !== undefined) return this.#ofComponent(component);
    if (regression.subject === "options") return this.#ofOptions();
    const now = this.after(regression);
    if (now) return { pointer: head.pointer(now.node, "operationId"), location: head.locate(now.node, "operationId") };
    const gone = this.before(regression);
    if (!gone) return this.#ofComponents();
    const at = head.locate(head.document.bundled, "paths");
    return { pointer: this.#base.version.pointer(gone.node, "operationId"), location: at };
  }

  ofStatus(regression: Regression, status: string): DraftPosition {
    const responses = this.#responses(regression);
    if (!responses) return this.of(regression);
    const head = this.#head.version;
    return { pointer: head.pointer(responses, status), location: head.locate(responses) };
  }

  /** The statuses that the new version documents. */
  statuses(regression: Regression): string[] {
    return Object.keys(this.#responses(regression) ?? {});
  }

  #responses(regression: Regression): JsonObject | undefined {
    return this.#head.version.object(this.after(regression)?.node.responses);
  }

  #ofComponent(name: string): DraftPosition {
    const head = this.#head.version;
    const { components } = head.document.bundled;
    const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : undefined;
    if (!schemas || !Object.hasOwn(schemas, name)) return this.#ofComponents();
    return { pointer: head.pointer(schemas, name), location: head.locate(schemas, name) };
  }

  #ofComponents(): DraftPosition {
    const { version } = this.#head;
    const root = version.document.bundled;
    return { pointer: version.pointer(root, "components"), location: version.locate(root, "components") };
  }

  #ofOptions(): DraftPosition {
    const [old, now] = [this.#base.settings, this.#head.settings];
    const [was, is] = [old.settings, now.settings] as unknown as [JsonObject, JsonObject];
    const changed = OF_OPTIONS.find((key) => !isDeepStrictEqual(was[key], is[key]));
    if (changed) return { pointer: pointer([changed]), location: now.locate([changed]) };
    return this.#ofComponents();
  }
}

function operationOf(version: Version, subject: string): Operation | undefined {
  const id = subject.replace(/^operation /, "");
  return operationsOf(version).find(({ method, path, node }) => operationIdOf(method, path, node) === id);
}
