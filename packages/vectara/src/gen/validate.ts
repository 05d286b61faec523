// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  type HasCore,
  type OperationChecks,
  type StandardSchema,
  standardSchema,
  validateCalls,
  type ValidateOptions,
} from "@specwright/runtime/validate-v1";
import type * as types from "./types.ts";
import {
  checkAgentEvent,
  checkAgentEventList,
  checkAgentEventStream,
  checkAgentReply,
  checkAgentSession,
  checkAgentSessionList,
  checkBadRequestBody,
  checkCreateAgentEventRequest,
  checkCreateAgentSessionInput,
  checkCreateAgentSessionRequest,
  checkErrorBody,
  checkEventMessage,
  checkGetAgentEventInput,
  checkGetAgentSessionInput,
  checkListAgentEventsInput,
  checkListAgentSessionsInput,
  checkNotFoundBody,
  checkPageMetadata,
  checkSessionMetadata,
  checkTextMessage,
  checkTimeToIdleMinutes,
  checkUpdateAgentSessionInput,
  checkUpdateAgentSessionRequest,
} from "./validators.ts";
import { userAgent } from "./version.ts";

export { isValidationError, type StandardSchema, type ValidateOptions, ValidationError, type ValidationIssue } from "@specwright/runtime";

const operations: OperationChecks[] = [
  {
    id: "listAgentSessions",
    input: checkListAgentSessionsInput,
    responses: {
      "200": { json: checkAgentSessionList },
      "400": { json: checkBadRequestBody },
      "401": { json: checkErrorBody },
      "403": { json: checkErrorBody },
      "404": { json: checkNotFoundBody },
      "429": { json: checkErrorBody },
    },
  },
  {
    id: "createAgentSession",
    input: checkCreateAgentSessionInput,
    bodies: { "application/json": checkCreateAgentSessionRequest },
    responses: {
      "201": { json: checkAgentSession },
      "400": { json: checkBadRequestBody },
      "401": { json: checkErrorBody },
      "403": { json: checkErrorBody },
      "404": { json: checkNotFoundBody },
      "422": { json: checkErrorBody },
      "429": { json: checkErrorBody },
    },
  },
  {
    id: "getAgentSession",
    input: checkGetAgentSessionInput,
    responses: {
      "200": { json: checkAgentSession },
      "400": { json: checkBadRequestBody },
      "401": { json: checkErrorBody },
      "403": { json: checkErrorBody },
      "404": { json: checkNotFoundBody },
      "429": { json: checkErrorBody },
    },
  },
  {
    id: "deleteAgentSession",
    input: checkGetAgentSessionInput,
    responses: {
      "400": { json: checkBadRequestBody },
      "401": { json: checkErrorBody },
      "403": { json: checkErrorBody },
      "404": { json: checkNotFoundBody },
      "429": { json: checkErrorBody },
    },
  },
  {
    id: "updateAgentSession",
    input: checkUpdateAgentSessionInput,
    bodies: { "application/json": checkUpdateAgentSessionRequest },
    responses: {
      "200": { json: checkAgentSession },
      "400": { json: checkBadRequestBody },
      "401": { json: checkErrorBody },
      "403": { json: checkErrorBody },
      "404": { json: checkNotFoundBody },
      "429": { json: checkErrorBody },
    },
  },
  {
    id: "listAgentEvents",
    input: checkListAgentEventsInput,
    responses: {
      "200": { json: checkAgentEventList },
      "400": { json: checkBadRequestBody },
      "401": { json: checkErrorBody },
      "403": { json: checkErrorBody },
      "404": { json: checkNotFoundBody },
      "429": { json: checkErrorBody },
    },
  },
  {
    id: "createAgentEvent",
    input: checkUpdateAgentSessionInput,
    bodies: { "application/json": checkCreateAgentEventRequest },
    responses: {
      "201": { json: checkAgentReply },
      "400": { json: checkBadRequestBody },
      "401": { json: checkErrorBody },
      "403": { json: checkErrorBody },
      "404": { json: checkNotFoundBody },
      "409": { json: checkErrorBody },
      "422": { json: checkErrorBody },
      "429": { json: checkErrorBody },
      "500": { json: checkErrorBody },
      "502": { json: checkErrorBody },
    },
  },
  {
    id: "getAgentEvent",
    input: checkGetAgentEventInput,
    responses: {
      "200": { json: checkAgentEvent },
      "400": { json: checkBadRequestBody },
      "401": { json: checkErrorBody },
      "403": { json: checkErrorBody },
      "404": { json: checkNotFoundBody },
      "429": { json: checkErrorBody },
    },
  },
];

/**
 * Makes a client or a core of Vectara check its calls against the description, and returns it.
 *
 * Requests are checked before they are sent (default: `throw`), and responses when they come (default: `warn`).
 * Another call replaces the options.
 *
 * @throws TypeError for a client of another provider, and for an unknown mode
 * @example
 * const vectara = validate(createVectaraClient(), { requests: "throw", responses: "warn" });
 */
export function validate<Client extends HasCore>(client: Client, options: ValidateOptions = {}): Client {
  return validateCalls(client, operations, options, userAgent);
}

/**
 * Free data about the session, such as a customer's id or the state of a case. Instructions and tools of the agent
 * can refer to it.
 */
export const SessionMetadataSchema: StandardSchema<types.SessionMetadata> = /* @__PURE__ */ standardSchema(checkSessionMetadata);

/** Minutes without an event after which the session is deleted by itself. 0 means never. */
export const TimeToIdleMinutesSchema: StandardSchema<types.TimeToIdleMinutes> = /* @__PURE__ */ standardSchema(checkTimeToIdleMinutes);

/** A conversation with an agent. */
export const AgentSessionSchema: StandardSchema<types.AgentSession> = /* @__PURE__ */ standardSchema(checkAgentSession);

/** One page of sessions. */
export const AgentSessionListSchema: StandardSchema<types.AgentSessionList> = /* @__PURE__ */ standardSchema(checkAgentSessionList);

/** How to go on after this page. */
export const PageMetadataSchema: StandardSchema<types.PageMetadata> = /* @__PURE__ */ standardSchema(checkPageMetadata);

/** Properties of a new session. */
export const CreateAgentSessionRequestSchema: StandardSchema<types.CreateAgentSessionRequest> = /* @__PURE__ */ standardSchema(checkCreateAgentSessionRequest);

/** Properties of a session to change. What is left out stays as it is. */
export const UpdateAgentSessionRequestSchema: StandardSchema<types.UpdateAgentSessionRequest> = /* @__PURE__ */ standardSchema(checkUpdateAgentSessionRequest);

/** A piece of text from the user. */
export const TextMessageSchema: StandardSchema<types.TextMessage> = /* @__PURE__ */ standardSchema(checkTextMessage);

/** A message from the user to the agent. */
export const CreateAgentEventRequestSchema: StandardSchema<types.CreateAgentEventRequest> = /* @__PURE__ */ standardSchema(checkCreateAgentEventRequest);

/** The events that followed a message. */
export const AgentReplySchema: StandardSchema<types.AgentReply> = /* @__PURE__ */ standardSchema(checkAgentReply);

/**
 * Server-sent events. The data of each is a JSON object with a `type`. Text arrives in pieces, as
 * `streaming_thinking` and `streaming_agent_output` with a `content` each, closed by `streaming_thinking_end` and
 * `streaming_agent_output_end`. Tool calls come as whole events, just as in the JSON answer. `error` carries
 * `messages` and tells that the agent failed; `end` is the last one.
 */
export const AgentEventStreamSchema: StandardSchema<types.AgentEventStream> = /* @__PURE__ */ standardSchema(checkAgentEventStream);

/** Something that happened in a session. Further properties depend on `type`. */
export const AgentEventSchema: StandardSchema<types.AgentEvent> = /* @__PURE__ */ standardSchema(checkAgentEvent);

/** A piece of a user's message. */
export const EventMessageSchema: StandardSchema<types.EventMessage> = /* @__PURE__ */ standardSchema(checkEventMessage);

/** One page of events. */
export const AgentEventListSchema: StandardSchema<types.AgentEventList> = /* @__PURE__ */ standardSchema(checkAgentEventList);

/** Why a request failed. No property is certain to be there. */
export const ErrorBodySchema: StandardSchema<types.ErrorBody> = /* @__PURE__ */ standardSchema(checkErrorBody);

/** What is wrong with a request. No property is certain to be there. */
export const BadRequestBodySchema: StandardSchema<types.BadRequestBody> = /* @__PURE__ */ standardSchema(checkBadRequestBody);

/** What was not found. No property is certain to be there. */
export const NotFoundBodySchema: StandardSchema<types.NotFoundBody> = /* @__PURE__ */ standardSchema(checkNotFoundBody);
