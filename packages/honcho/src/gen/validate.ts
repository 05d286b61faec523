// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

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
  checkAddMessageBatch200,
  checkApp,
  checkAppCreate,
  checkCloneSessionInput,
  checkCreateAppInput,
  checkCreateSessionInput,
  checkCreateUserInput,
  checkDeleteSessionInput,
  checkDialecticOptions,
  checkDialecticResponse,
  checkErrorDetail,
  checkGetAppByNameInput,
  checkGetAppInput,
  checkGetMessageInput,
  checkGetOrCreateAppInput,
  checkGetOrCreateUserInput,
  checkGetSessionInput,
  checkHTTPValidationError,
  checkListMessagesBody,
  checkListMessagesInput,
  checkListSessionsBody,
  checkListSessionsInput,
  checkMessage,
  checkMessageBatchCreate,
  checkMessageCreate,
  checkMessageGet,
  checkMessagePage,
  checkMessageUpdate,
  checkMetadata,
  checkSession,
  checkSessionCreate,
  checkSessionDeletion,
  checkSessionGet,
  checkSessionPage,
  checkSessionUpdate,
  checkUpdateMessageInput,
  checkUpdateSessionInput,
  checkUser,
  checkUserCreate,
  checkValidationError,
} from "./validators.ts";
import { userAgent } from "./version.ts";

export { isValidationError, type StandardSchema, type ValidateOptions, ValidationError, type ValidationIssue } from "@specwright/runtime";

const operations: OperationChecks[] = [
  {
    id: "getApp",
    input: checkGetAppInput,
    responses: {
      "200": { json: checkApp },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "createApp",
    input: checkCreateAppInput,
    bodies: { "application/json": checkAppCreate },
    responses: {
      "200": { json: checkApp },
      "401": { json: checkErrorDetail },
      "409": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "getAppByName",
    input: checkGetAppByNameInput,
    responses: {
      "200": { json: checkApp },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "getOrCreateApp",
    input: checkGetOrCreateAppInput,
    responses: {
      "200": { json: checkApp },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "409": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
      "500": { json: checkErrorDetail },
    },
  },
  {
    id: "createUser",
    input: checkCreateUserInput,
    bodies: { "application/json": checkUserCreate },
    responses: {
      "200": { json: checkUser },
      "401": { json: checkErrorDetail },
      "409": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "getOrCreateUser",
    input: checkGetOrCreateUserInput,
    responses: {
      "200": { json: checkUser },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "409": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
      "500": { json: checkErrorDetail },
    },
  },
  {
    id: "getSession",
    input: checkGetSessionInput,
    responses: {
      "200": { json: checkSession },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "createSession",
    input: checkCreateSessionInput,
    bodies: { "application/json": checkSessionCreate },
    responses: {
      "200": { json: checkSession },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "listSessions",
    input: checkListSessionsInput,
    bodies: { "application/json": checkListSessionsBody },
    responses: {
      "200": { json: checkSessionPage },
      "401": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "updateSession",
    input: checkUpdateSessionInput,
    bodies: { "application/json": checkSessionUpdate },
    responses: {
      "200": { json: checkSession },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "deleteSession",
    input: checkDeleteSessionInput,
    responses: {
      "200": { json: checkSessionDeletion },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "cloneSession",
    input: checkCloneSessionInput,
    responses: {
      "200": { json: checkSession },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "chatWithSession",
    input: checkUpdateSessionInput,
    bodies: { "application/json": checkDialecticOptions },
    responses: {
      "200": { json: checkDialecticResponse },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
      "500": { json: checkErrorDetail },
    },
  },
  {
    id: "addMessage",
    input: checkUpdateSessionInput,
    bodies: { "application/json": checkMessageCreate },
    responses: {
      "200": { json: checkMessage },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "addMessageBatch",
    input: checkUpdateSessionInput,
    bodies: { "application/json": checkMessageBatchCreate },
    responses: {
      "200": { json: checkAddMessageBatch200 },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
      "500": { json: checkErrorDetail },
    },
  },
  {
    id: "listMessages",
    input: checkListMessagesInput,
    bodies: { "application/json": checkListMessagesBody },
    responses: {
      "200": { json: checkMessagePage },
      "401": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "getMessage",
    input: checkGetMessageInput,
    responses: {
      "200": { json: checkMessage },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
  {
    id: "updateMessage",
    input: checkUpdateMessageInput,
    bodies: { "application/json": checkMessageUpdate },
    responses: {
      "200": { json: checkMessage },
      "401": { json: checkErrorDetail },
      "404": { json: checkErrorDetail },
      "422": { json: checkHTTPValidationError },
    },
  },
];

/**
 * Makes a client or a core of Honcho check its calls against the description, and returns it.
 *
 * Requests are checked before they are sent (default: `throw`), and responses when they come (default: `warn`).
 * Another call replaces the options.
 *
 * @throws TypeError for a client of another provider, and for an unknown mode
 * @example
 * const honcho = validate(createHonchoClient(), { requests: "throw", responses: "warn" });
 */
export function validate<Client extends HasCore>(client: Client, options: ValidateOptions = {}): Client {
  return validateCalls(client, operations, options, userAgent);
}

/** Free-form JSON object of your own. Any keys, any nesting. */
export const MetadataSchema: StandardSchema<types.Metadata> = /* @__PURE__ */ standardSchema(checkMetadata);

/** A top-level container for users. */
export const AppSchema: StandardSchema<types.App> = /* @__PURE__ */ standardSchema(checkApp);

/** What it takes to create an app. */
export const AppCreateSchema: StandardSchema<types.AppCreate> = /* @__PURE__ */ standardSchema(checkAppCreate);

/** A user of an app. */
export const UserSchema: StandardSchema<types.User> = /* @__PURE__ */ standardSchema(checkUser);

/** What it takes to create a user. */
export const UserCreateSchema: StandardSchema<types.UserCreate> = /* @__PURE__ */ standardSchema(checkUserCreate);

/** A conversation of one user. */
export const SessionSchema: StandardSchema<types.Session> = /* @__PURE__ */ standardSchema(checkSession);

/** What a new session may start with; may be empty. */
export const SessionCreateSchema: StandardSchema<types.SessionCreate> = /* @__PURE__ */ standardSchema(checkSessionCreate);

/** The part of a session that can be updated. */
export const SessionUpdateSchema: StandardSchema<types.SessionUpdate> = /* @__PURE__ */ standardSchema(checkSessionUpdate);

/** Which sessions to list. */
export const SessionGetSchema: StandardSchema<types.SessionGet> = /* @__PURE__ */ standardSchema(checkSessionGet);

/** One page of sessions. */
export const SessionPageSchema: StandardSchema<types.SessionPage> = /* @__PURE__ */ standardSchema(checkSessionPage);

/** Confirmation of a deletion. The provider does not promise any field. */
export const SessionDeletionSchema: StandardSchema<types.SessionDeletion> = /* @__PURE__ */ standardSchema(checkSessionDeletion);

/** Questions about a user, and how the answer should arrive. */
export const DialecticOptionsSchema: StandardSchema<types.DialecticOptions> = /* @__PURE__ */ standardSchema(checkDialecticOptions);

/** An answer about a user. */
export const DialecticResponseSchema: StandardSchema<types.DialecticResponse> = /* @__PURE__ */ standardSchema(checkDialecticResponse);

/** One utterance in a session. */
export const MessageSchema: StandardSchema<types.Message> = /* @__PURE__ */ standardSchema(checkMessage);

/** A message to add. */
export const MessageCreateSchema: StandardSchema<types.MessageCreate> = /* @__PURE__ */ standardSchema(checkMessageCreate);

/** Messages to add together. */
export const MessageBatchCreateSchema: StandardSchema<types.MessageBatchCreate> = /* @__PURE__ */ standardSchema(checkMessageBatchCreate);

/** The part of a message that can be updated. */
export const MessageUpdateSchema: StandardSchema<types.MessageUpdate> = /* @__PURE__ */ standardSchema(checkMessageUpdate);

/** Which messages to list. */
export const MessageGetSchema: StandardSchema<types.MessageGet> = /* @__PURE__ */ standardSchema(checkMessageGet);

/** One page of messages. */
export const MessagePageSchema: StandardSchema<types.MessagePage> = /* @__PURE__ */ standardSchema(checkMessagePage);

/** An error with a message. */
export const ErrorDetailSchema: StandardSchema<types.ErrorDetail> = /* @__PURE__ */ standardSchema(checkErrorDetail);

/** Input that breaks the schema. */
export const HTTPValidationErrorSchema: StandardSchema<types.HTTPValidationError> = /* @__PURE__ */ standardSchema(checkHTTPValidationError);

/**
 * One problem with the input. Entries may carry more fields, such as `input` with the refused value and `ctx` with
 * the limits that it broke.
 */
export const ValidationErrorSchema: StandardSchema<types.ValidationError> = /* @__PURE__ */ standardSchema(checkValidationError);
