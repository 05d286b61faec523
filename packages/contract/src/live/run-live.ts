import { setTimeout } from "node:timers/promises";
import { firstServerUrl } from "../document/base-path.ts";
import { loadDocument } from "../document/load-document.ts";
import { readOperations } from "../document/operations.ts";
import { ContractFailure, type GenericClient, type Method } from "../suite/case.ts";
import type { Contract } from "../suite/contract.ts";
import { methodAt, methodsById } from "../suite/methods.ts";
import { outcomeOf } from "../suite/outcome.ts";
import { type Environment, secretsOf } from "./credentials.ts";
import { type Drift, exchangeJudge } from "./judge-exchange.ts";
import type { LeftOut, LiveCase, LivePlan, Placeholder } from "./live-cases.ts";
import { planLive } from "./plan-live.ts";
import type { LiveExchange } from "./recorded-exchange.ts";
import { type RecordingFetch, recordingFetch } from "./recording-fetch.ts";
import { redactor } from "./redact.ts";

export interface LiveOptions {
  /** Calls operations that change something too; without it only GET and HEAD, but for those that the contract `writes`. */
  readonly write?: boolean | undefined;
  /** Requests per second, at most; 2 by default. */
  readonly rate?: number | undefined;
  /** Another server than the document's first. */
  readonly baseUrl?: string | undefined;
  /** The caller's own values of parameters, such as the id of something that exists: by name, or by "operationId.name". */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** Environment that the secrets stand in. */
  readonly env: Environment;
  /** Told what is going to be sent, and where to, before anything is. */
  readonly onStart?: (plan: LivePlan, baseUrl: string) => void;
  readonly fetch?: typeof globalThis.fetch;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** A case that was sent. */
export interface SentCase {
  readonly operation: string;
  readonly title: string;
  /** Status of the last answer; undefined if there was none. */
  readonly status: number | undefined;
}

/** What a provider did, in the light of its description. */
export interface LiveRun {
  /** Redacted. */
  readonly exchanges: readonly LiveExchange[];
  readonly drifts: readonly Drift[];
  readonly sent: readonly SentCase[];
  /** What was not sent, with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** Path values of the document's examples, for which the caller gave none of its own. */
  readonly placeholders: readonly Placeholder[];
}

/**
 * Calls a provider with the valid requests of its description, and judges what it answers: the examples, the least and
 * the most, and each valid bound. Nothing that the description forbids is ever sent.
 *
 * @throws DocumentError if the description cannot be used; Error if a value belongs to no parameter.
 */
export async function runLive<Client extends object>(
  contract: Contract<Client>,
  options: LiveOptions,
): Promise<LiveRun> {
  const document = await loadDocument(contract.spec);
  const baseUrl = (options.baseUrl ?? firstServerUrl(document.root) ?? "").replace(/\/+$/, "");
  const plan = planLive(document, contract, options);
  options.onStart?.(plan, baseUrl);
  const recording = recordingFor(baseUrl, options);
  const { sent, silent } = await sendAll(contract, plan, baseUrl, recording);
  const redact = redactor(readOperations(document.root), secretsOf(contract, options.env));
  const exchanges = (await recording.exchanges()).map(redact.exchange);
  const unsent = silent.map((drift) => ({ ...drift, message: redact.text(drift.message) }));
  const drifts = [...exchanges.flatMap(exchangeJudge(document)), ...unsent];
  return { exchanges, drifts, sent, leftOut: plan.leftOut, placeholders: plan.placeholders };
}

function recordingFor(baseUrl: string, options: LiveOptions): RecordingFetch {
  return recordingFetch({
    fetch: options.fetch ?? globalThis.fetch,
    baseUrl,
    rate: options.rate ?? 2,
    wait: options.wait ?? (async (milliseconds) => void (await setTimeout(milliseconds))),
    now: Date.now,
  });
}

/** Sends one case after another; `silent` are those that put nothing on the wire. */
async function sendAll<Client extends object>(
  contract: Contract<Client>,
  plan: LivePlan,
  baseUrl: string,
  recording: RecordingFetch,
): Promise<{ sent: SentCase[]; silent: Drift[] }> {
  const client = contract.createClient({ baseUrl, fetch: recording.fetch }) as unknown as GenericClient;
  const methods = methodsById(contract);
  const sent: SentCase[] = [];
  const silent: Drift[] = [];
  for (const each of plan.cases) {
    const method = methodAt(client, methods.get(each.operation));
    const { status, drift } = await sendCase(each, method, recording.exchanges);
    sent.push({ operation: each.operation, title: each.title, status });
    if (drift !== undefined) silent.push(drift);
  }
  return { sent, silent };
}

// What the client makes of an answer is judged from the recording; only silence is seen here.
async function sendCase(
  { operation, title, input }: LiveCase,
  method: Method | undefined,
  exchanges: () => Promise<readonly LiveExchange[]>,
): Promise<{ status: number | undefined; drift: Drift | undefined }> {
  const before = (await exchanges()).length;
  let message = "nothing was sent";
  try {
    if (method === undefined) throw new ContractFailure("the client has no method for it");
    await outcomeOf(() => method(input));
  } catch (error) {
    message = error instanceof Error ? error.message : String(error);
  }
  const after = await exchanges();
  if (after.length > before) return { status: after.at(-1)?.response?.status, drift: undefined };
  const drift = { operation, request: title, status: 0, place: "request", code: "not-sent", message };
  return { status: undefined, drift };
}
