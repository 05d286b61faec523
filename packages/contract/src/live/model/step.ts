import { type Member, memberNamed, membersOf } from "../../document/collections.ts";
import { isObject } from "../../document/json.ts";
import type { LoadedDocument } from "../../document/loaded-document.ts";
import type { Operation } from "../../document/operation.ts";
import { readOperations } from "../../document/operations.ts";
import { Router } from "../../mock/router.ts";
import { decode } from "../../request/percent-encoding.ts";
import { parseQuery, splitUrl } from "../../request/sent-request.ts";
import type { Pair } from "../../request/styled-value.ts";
import { jsonOf } from "../answered-values.ts";
import type { LiveExchange } from "../recorded-exchange.ts";
import { sentBody } from "./sent-body.ts";

/** An exchange, by what it means for what a provider keeps. */
export interface Step {
  readonly exchange: LiveExchange;
  readonly operation: Operation;
  /** Decoded, without a slash at its end. */
  readonly path: string;
  /** What the path put into its placeholders, from left to right. */
  readonly values: readonly string[];
  readonly query: readonly Pair[];
  /** 0 where no whole answer came: nobody knows what the request has done. */
  readonly status: number;
  /** Bodies of JSON, and forms that were sent; undefined where there is none. */
  readonly sent: unknown;
  readonly answer: unknown;
}

/** Exchanges that belong to an operation. */
export function stepsOf(document: LoadedDocument, exchanges: readonly LiveExchange[]): Step[] {
  const read = stepReader(document);
  return exchanges.flatMap((exchange) => read(exchange) ?? []);
}

/** Reads exchanges one by one. */
export function stepReader({ root }: LoadedDocument): (exchange: LiveExchange) => Step | undefined {
  const router = new Router(readOperations(root));
  return (exchange) => {
    const { request, response, error } = exchange;
    const { path, query } = splitUrl(request.path);
    const pairs = parseQuery(query);
    const method = request.method.toLowerCase();
    const route = router.find(path, pairs, method);
    const operation = route?.operations.get(method);
    if (route === undefined || operation === undefined) return undefined;
    const values = membersOf(operation).map(({ placeholder }) => decode(route.pathValues.get(placeholder) ?? ""));
    const decoded = decode(path).replace(/\/$/, "");
    const bodies = { sent: sentBody(exchange), answer: jsonOf(exchange) };
    const status = error === undefined ? (response?.status ?? 0) : 0;
    return { exchange, operation, path: decoded, values, query: pairs, status, ...bodies };
  };
}

export function isSuccess({ status }: Step): boolean {
  return status >= 200 && status < 300;
}

/** The member of a collection that a request is about; undefined if its path leads to something else. */
export function memberOf({ operation }: Step): Member | undefined {
  return memberNamed(operation);
}

/** What a request is about, by its decoded path. */
export function keyOfStep({ path }: Step): string {
  return path;
}

/** What stands below a path, by its name. */
export function keyBelow({ path }: Step, name: string): string {
  return `${path}/${name}`;
}

const changing = /update|edit|modify|rename/i;
const reading = /^(list|search|find|query|get|read|fetch|count)/i;

/** Whether a request changes something that is there: by its method, or what it is called. */
export function isChange({ operation }: Pick<Step, "operation">): boolean {
  const { method, id, path } = operation;
  if (method === "post") return changing.test(id) || changing.test(path.split("/").at(-1) ?? "");
  return method === "put" || method === "patch";
}

/** Whether a request only reads. A list that takes a body is asked for by POST. */
export function isReading({ operation }: Pick<Step, "operation">): boolean {
  const { method, id, path } = operation;
  if (method !== "post") return method === "get" || method === "head";
  return [id, path.split("/").at(-1) ?? ""].some((name) => reading.test(name));
}

/** Properties at the top of what was sent. */
export function topNames({ sent }: Step): ReadonlySet<string> {
  return new Set(isObject(sent) ? Object.keys(sent) : []);
}

/** Exchanges that only show that something is gone. */
export function showsGone(steps: readonly Step[]): Set<LiveExchange> {
  const deleted = new Set<string>();
  const gone = steps.filter((step) => {
    if (step.operation.method === "delete" && isSuccess(step)) deleted.add(keyOfStep(step));
    const missing = step.status === 404 || step.status === 410;
    return step.operation.method === "get" && missing && deleted.has(keyOfStep(step));
  });
  return new Set(gone.map(({ exchange }) => exchange));
}
