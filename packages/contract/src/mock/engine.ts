import { basePath } from "../document/base-path.ts";
import type { UnknownObject } from "../document/json.ts";
import type { LoadedDocument, TellBroken } from "../document/loaded-document.ts";
import type { Operation } from "../document/operation.ts";
import { readOperations } from "../document/operations.ts";
import { foreignError, foreignPlaces } from "../schema/foreign-places.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { schemasOf } from "../schema/schemas-of.ts";
import { type Answerer, answerer } from "./answerer.ts";
import type { AnswerOptions, Controls } from "./controls.ts";
import { DescribedServers } from "./described-servers.ts";
import type { Guard } from "./guard.ts";
import type { Prism } from "./prism-question.ts";
import { Recorder } from "./recorder.ts";
import { Script } from "./script/script.ts";
import { Served } from "./served.ts";
import { Memory, type PagingOf } from "./state/memory.ts";
import { pagingOf } from "./state/pages/paging.ts";
import { tokenEndpoint } from "./token-endpoint.ts";

/** A mock without a server: requests go in, and replies come out. */
export interface Engine {
  readonly guard: Guard;
  readonly answer: Answerer;
  readonly controls: Controls;
}

/** Makes what chooses and makes the answers of a document. */
export type CreatePrism = (root: UnknownObject, responses: SchemaSet) => Prism;

/**
 * @param host Where the mock listens by the user's wish; undefined for loopback, where other hosts are refused.
 */
export function createEngine(
  document: LoadedDocument,
  options: AnswerOptions,
  createPrism: CreatePrism,
  host: string | undefined,
): Engine {
  const operations = readOperations(document.root);
  const guard = createGuard(document, operations, options, createPrism);
  const recorder = new Recorder(options.keep ?? 1000);
  const answer = answerer(guard, recorder, host);
  return { guard, answer, controls: controlsOf(guard, operations, recorder) };
}

/**
 * Tells of all words that no schema compiler knows.
 *
 * @throws DocumentError where answers have to be what the document says
 */
export function tellForeignWords(document: LoadedDocument, { answers, log }: AnswerOptions): void {
  const foreign = foreignPlaces(document);
  if (foreign.length > 0 && answers !== "warn") throw foreignError(document, foreign);
  for (const message of foreign) log?.({ type: "warned", request: undefined, message });
}

/** Tells of references that lead nowhere. Undefined where answers have to be what the document says: it is refused. */
export function tellBroken({ answers, log }: AnswerOptions): TellBroken | undefined {
  if (answers !== "warn") return undefined;
  return (message) => log?.({ type: "warned", request: undefined, message });
}

function createGuard(
  document: LoadedDocument,
  operations: readonly Operation[],
  {
    answers = "strict",
    requests = "strict",
    state = false,
    pages = {},
    log = () => undefined,
    ...habits
  }: AnswerOptions,
  createPrism: CreatePrism,
): Guard {
  const schemas = schemasOf(document);
  const served = new Served(basePath(document.root), operations, habits.encodedSlash);
  return {
    root: document.root,
    served,
    servers: new DescribedServers(document.root, served),
    token: tokenEndpoint(document.root, served),
    ...schemas,
    prism: createPrism(document.root, schemas.responses),
    answers,
    tolerant: requests === "warn",
    habits,
    script: new Script(operations),
    memory: state ? new Memory(operations, pagings(schemas.requests, pages)) : undefined,
    log,
  };
}

/** Few lists are asked for, so that each is looked at when it is. */
function pagings(requests: SchemaSet, rules: NonNullable<AnswerOptions["pages"]>): PagingOf {
  return (operation) => pagingOf(requests, operation, rules[operation.id]);
}

function controlsOf({ script, memory }: Guard, operations: readonly Operation[], recorder: Recorder): Controls {
  return {
    operations,
    get requests() {
      return recorder.requests;
    },
    prefer: (operation, ...steps) => script.prefer(operation, steps),
    handle: (operation, handler) => script.handle(operation, handler),
    reset: () => {
      recorder.reset();
      script.reset();
      memory?.reset();
    },
  };
}
