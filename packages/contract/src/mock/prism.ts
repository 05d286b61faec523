import type * as PrismHttp from "@stoplight/prism-http";
import type { UnknownObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Violation } from "../schema/violation.ts";
import { showReferences } from "./data-references.ts";
import { prismDocument, prismMethod } from "./prism-document.ts";
import type { Prism, PrismOutcome, PrismQuestion } from "./prism-question.ts";

// Prism is asked here: this is the only file that knows it. Requests are judged and routed before they come here, so
// Prism validates nothing and finds no operation. It only picks the documented answer, or makes one from the schema.

type Request = PrismHttp.IHttpRequest;
type MockSettings = PrismHttp.IHttpOperationConfig;
type HttpOperation = Awaited<ReturnType<typeof PrismHttp.getHttpOperationsFromSpec>>[number];

let loading: Promise<typeof PrismHttp> | undefined;

/** Loads Prism, which takes some hundred milliseconds, once per process. */
function loadPrism(): Promise<typeof PrismHttp> {
  loading ??= import("@stoplight/prism-http");
  return loading;
}

/**
 * A Prism for a document. It is loaded when it is first asked, which many mocks never do, and so are operations read: most
 * tests need only a few.
 */
export function lazyPrism(root: UnknownObject): Prism {
  let created: Promise<Prism> | undefined;
  return {
    async ask(question) {
      created ??= loadPrism().then((prism) => createPrism(prism, root));
      return await (await created).ask(question);
    },
  };
}

function createPrism(prism: typeof PrismHttp, root: UnknownObject): Prism {
  // The guard's verdict travels beside the request and takes the place of Prism's own validation.
  const verdicts = new WeakMap<object, readonly Violation[]>();
  const instance = prism.createInstance(settings, { logger: silent, ...components(verdicts) });
  const read = readOnce(prism, root);
  return {
    async ask(question) {
      const resource = await read(question.operation, question.preferences.dynamic);
      const request = toRequest(question);
      verdicts.set(request, question.violations);
      const result = await instance.request(request, [resource], { ...settings, mock: mockSettings(question) })();
      if (result._tag === "Right") return toAnswer(result.right.output);
      return toRefusal(result.left);
    },
  };
}

function mockSettings({ preferences, mediaType }: PrismQuestion): MockSettings {
  const { code, example: exampleKey, dynamic, seed } = preferences;
  return { dynamic, ...defined({ code, exampleKey, seed, mediaTypes: oneOrNone(mediaType) }) };
}

function oneOrNone(mediaType: string | undefined): string[] | undefined {
  if (mediaType === undefined) return undefined;
  return [mediaType];
}

const settings = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  mock: { dynamic: false },
  upstreamProxy: undefined,
} as const;

type Components = Pick<PrismHttp.PrismHttpComponents, "route" | "validateInput">;

function components(verdicts: WeakMap<object, readonly Violation[]>): Components {
  return {
    // The guard has found the operation already, and Prism's router would want the server's base path.
    route: ({ resources }) => ({ _tag: "Right", right: resources[0] as HttpOperation }),
    validateInput: ({ element }) => {
      const [first, ...rest] = (verdicts.get(element) ?? []).map(toDiagnostic);
      if (first === undefined) return { _tag: "Right", right: element };
      return { _tag: "Left", left: [first, ...rest] };
    },
  };
}

function toDiagnostic({ location, code, message }: Violation): Diagnostic {
  return { path: [...location], code: statusOr(code), message, severity: 0 };
}

// Prism picks the documented status by the code: 401, 415 for a media type, otherwise 422 or 400.
function statusOr(code: string): string | number {
  if (/^\d+$/.test(code)) return Number(code);
  return code;
}

interface Diagnostic {
  path: string[];
  code: string | number;
  message: string;
  severity: 0;
}

function readOnce(
  prism: typeof PrismHttp,
  root: UnknownObject,
): (operation: Operation, dynamic: boolean) => Promise<HttpOperation> {
  const known = new Map<string, Promise<HttpOperation>>();
  return (operation, dynamic) => {
    const key = `${dynamic} ${operation.pointer}`;
    const found = known.get(key) ?? readOperation(prism, root, operation, dynamic);
    known.set(key, found);
    return found;
  };
}

async function readOperation(
  prism: typeof PrismHttp,
  root: UnknownObject,
  described: Operation,
  dynamic: boolean,
): Promise<HttpOperation> {
  const [operation] = await prism.getHttpOperationsFromSpec(prismDocument(root, described, dynamic));
  if (operation === undefined) throw new Error("Prism reads no operation from the document.");
  return operation;
}

function toRequest({ operation, path, query, headers }: PrismQuestion): Request {
  return {
    method: prismMethod(operation) as Request["method"],
    url: { path, query: { ...query } },
    headers: { ...headers },
    body: undefined,
  };
}

function toAnswer(output: PrismHttp.IHttpResponse): PrismOutcome {
  return {
    answer: { status: output.statusCode, headers: lowerCase(output.headers), body: showReferences(output.body) },
  };
}

function toRefusal(error: Partial<PrismHttp.ProblemJsonError> & Error): PrismOutcome {
  return { refusal: { status: error.status ?? 500, detail: error.detail ?? error.message } };
}

function lowerCase(headers: Readonly<Record<string, unknown>> = {}): Map<string, string> {
  // Prism has null for a header that it finds no value for.
  const present = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return new Map(present.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

type Defined<T> = { [K in keyof T]?: NonNullable<T[K]> };

function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}

// Prism logs through pino, which costs more than the answer; the guard reports instead.
const nothing = (): void => undefined;
const silent = {
  level: "silent",
  success: nothing,
  fatal: nothing,
  error: nothing,
  warn: nothing,
  info: nothing,
  debug: nothing,
  trace: nothing,
  silent: nothing,
  child: (): unknown => silent,
} as unknown as PrismHttp.PrismHttpComponents["logger"];
