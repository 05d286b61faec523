import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../document/json.ts";
import type { PagingRule } from "../../document/paging-rule.ts";
import type { RecordedRequest } from "../../mock/recorder.ts";
import type { HandlerAnswer } from "../../mock/script/step.ts";
import type { ContractCase, Stage, Verdict } from "../case.ts";
import { ContractFailure } from "../case.ts";
import { clientOf } from "../clients.ts";
import { methodAt } from "../methods.ts";
import type { Subject } from "../subject.ts";
import { toInput } from "../values.ts";
import { shown } from "../wire.ts";
import { assertRequests, behaviourCase } from "./behaviour-case.ts";
import { pageInUrl } from "./page-names.ts";
import { PagedProvider } from "./paged-provider.ts";

/** The part of a method that goes over all items. */
interface Paged {
  items?(input: unknown): AsyncIterable<unknown>;
}

/** Requests after which a client does not stop any more. */
const ENDLESS = 8;

/** A client goes through all pages, asks for each once, and comes to an end. */
export function pageCases(subject: Subject): ContractCase[] {
  const rule = subject.behaviour.pages?.[subject.operation.id];
  if (rule === undefined) return [];
  return [
    behaviourCase(subject, "goes through all pages", (stage) => goThrough(subject, rule, stage)),
    behaviourCase(subject, "stops where the provider repeats a page", (stage) =>
      stopAtRepetition(subject, rule, stage),
    ),
    ...(rule.parameter === undefined
      ? [behaviourCase(subject, "follows no page to another server", (stage) => stay(subject, rule, stage))]
      : []),
  ];
}

async function goThrough(subject: Subject, rule: PagingRule, stage: Stage): Promise<Verdict> {
  const provider = PagedProvider.of(subject, rule);
  if (typeof provider === "string") return { blind: provider };
  const { found, error } = await collect(subject, rule, stage, (index, url) => provider.page(index, url));
  if (error) throw error;
  if (!isDeepStrictEqual(found, provider.all)) {
    throw new ContractFailure(`the client gave ${shown(found)}, on the pages are ${shown(provider.all)}`);
  }
  const asked = stage.mock.requests.map((request) => positionIn(request, rule));
  const wanted = provider.positions;
  const right = wanted.every((position, index) => String(asked[index] ?? position) === String(position));
  if (right && asked.length >= wanted.length && asked.length <= wanted.length + spareRequests(rule)) return undefined;
  throw new ContractFailure(
    `the client asked for ${rule.parameter ?? "pages"} ${shown(asked)}, expected ${shown(wanted)}`,
  );
}

/** A provider that does not say how much there is has to be asked once more. */
function spareRequests({ style, more, last, pages, total }: PagingRule): number {
  const told = [more, last, pages, style === "offset" ? total : undefined];
  const isNamed = style === "cursor" || style === "nextUrl" || style === "link";
  return isNamed || told.some((path) => path !== undefined) ? 0 : 1;
}

async function stopAtRepetition(subject: Subject, rule: PagingRule, stage: Stage): Promise<Verdict> {
  const provider = PagedProvider.of(subject, rule);
  if (typeof provider === "string") return { blind: provider };
  const { error } = await collect(subject, rule, stage, (_, url) => provider.page(0, url));
  // A client ends, or says that it cannot go on.
  if (error && !isPageError(error)) throw error;
  if (stage.mock.requests.length < ENDLESS) return undefined;
  throw new ContractFailure("the client asks for the same page for ever");
}

async function stay(subject: Subject, rule: PagingRule, stage: Stage): Promise<Verdict> {
  const provider = PagedProvider.of(subject, rule);
  if (typeof provider === "string") return { blind: provider };
  const { error } = await collect(subject, rule, stage, () => provider.leaving());
  assertRequests(stage, 1, "the next page is on another server, which must not get the credentials");
  if (isPageError(error)) return undefined;
  throw error ?? new ContractFailure("the client ends as if there was no next page, and it is on another server");
}

function isPageError(error: unknown): boolean {
  return error instanceof Error && error.name === "PageError";
}

interface Collected {
  readonly found: readonly unknown[];
  /** What ended it too early. */
  readonly error: unknown;
}

async function collect(
  subject: Subject,
  rule: PagingRule,
  stage: Stage,
  page: (index: number, url: string) => HandlerAnswer,
): Promise<Collected> {
  let count = 0;
  stage.mock.handle(subject.operation.id, ({ url }) => {
    if (count >= ENDLESS) return { status: 418, body: {} };
    return page(count++, url);
  });
  const method = methodAt(clientOf(subject, stage), subject.method) as Paged | undefined;
  if (method?.items === undefined) throw new ContractFailure("the client has no pages for it");
  const found: unknown[] = [];
  try {
    for await (const item of method.items(inputOf(subject, rule))) found.push(item);
  } catch (error) {
    if (count < ENDLESS) return { found, error };
  }
  return { found, error: undefined };
}

/** The least valid request, with the size of a page where the provider takes one that small. */
function inputOf(subject: Subject, rule: PagingRule): object {
  const { minimal, operation, requests } = subject;
  if ("unbuildable" in minimal) throw new ContractFailure(minimal.unbuildable);
  const input = toInput({ operation, values: minimal }) as { readonly query?: object; readonly body?: object };
  if (rule.size === undefined) return input;
  const parameter = operation.parameters.find(({ in: place, name }) => place === "query" && name === rule.size);
  const isSmall = parameter?.schema === undefined || requests.accepts(parameter.schema, PagedProvider.size);
  const place = rule.in ?? "query";
  if (place === "query" && !isSmall) return input;
  return { ...input, [place]: { ...input[place], [rule.size]: PagedProvider.size } };
}

function positionIn({ url, query, json }: RecordedRequest, { in: place, parameter }: PagingRule): unknown {
  if (parameter === undefined) return pageInUrl(url);
  if (place === "query") return query[parameter];
  return isObject(json) ? json[parameter] : undefined;
}
