// The door for generated code, and for nothing else. What stands here stays: a breaking need opens codegen-v2 beside it.
export { basic } from "./auth/basic.ts";
export { clientCredentials } from "./auth/client-credentials.ts";
export { cookie } from "./auth/places/cookie.ts";
export { header } from "./auth/places/header.ts";
export { query } from "./auth/places/query.ts";
export type { Credential } from "./auth/scheme.ts";
export { type Signer, signed } from "./auth/signed.ts";
export { template } from "./auth/template.ts";
export { type ClientCore, type CoreOptions, createCore, type HasCore } from "./core/core.ts";
export { namedServers } from "./core/servers.ts";
export { type BoundClient, bind } from "./operation/bind.ts";
export type { Call, CallOptions, OptionalCall } from "./operation/call.ts";
export { defineOperation, type Operation, type OptionalOperation } from "./operation/define-operation.ts";
export type { Descriptor } from "./operation/descriptor.ts";
export { mediaKinds } from "./operation/media-kinds.ts";
export { ownServer } from "./operation/own-server.ts";
export type { Failure, Success, Unexpected } from "./operation/result.ts";
export type { Status1XX, Status2XX, Status3XX, Status4XX, Status5XX } from "./operation/status-ranges.ts";
export { itemOffset, pageNumber } from "./pages/counted.ts";
export { cursor } from "./pages/cursor.ts";
export type { PageRule } from "./pages/page-rule.ts";
export {
  type CallPages,
  type OptionalCallPages,
  type OptionalPages,
  type Pages,
  paginate,
} from "./pages/paginate.ts";
export { bodyWriter } from "./request/body.ts";
export { formWriter, multipartWriter } from "./request/form.ts";
export { idempotencyKey } from "./request/idempotency-key.ts";
export { jsonWriter } from "./request/json.ts";
export { styledWriter } from "./request/styled.ts";
export { styledFormWriter } from "./request/styled-form.ts";
export { envelope } from "./response/envelope.ts";
export { eventReader, lineReader, type ServerSentEvent, textReader } from "./response/streams.ts";
