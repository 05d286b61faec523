// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

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
  checkAddMemoryRequest,
  checkAddMemoryResponse,
  checkCreateSessionInput,
  checkCreateSessionRequest,
  checkCreateUserRequest,
  checkErrorBody,
  checkFact,
  checkFactRatingExamples,
  checkFactRatingInstruction,
  checkGetMemoryInput,
  checkGetMessageInput,
  checkGetSessionInput,
  checkGetUserInput,
  checkListMessagesInput,
  checkListSessionsInput,
  checkListUserSessions200,
  checkMemory,
  checkMessage,
  checkMessageList,
  checkMetadata,
  checkRoleType,
  checkSession,
  checkSessionList,
  checkSessionOrder,
  checkSuccessBody,
  checkSummary,
  checkUpdateMessageInput,
  checkUpdateMessageRequest,
  checkUpdateSessionInput,
  checkUpdateSessionRequest,
  checkUser,
} from "./validators.ts";
import { userAgent } from "./version.ts";

export { isValidationError, type StandardSchema, type ValidateOptions, ValidationError, type ValidationIssue } from "@specwright/runtime";

const operations: OperationChecks[] = [
  {
    id: "createSession",
    input: checkCreateSessionInput,
    bodies: { "application/json": checkCreateSessionRequest },
    responses: {
      "201": { json: checkSession },
      "400": { json: checkErrorBody },
      "500": { json: checkErrorBody },
    },
  },
  {
    id: "listSessions",
    input: checkListSessionsInput,
    responses: {
      "200": { json: checkSessionList },
      "400": { json: checkErrorBody },
      "500": { json: checkErrorBody },
    },
  },
  {
    id: "getSession",
    input: checkGetSessionInput,
    responses: {
      "200": { json: checkSession },
      "404": { json: checkErrorBody },
      "500": { json: checkErrorBody },
    },
  },
  {
    id: "updateSession",
    input: checkUpdateSessionInput,
    bodies: { "application/json": checkUpdateSessionRequest },
    responses: {
      "200": { json: checkSession },
      "400": { json: checkErrorBody },
      "404": { json: checkErrorBody },
      "409": { json: checkErrorBody },
      "500": { json: checkErrorBody },
    },
  },
  {
    id: "getMemory",
    input: checkGetMemoryInput,
    responses: {
      "200": { json: checkMemory },
      "404": { json: checkErrorBody },
      "500": { json: checkErrorBody },
    },
  },
  {
    id: "addMemory",
    input: checkUpdateSessionInput,
    bodies: { "application/json": checkAddMemoryRequest },
    responses: {
      "200": { json: checkAddMemoryResponse },
      "201": { json: checkAddMemoryResponse },
      "400": { json: checkErrorBody },
      "500": { json: checkErrorBody },
    },
  },
  {
    id: "deleteMemory",
    input: checkGetSessionInput,
    responses: {
      "200": { json: checkSuccessBody },
      "404": { json: checkErrorBody },
      "500": { json: checkErrorBody },
    },
  },
  {
    id: "listMessages",
    input: checkListMessagesInput,
    responses: {
      "200": { json: checkMessageList },
      "404": { json: checkErrorBody },
      "500": { json: checkErrorBody },
    },
  },
  {
    id: "getMessage",
    input: checkGetMessageInput,
    responses: {
      "200": { json: checkMessage },
      "404": { json: checkErrorBody },
      "500": { json: checkErrorBody },
    },
  },
  {
    id: "updateMessage",
    input: checkUpdateMessageInput,
    bodies: { "application/json": checkUpdateMessageRequest },
    responses: {
      "200": { json: checkMessage },
      "404": { json: checkErrorBody },
      "500": { json: checkErrorBody },
    },
  },
  {
    id: "createUser",
    input: checkCreateSessionInput,
    bodies: { "application/json": checkCreateUserRequest },
    responses: { "201": { json: checkUser }, "400": { json: checkErrorBody }, "500": { json: checkErrorBody } },
  },
  {
    id: "getUser",
    input: checkGetUserInput,
    responses: { "200": { json: checkUser }, "404": { json: checkErrorBody }, "500": { json: checkErrorBody } },
  },
  {
    id: "listUserSessions",
    input: checkGetUserInput,
    responses: { "200": { json: checkListUserSessions200 }, "500": { json: checkErrorBody } },
  },
];

/**
 * Makes a client or a core of Zep check its calls against the description, and returns it.
 *
 * Requests are checked before they are sent (default: `throw`), and responses when they come (default: `warn`).
 * Another call replaces the options.
 *
 * @throws TypeError for a client of another provider, and for an unknown mode
 * @example
 * const zep = validate(createZepClient(), { requests: "throw", responses: "warn" });
 */
export function validate<Client extends HasCore>(client: Client, options: ValidateOptions = {}): Client {
  return validateCalls(client, operations, options, userAgent);
}

/** A conversation. The reference declares every field as optional, so any of them can be missing. */
export const SessionSchema: StandardSchema<types.Session> = /* @__PURE__ */ standardSchema(checkSession);

/** A session to create. */
export const CreateSessionRequestSchema: StandardSchema<types.CreateSessionRequest> = /* @__PURE__ */ standardSchema(checkCreateSessionRequest);

/** What to change in a session. */
export const UpdateSessionRequestSchema: StandardSchema<types.UpdateSessionRequest> = /* @__PURE__ */ standardSchema(checkUpdateSessionRequest);

/** One page of sessions. */
export const SessionListSchema: StandardSchema<types.SessionList> = /* @__PURE__ */ standardSchema(checkSessionList);

/** Field that sessions can be sorted by. */
export const SessionOrderSchema: StandardSchema<types.SessionOrder> = /* @__PURE__ */ standardSchema(checkSessionOrder);

/** Free-form data. Values can be any JSON, nested objects included. */
export const MetadataSchema: StandardSchema<types.Metadata> = /* @__PURE__ */ standardSchema(checkMetadata);

/** Tells Zep how to rate the facts it extracts, with examples. */
export const FactRatingInstructionSchema: StandardSchema<types.FactRatingInstruction> = /* @__PURE__ */ standardSchema(checkFactRatingInstruction);

/** Example facts that show what high, medium and low ratings mean. */
export const FactRatingExamplesSchema: StandardSchema<types.FactRatingExamples> = /* @__PURE__ */ standardSchema(checkFactRatingExamples);

/** Kind of author of a message. `norole` stands for an author that fits none of the others. */
export const RoleTypeSchema: StandardSchema<types.RoleType> = /* @__PURE__ */ standardSchema(checkRoleType);

/**
 * A message of a conversation. When adding messages, give `content` and `role_type`, and `role` and `metadata` as
 * needed.
 */
export const MessageSchema: StandardSchema<types.Message> = /* @__PURE__ */ standardSchema(checkMessage);

/** Messages of a session with their counts. */
export const MessageListSchema: StandardSchema<types.MessageList> = /* @__PURE__ */ standardSchema(checkMessageList);

/** What to change in a message. */
export const UpdateMessageRequestSchema: StandardSchema<types.UpdateMessageRequest> = /* @__PURE__ */ standardSchema(checkUpdateMessageRequest);

/** Messages to add to a session. */
export const AddMemoryRequestSchema: StandardSchema<types.AddMemoryRequest> = /* @__PURE__ */ standardSchema(checkAddMemoryRequest);

/** Answer to added messages. */
export const AddMemoryResponseSchema: StandardSchema<types.AddMemoryResponse> = /* @__PURE__ */ standardSchema(checkAddMemoryResponse);

/** What Zep recalls for a session. */
export const MemorySchema: StandardSchema<types.Memory> = /* @__PURE__ */ standardSchema(checkMemory);

/** Something Zep has learned about a user, an edge of the user's graph. */
export const FactSchema: StandardSchema<types.Fact> = /* @__PURE__ */ standardSchema(checkFact);

/** Summary of a session's messages. */
export const SummarySchema: StandardSchema<types.Summary> = /* @__PURE__ */ standardSchema(checkSummary);

/**
 * A person whose conversations are stored. The reference declares every field as optional, so any of them can be
 * missing.
 */
export const UserSchema: StandardSchema<types.User> = /* @__PURE__ */ standardSchema(checkUser);

/** A user to create. */
export const CreateUserRequestSchema: StandardSchema<types.CreateUserRequest> = /* @__PURE__ */ standardSchema(checkCreateUserRequest);

/** Confirmation of an action that has no result. */
export const SuccessBodySchema: StandardSchema<types.SuccessBody> = /* @__PURE__ */ standardSchema(checkSuccessBody);

/** Body of every documented failure. */
export const ErrorBodySchema: StandardSchema<types.ErrorBody> = /* @__PURE__ */ standardSchema(checkErrorBody);
