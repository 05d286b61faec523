import type { GenericClient, Method } from "../suite/case.ts";
import { ContractFailure } from "../suite/case.ts";
import { methodAt } from "../suite/methods.ts";
import { outcomeOf } from "../suite/outcome.ts";
import type { Subject } from "../suite/subject.ts";
import type { Drift } from "./drift.ts";
import { filledInput, namesMadeBy } from "./filled-input.ts";
import { withFreshKeys } from "./fresh-keys.ts";
import type { KnownValues } from "./known-values.ts";
import type { LeftOut, LiveCase } from "./live-cases.ts";
import { type Input, valueIn, withValue } from "./live-input.ts";
import type { OwnValues } from "./own-values.ts";
import { type Accepts, type PagedMethod, pageFaults } from "./page-faults.ts";
import { pathParameters } from "./path-parameters.ts";
import { readBackCases } from "./read-back.ts";
import type { LiveExchange } from "./recorded-exchange.ts";
import { isTooSlow } from "./recording-fetch.ts";

/** A case that was sent. */
export interface SentCase {
  readonly operation: string;
  readonly title: string;
  /** Status of the last answer; undefined if there was none. */
  readonly status: number | undefined;
}

/** What the cases of a run are sent with. */
export interface Sending {
  readonly client: GenericClient;
  /** Everything that was sent so far, not redacted. */
  readonly exchanges: () => Promise<readonly LiveExchange[]>;
  readonly subjects: readonly Subject[];
  readonly own: OwnValues;
  readonly known: KnownValues;
  /** Makes a text that was not used before. */
  readonly mark: () => string;
  /** Aborted when nothing more is to be sent. */
  readonly signal?: AbortSignal | undefined;
}

/** What came of cases. */
export interface Sent {
  readonly sent: SentCase[];
  readonly drifts: Drift[];
  /** What was planned and not sent. */
  readonly leftOut: LeftOut[];
}

/** Sends one case after another. What an answer tells goes into the requests after it. */
export async function sendCases(sending: Sending, cases: readonly LiveCase[]): Promise<Sent> {
  const all: Sent = { sent: [], drifts: [], leftOut: [] };
  const slow = new Set<string>();
  for (const [index, each] of cases.entries()) {
    const subject = sending.subjects.find(({ operation }) => operation.id === each.operation);
    if (subject === undefined) continue;
    const reason = whyNotSent(sending, slow, each);
    if (reason !== undefined) {
      all.leftOut.push({ operation: each.operation, title: each.title, reason });
      continue;
    }
    const made = { ...each, input: inputFor(sending, subject, each.input) };
    // The last change may bring back what was there at first, so that only the first one can be seen to be forgotten.
    const isEnd = [index - 1, index + 1].some((next) => cases[next]?.operation !== each.operation);
    const chain = [made, ...(isEnd ? readBackCases(sending.subjects, cases, made) : [])];
    if (await sendChain(sending, chain, all)) slow.add(each.operation);
  }
  return all;
}

function whyNotSent({ signal }: Sending, slow: ReadonlySet<string>, { operation }: LiveCase): string | undefined {
  if (signal?.aborted) return "the run was interrupted";
  return slow.has(operation) ? "a request to the operation before it was not answered in time" : undefined;
}

/**
 * Sends cases as long as they have a success: what was refused has changed nothing.
 *
 * @returns whether one was not answered in time
 */
async function sendChain(sending: Sending, chain: readonly LiveCase[], { sent, drifts }: Sent): Promise<boolean> {
  for (const next of chain) {
    const { status, drifts: found, tooSlow } = await sendCase(sending, next);
    sent.push({ operation: next.operation, title: next.title, status });
    drifts.push(...found);
    if (tooSlow) return true;
    if (status === undefined || status > 299 || sending.signal?.aborted) return false;
  }
  return false;
}

function inputFor({ own, known, subjects, mark }: Sending, subject: Subject, input: Input): Input {
  const { operation } = subject;
  const makes = namesMadeBy(
    operation,
    subjects.map((each) => each.operation),
  );
  const sources = { own, known, makes, mark: mark() };
  const filled = withFreshKeys(subject, filledInput(subject, input, sources), own, sources.mark);
  const made = known.toDelete(operation);
  if (operation.method !== "delete" || made === undefined) return filled;
  return pathParameters(operation).reduce((all, parameter, index) => {
    if (own.of(operation, parameter)) return all;
    return withValue(all, parameter, made.values[index]);
  }, filled);
}

// What the client makes of an answer is judged from the recording; only silence is seen here.
async function sendCase(
  sending: Sending,
  { operation: id, title, input }: LiveCase,
): Promise<{ status: number | undefined; drifts: Drift[]; tooSlow: boolean }> {
  const subject = sending.subjects.find(({ operation }) => operation.id === id);
  if (subject === undefined) return { status: undefined, drifts: [], tooSlow: false };
  const { operation, method: path } = subject;
  const before = (await sending.exchanges()).length;
  const method = methodAt(sending.client, path);
  const thrown = await errorOf(method, input);
  const exchange = (await sending.exchanges()).slice(before).at(-1);
  if (exchange === undefined) {
    const message = thrown ?? "nothing was sent";
    const drift = { operation: operation.id, request: title, status: 0, place: "request", code: "not-sent", message };
    return { status: undefined, drifts: [drift], tooSlow: false };
  }
  const values = pathParameters(operation).map((parameter) => valueIn(input, parameter));
  sending.known.learn(operation, exchange, values);
  return { status: exchange.response?.status, drifts: [], tooSlow: isTooSlow(exchange) };
}

async function errorOf(method: Method | undefined, input: Input): Promise<string | undefined> {
  try {
    if (method === undefined) throw new ContractFailure("the client has no method for it");
    await outcomeOf(() => method(input));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Goes through the first pages of everything that has pages. */
export async function sendPages(sending: Sending, cases: readonly LiveCase[]): Promise<Drift[]> {
  const drifts: Drift[] = [];
  for (const subject of sending.subjects) {
    const method = methodAt(sending.client, subject.method) as PagedMethod | undefined;
    const first = cases.find(({ operation }) => operation === subject.operation.id);
    if (method?.pages === undefined || first === undefined || sending.signal?.aborted) continue;
    const input = inputFor(sending, subject, first.input);
    // A call that fails is judged from the recording.
    drifts.push(...(await pageFaults(subject.operation, method, input, acceptedBy(subject)).catch(() => [])));
  }
  return drifts;
}

function acceptedBy({ requests }: Subject): Accepts {
  return ({ schema }, value) => schema === undefined || requests.accepts(schema, value);
}
