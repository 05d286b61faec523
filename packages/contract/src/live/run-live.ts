import { setTimeout } from "node:timers/promises";
import { firstServerUrl } from "../document/base-path.ts";
import { loadDocument } from "../document/load-document.ts";
import type { LoadedDocument } from "../document/loaded-document.ts";
import { readOperations } from "../document/operations.ts";
import { isLike, tokenPaths } from "../document/token-urls.ts";
import type { Contract } from "../suite/contract.ts";
import { type Environment, secretsOf } from "./credentials.ts";
import type { Drift } from "./drift.ts";
import { judgeExchanges } from "./judge-exchanges.ts";
import type { LeftOut, LivePlan, Placeholder } from "./live-cases.ts";
import { isForeign, whyNothingIsKnown } from "./nothing-known.ts";
import { type OperationOutcome, outcomesOf } from "./outcomes.ts";
import { planLive } from "./plan-live.ts";
import type { LiveExchange } from "./recorded-exchange.ts";
import { type RecordingFetch, recordingFetch } from "./recording-fetch.ts";
import { redactor } from "./redact.ts";
import { sendAll } from "./send-all.ts";
import type { SentCase } from "./sending.ts";

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
  /**
   * Told what is going to be sent, and where to, before anything is.
   * @internal a plan may change with every version
   */
  readonly onStart?: (plan: LivePlan, baseUrl: string) => void;
  /** Told of each request before it is sent: how many there were before, and its operation. */
  readonly onSend?: (count: number, operation: string) => void;
  readonly fetch?: typeof globalThis.fetch;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Milliseconds that an answer may take to its end; 30,000 by default. */
  readonly answerWithin?: number;
  /** Milliseconds after which a stream of events is left; 5,000 by default. */
  readonly listenFor?: number;
  /** When it is aborted, the run deletes what it has made, and judges what it has seen. */
  readonly signal?: AbortSignal;
}

/** What a provider did, in the light of its description. */
export interface LiveRun {
  /** Redacted. */
  readonly exchanges: readonly LiveExchange[];
  readonly drifts: readonly Drift[];
  /** What no description forbids and is seldom meant, such as a filter that makes no difference. */
  readonly doubts: readonly Drift[];
  readonly sent: readonly SentCase[];
  /** What is known about each operation in the end. */
  readonly outcomes: readonly OperationOutcome[];
  /** Why nothing is known about the provider; undefined if at least one operation had a success. */
  readonly unverified: string | undefined;
  /** Paths of what the run has made and could not delete. */
  readonly left: readonly string[];
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
  const recording = recordingFor(document, baseUrl, options);
  const made = await sendAll(contract, { document, plan, baseUrl, recording, options });
  const redact = redactor(readOperations(document.root), secretsOf(contract, options.env));
  const exchanges = (await recording.exchanges()).map(redact.exchange);
  const noticed = made.drifts.map((drift) => ({ ...drift, message: redact.text(drift.message) }));
  const judged = judgeExchanges(document, exchanges);
  const drifts = [...judged.drifts.map((drift) => withHint(drift, plan.placeholders)), ...noticed];
  return {
    exchanges,
    drifts,
    doubts: judged.doubts,
    sent: made.sent,
    outcomes: outcomesOf(made.sent, made.leftOut, isForeign({ exchanges, drifts })),
    unverified: whyNothingIsKnown({ sent: made.sent, drifts, exchanges }),
    left: made.known.left.map(({ key, id }) => redact.text(key ?? id)),
    leftOut: made.leftOut,
    placeholders: plan.placeholders,
  };
}

/** A request may be refused because of an id that the provider does not have, or because there were too many. */
function withHint(drift: Drift, placeholders: readonly Placeholder[]): Drift {
  if (drift.code === "status" && drift.status === 429)
    return { ...drift, hint: "too many requests: a lower --rate may help" };
  const own = placeholders.filter(({ operation }) => drift.code === "refused" && operation === drift.operation);
  if (own.length === 0) return drift;
  return { ...drift, hint: own.map(({ parameter }) => `--value ${parameter}=… gives one that exists`).join(", ") };
}

function recordingFor({ root }: LoadedDocument, baseUrl: string, options: LiveOptions): RecordingFetch {
  const tokens = tokenPaths(root);
  const described = readOperations(root).map(({ path }) => path);
  return recordingFetch({
    fetch: options.fetch ?? globalThis.fetch,
    baseUrl,
    // Where it is described as an operation too, it is judged as one.
    isToken: (path) => tokens.some((token) => isLike(path, token) && !described.some((each) => token.endsWith(each))),
    rate: options.rate ?? 2,
    wait: options.wait ?? (async (milliseconds) => void (await setTimeout(milliseconds))),
    now: Date.now,
    answerWithin: options.answerWithin ?? 30_000,
    listenFor: options.listenFor ?? 5_000,
  });
}
