// The door for generated code alone. Nothing is removed from it: a breaking change opens codegen-v2 beside it.
export { basic } from "./auth/basic.ts";
export { clientCredentials } from "./auth/client-credentials.ts";
export { cookie } from "./auth/places/cookie.ts";
export { header } from "./auth/places/header.ts";
export { query } from "./auth/places/query.ts";
export type { Credential } from "./auth/scheme.ts";
export { type Signer, signed } from "./auth/signed.ts";
export { template } from "./auth/template.ts";
export type { ClientCore, HasCore } from "./core/core.ts";
export { createCore } from "./core/create-core.ts";
export type { CoreOptions } from "./core/options.ts";
export { namedServers } from "./core/servers.ts";
export { type BoundClient, bind } from "./operation/bind.ts";
export { bindGroups } from "./operation/bind-groups.ts";
export type { Call, CallOptions, OptionalCall } from "./operation/call.ts";
export type { CallChoice, Choice, OptionalCallChoice, OptionalChoice } from "./operation/choice.ts";
export { defineOperation, type Operation, type OptionalOperation } from "./operation/define-operation.ts";
export type { Descriptor } from "./operation/descriptor.ts";
export { mediaKinds } from "./operation/media-kinds.ts";
export { ownServer } from "./operation/own-server.ts";
export type { Failure, Success, Unexpected } from "./operation/result.ts";
export type { Status1XX, Status2XX, Status3XX, Status4XX, Status5XX } from "./operation/status-ranges.ts";
export { itemOffset, pageNumber } from "./pages/counted.ts";
export { cursor } from "./pages/cursor.ts";
export type { PageRule } from "./pages/page-rule.ts";
export type { CallPages, OptionalCallPages, OptionalPages, Pages } from "./pages/pages.ts";
export { paginate } from "./pages/paginate.ts";
export { bodyWriter } from "./request/body.ts";
export { formWriter } from "./request/form.ts";
export { idempotencyKey } from "./request/idempotency-key.ts";
export { jsonWriter } from "./request/json.ts";
export { multipartWriter } from "./request/multipart.ts";
export type { FileData, MultipartBody } from "./request/part-types.ts";
export { styledFormWriter } from "./request/styled-form-fields.ts";
export { styledWriter } from "./request/styled-parameters.ts";
export { envelope } from "./response/envelope.ts";
export { eventReader, type ServerSentEvent } from "./response/server-sent-events.ts";
export { lineReader, textReader } from "./response/text-streams.ts";
export { bigintPages } from "./values/bigint-pages.ts";
export { bigintWriter } from "./values/bigint-writer.ts";
export { convertValues, type OperationValues, wireValues } from "./values/convert-values.ts";
export { dateAsDate, dateTimeAsDate } from "./values/dates.ts";
export { jsonWithBigints } from "./values/exact-json.ts";
export { exactLineReader } from "./values/exact-lines.ts";
export { int64AsBigint } from "./values/int64.ts";
export { every, items, members, tagged } from "./values/parts.ts";
export { dateAsTemporal, dateTimeAsTemporal, type Instant, type PlainDate, temporalReady } from "./values/temporal.ts";
export { defineValues, unchanged, type Values } from "./values/values.ts";
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
