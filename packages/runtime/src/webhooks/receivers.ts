import { checkNames } from "../core/known-names.ts";
import type { NamedBy, Verify, Webhook, WebhookOptions } from "./delivery.ts";
import { receiveWebhooks } from "./receive-webhooks.ts";
import { type SignatureOptions, standardWebhooks } from "./standard-webhooks.ts";

/** Answers a request. */
export type Receiver = (request: Request) => Promise<Response>;

/** What a receiver takes whose provider signs by Standard Webhooks: the secret, or a check of its own. */
export type StandardWebhookOptions = WebhookOptions & (SignatureOptions | OwnWebhookOptions);

/** What a receiver takes whose provider signs in a way of its own. */
export interface OwnWebhookOptions extends WebhookOptions {
  /** Whether a delivery is the provider's. Without it nothing is received. */
  readonly verify: Verify;
}

/**
 * Receives webhooks that are signed by Standard Webhooks.
 * @throws TypeError without a secret, and for a handler of an unknown webhook or an unknown option
 */
export function receiveStandardWebhooks(
  webhooks: readonly Webhook[],
  namedBy: NamedBy,
  handlers: object,
  options: StandardWebhookOptions,
): Receiver {
  checkNames(options, "secret tolerance verify maxBytes");
  const verify = options?.verify ?? standardWebhooks(options as SignatureOptions);
  return receiveWebhooks(webhooks, namedBy, handlers, options, verify);
}

/**
 * Receives webhooks that are signed in the provider's own way.
 * @throws TypeError without a function that checks them, and for a handler of an unknown webhook or an unknown option
 */
export function receiveSignedWebhooks(
  webhooks: readonly Webhook[],
  namedBy: NamedBy,
  handlers: object,
  options: OwnWebhookOptions,
): Receiver {
  checkNames(options, "verify maxBytes");
  if (!options?.verify) throw new TypeError("the option verify is missing: pass a function that checks signatures");
  return receiveWebhooks(webhooks, namedBy, handlers, options, options.verify);
}

/**
 * Receives webhooks without a signature.
 * @throws TypeError for a handler of an unknown webhook, or an unknown option
 */
export function receiveUnsignedWebhooks(
  webhooks: readonly Webhook[],
  namedBy: NamedBy,
  handlers: object,
  options: WebhookOptions,
): Receiver {
  checkNames(options, "verify maxBytes");
  return receiveWebhooks(webhooks, namedBy, handlers, options, options.verify);
}
