import { type Member, memberNamed, membersOf } from "../../document/collections.ts";
import { isObject, type UnknownObject } from "../../document/json.ts";
import type { LoadedDocument } from "../../document/loaded-document.ts";
import { memberValue } from "../../document/member-value.ts";
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
  readonly status: number;
  /** Bodies of JSON, and forms that were sent; undefined where there is none. */
  readonly sent: unknown;
  readonly answer: unknown;
}

/** Exchanges that were answered, and belong to an operation. */
export function stepsOf({ root }: LoadedDocument, exchanges: readonly LiveExchange[]): Step[] {
  const router = new Router(readOperations(root));
  return exchanges.flatMap((exchange): Step[] => {
    const { request, response, error } = exchange;
    const { path, query } = splitUrl(request.path);
    const pairs = parseQuery(query);
    const method = request.method.toLowerCase();
    const route = router.find(path, pairs, method);
    const operation = route?.operations.get(method);
    if (route === undefined || operation === undefined || response === undefined || error !== undefined) return [];
    const values = membersOf(operation).map(({ placeholder }) => decode(route.pathValues.get(placeholder) ?? ""));
    const decoded = decode(path).replace(/\/$/, "");
    const bodies = { sent: sentBody(exchange), answer: jsonOf(exchange) };
    return [{ exchange, operation, path: decoded, values, query: pairs, status: response.status, ...bodies }];
  });
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

/** The object that an answer shows of a member: the body, or what an envelope holds. */
export function shownIn(answer: unknown, member: Member): UnknownObject | undefined {
  return memberValue(answer, member)?.owner ?? (isObject(answer) ? answer : undefined);
}
