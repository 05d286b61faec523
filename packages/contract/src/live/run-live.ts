import { setTimeout } from "node:timers/promises";
import { isObject, type JsonObject, objectOr, stringOr } from "../document/json.ts";
import { loadDocument } from "../document/load-document.ts";
import type { Operation } from "../document/operation.ts";
import { readOperations } from "../document/operations.ts";
import type { GenericClient } from "../suite/case.ts";
import type { Contract } from "../suite/contract.ts";
import { outcomeOf } from "../suite/outcome.ts";
import { methodsById } from "../suite/plan.ts";
import type { ExampleCall } from "../suite/subject.ts";
import type { LiveExchange } from "./exchange.ts";
import { type Drift, exchangeJudge } from "./judge-exchange.ts";
import { recordingFetch } from "./recording-fetch.ts";
import { redactor } from "./redact.ts";

export interface LiveOptions {
  /** Calls operations that change something too; without it only GET and HEAD. */
  readonly write?: boolean;
  /** Requests per second, at most; 2 by default. */
  readonly rate?: number;
  /** Another server than the document's first. */
  readonly baseUrl?: string | undefined;
  /** Environment that the secrets stand in. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch?: typeof globalThis.fetch;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** What a provider did, in the light of its description. */
export interface LiveRun {
  /** Redacted. */
  readonly exchanges: readonly LiveExchange[];
  readonly drifts: readonly Drift[];
  /** Operations that were not called, with the reason. */
  readonly skipped: readonly { readonly operation: string; readonly reason: string }[];
}

/**
 * Calls a provider with the request examples of its description, and judges what it answers.
 *
 * @throws DocumentError if the description cannot be used.
 */
export async function runLive<Client extends object>(
  contract: Contract<Client>,
  options: LiveOptions,
): Promise<LiveRun> {
  const document = await loadDocument(contract.spec);
  const operations = readOperations(document.root);
  const baseUrl = (options.baseUrl ?? firstServer(document.root)).replace(/\/+$/, "");
  const recording = recordingFetch({
    fetch: options.fetch ?? globalThis.fetch,
    baseUrl,
    rate: options.rate ?? 2,
    wait: options.wait ?? (async (milliseconds) => void (await setTimeout(milliseconds))),
    now: Date.now,
  });
  const client = contract.createClient({ baseUrl, fetch: recording.fetch }) as unknown as GenericClient;
  const methods = methodsById(contract);
  const skipped: { operation: string; reason: string }[] = [];
  const silent: Drift[] = [];
  for (const operation of operations) {
    const calls = Object.values(contract.usage[methods.get(operation.id) ?? ""] ?? {}) as unknown as ExampleCall[];
    const reason = skipReason(operation, calls, options.write === true);
    if (reason !== undefined) skipped.push({ operation: operation.id, reason });
    else for (const call of calls) silent.push(...(await callOnce(operation, call, client, recording.exchanges)));
  }
  const redact = redactor(operations, secretsOf(contract, options.env));
  const exchanges = (await recording.exchanges()).map(redact);
  return { exchanges, drifts: [...exchanges.flatMap(exchangeJudge(document)), ...silent], skipped };
}

function skipReason({ method }: Operation, calls: readonly ExampleCall[], write: boolean): string | undefined {
  if (!write && method !== "get" && method !== "head") return "it changes something: give --write to call it";
  return calls.length === 0 ? "it has no request example" : undefined;
}

// What the client makes of an answer is judged from the recording; only silence is seen here.
async function callOnce(
  operation: Operation,
  call: ExampleCall,
  client: GenericClient,
  exchanges: () => Promise<readonly LiveExchange[]>,
): Promise<Drift[]> {
  const before = (await exchanges()).length;
  try {
    await outcomeOf(() => call(client));
    return [];
  } catch (error) {
    if ((await exchanges()).length > before) return [];
    const message = error instanceof Error ? error.message : String(error);
    const request = `${operation.method.toUpperCase()} ${operation.path}`;
    return [{ operation: operation.id, request, status: 0, place: "request", code: "no-answer", message }];
  }
}

/** URL of the document's first server, its variables at their defaults. */
function firstServer(root: JsonObject): string {
  const [server] = Array.isArray(root.servers) ? root.servers : [];
  const variables = objectOr(objectOr(server).variables);
  return stringOr(isObject(server) ? server.url : undefined, "").replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    stringOr(objectOr(variables[name]).default, name),
  );
}

function secretsOf({ credentials }: Pick<Contract<object>, "credentials">, env: LiveOptions["env"]): string[] {
  return credentials.flatMap((each) => each.env.flatMap((name) => env[name] ?? []));
}

/**
 * Names of environment variables that are missing before anything can be called, each alternative in brackets of its
 * own; undefined if nothing is missing or the document allows anonymous requests.
 */
export async function missingCredentials(
  { spec, credentials }: Pick<Contract<object>, "spec" | "credentials">,
  env: LiveOptions["env"],
): Promise<string | undefined> {
  const operations = readOperations((await loadDocument(spec)).root);
  const needed = operations.some(
    ({ security }) => security.length > 0 && security.every((schemes) => schemes.length > 0),
  );
  if (!needed || credentials.some((each) => each.env.every((name) => env[name]))) return undefined;
  return credentials.map((each) => each.env.filter((name) => !env[name]).join(" and ")).join(", or ");
}
