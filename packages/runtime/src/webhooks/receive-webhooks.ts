import { checkText } from "../request/value-kind.ts";
import { valueAt } from "../response/envelope.ts";
import { jsonWithBigints } from "../values/exact-json.ts";
import type { Delivery, NamedBy, Verify, Webhook, WebhookContext, WebhookOptions } from "./delivery.ts";
import { bytesOf, jsonOf, receivedBody } from "./received-body.ts";
import { Refusal } from "./refusal.ts";

type Handler = (body: unknown, context: WebhookContext) => unknown;

const MAX_BYTES = 1_000_000;

/**
 * Makes a function that answers the deliveries of a provider. An error that a handler throws is the caller's: it rejects,
 * and the provider is answered what the server answers to an error.
 * @param verify whether a delivery is the provider's; undefined where nothing is signed
 */
export function receiveWebhooks(
  webhooks: readonly Webhook[],
  namedBy: NamedBy,
  handlers: object,
  { maxBytes = MAX_BYTES }: WebhookOptions,
  verify: Verify | undefined,
): (request: Request) => Promise<Response> {
  checkHandlers(webhooks, handlers);
  if (!(maxBytes >= 0)) throw new TypeError(`the option "maxBytes" must be a number of 0 or more, not ${maxBytes}`);
  return async (request) => {
    checkRequest(request);
    try {
      checkMethod(webhooks, request);
      const delivery = { request, headers: request.headers, body: await bytesOf(request, maxBytes) };
      if (verify && !(await verify(delivery))) throw new Refusal(401, "the signature is missing, wrong or too old");
      const webhook = webhookOf(webhooks, nameOf(delivery, namedBy), request);
      const handler = Object.hasOwn(handlers, webhook.key) && (handlers as { [key: string]: Handler })[webhook.key];
      if (!handler) throw new Refusal(404, "nobody handles this webhook here");
      const body = receivedBody(webhook, delivery.body);
      return answerOf(webhook, await handler(body, { request, headers: request.headers }));
    } catch (error) {
      if (error instanceof Refusal) return error.response();
      throw error;
    }
  };
}

/** Types do not stop a caller in JavaScript from using an unknown name. */
function checkHandlers(webhooks: readonly Webhook[], handlers: object): void {
  const known = webhooks.map(({ key }) => key);
  const unknown = Object.keys(handlers).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new TypeError(`there is no webhook ${JSON.stringify(unknown)}: it has ${known.join(", ")}`);
}

/** What a server of Node.js gets has other headers, and a body that is no web stream. */
function checkRequest(request: Partial<Request> | undefined): void {
  if (typeof request?.headers?.get === "function") return;
  throw new TypeError("webhooks are received as a Request of the Fetch standard: make one of what the server got");
}

function checkMethod(webhooks: readonly Webhook[], { method }: Request): void {
  if (!webhooks.some((webhook) => webhook.method === method)) throw wrongMethod(webhooks);
}

function wrongMethod(webhooks: readonly Webhook[]): Refusal {
  const allow = [...new Set(webhooks.map(({ method }) => method))].join(", ");
  return new Refusal(405, `webhooks are sent with ${allow}`, { headers: { allow } });
}

function nameOf({ headers, body, request }: Delivery, { property, header }: NamedBy): unknown {
  if (header !== undefined) return headers.get(header);
  if (property !== undefined) return valueAt(jsonOf(body), property);
  const segment = new URL(request.url).pathname.split("/").findLast(Boolean) ?? "";
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function webhookOf(webhooks: readonly Webhook[], name: unknown, { method }: Request): Webhook {
  const named = webhooks.filter(({ names }) => typeof name !== "object" && names.includes(String(name)));
  if (named.length === 0) throw new Refusal(404, "there is no such webhook");
  const found = named.find((webhook) => webhook.method === method);
  if (!found) throw wrongMethod(named);
  return found;
}

/** @throws TypeError for a value where the answer has no body */
function answerOf({ key, status, answer }: Webhook, handled: unknown): Response {
  if (handled instanceof Response) return handled;
  const isBare = status === 204 || status === 205;
  if (handled === undefined || (isBare && handled === null)) return new Response(null, { status });
  if (isBare)
    throw new TypeError(
      `the handler of ${key} returned a value, and the answer ${status} has no body: return nothing, or a Response`,
    );
  const value = answer?.write(handled) ?? handled;
  const text = jsonWithBigints(value);
  checkText("answer", value, true);
  return new Response(text, { status, headers: { "content-type": "application/json" } });
}
