// The door for generated code that receives webhooks. Nothing is removed from it: a breaking change opens webhooks-v2
// beside it.
export type {
  Delivery,
  HandlersOf,
  Verify,
  Webhook,
  WebhookContext,
  WebhookOptions,
} from "./webhooks/delivery.ts";
export {
  type OwnWebhookOptions,
  type Receiver,
  receiveSignedWebhooks,
  receiveStandardWebhooks,
  receiveUnsignedWebhooks,
  type StandardWebhookOptions,
} from "./webhooks/receivers.ts";
export { type SignatureOptions, signWebhook, standardWebhooks } from "./webhooks/standard-webhooks.ts";
