// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

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
  checkAiLogEntry,
  checkChangeSessionRequest,
  checkChatMode,
  checkChatModeCode,
  checkCreateSessionInput,
  checkCreateSessionRequest,
  checkCreateSessionResponse,
  checkErrorResponse,
  checkGetSessionMessagesRequest,
  checkGetSessionMessagesResponse,
  checkGetSessionsRequest,
  checkGetSessionsResponse,
  checkListedSession,
  checkMessageReply,
  checkOtherSessionState,
  checkPageNumber,
  checkPageSize,
  checkReplyChoice,
  checkResolveSessionRequest,
  checkSegmentTags,
  checkSendMessageRequest,
  checkSendMessageResponse,
  checkSession,
  checkSessionFilter,
  checkSessionMessage,
  checkSessionState,
  checkSessionStatus,
  checkSessionUid,
  checkSortOrder,
  checkStoredSegment,
  checkUpdateSessionRequest,
  checkUpdateSessionResponse,
  checkWidgetUid,
} from "./validators.ts";
import { userAgent } from "./version.ts";

export { isValidationError, type StandardSchema, type ValidateOptions, ValidationError, type ValidationIssue } from "@specwright/runtime";

const operations: OperationChecks[] = [
  {
    id: "createSession",
    input: checkCreateSessionInput,
    bodies: {
      "application/json": checkCreateSessionRequest,
      "application/x-www-form-urlencoded": checkCreateSessionRequest,
    },
    responses: {
      "200": { json: checkCreateSessionResponse },
      "400": { json: checkErrorResponse },
      "401": { json: checkErrorResponse },
      "403": { json: checkErrorResponse },
    },
  },
  {
    id: "getSessions",
    input: checkCreateSessionInput,
    bodies: { "application/json": checkGetSessionsRequest },
    responses: {
      "200": { json: checkGetSessionsResponse },
      "400": { json: checkErrorResponse },
      "401": { json: checkErrorResponse },
      "403": { json: checkErrorResponse },
    },
  },
  {
    id: "updateSession",
    input: checkCreateSessionInput,
    bodies: { "application/json": checkUpdateSessionRequest },
    responses: {
      "200": { json: checkUpdateSessionResponse },
      "400": { json: checkErrorResponse },
      "401": { json: checkErrorResponse },
      "403": { json: checkErrorResponse },
    },
  },
  {
    id: "sendMessage",
    input: checkCreateSessionInput,
    bodies: {
      "application/json": checkSendMessageRequest,
      "application/x-www-form-urlencoded": checkSendMessageRequest,
    },
    responses: {
      "200": { json: checkSendMessageResponse },
      "400": { json: checkErrorResponse },
      "401": { json: checkErrorResponse },
      "403": { json: checkErrorResponse },
    },
  },
  {
    id: "getSessionMessages",
    input: checkCreateSessionInput,
    bodies: { "application/json": checkGetSessionMessagesRequest },
    responses: {
      "200": { json: checkGetSessionMessagesResponse },
      "400": { json: checkErrorResponse },
      "401": { json: checkErrorResponse },
      "403": { json: checkErrorResponse },
    },
  },
];

/**
 * Makes a client or a core of YourGPT check its calls against the description, and returns it.
 *
 * Requests are checked before they are sent (default: `throw`), and responses when they come (default: `warn`).
 * Another call replaces the options.
 *
 * @throws TypeError for a client of another provider, and for an unknown mode
 * @example
 * const yourgpt = validate(createYourGPTClient(), { requests: "throw", responses: "warn" });
 */
export function validate<Client extends HasCore>(client: Client, options: ValidateOptions = {}): Client {
  return validateCalls(client, operations, options, userAgent);
}

/**
 * Identifier of a session, given out by createSession and getSessions. Usually 17 digits, more than a JavaScript
 * number can hold exactly, so keep it as text. Treat it as opaque.
 */
export const SessionUidSchema: StandardSchema<types.SessionUid> = /* @__PURE__ */ standardSchema(checkSessionUid);

/** Widget ID of the chatbot. Treat it as opaque. */
export const WidgetUidSchema: StandardSchema<types.WidgetUid> = /* @__PURE__ */ standardSchema(checkWidgetUid);

/** `ASC` for oldest first, `DESC` for newest first. */
export const SortOrderSchema: StandardSchema<types.SortOrder> = /* @__PURE__ */ standardSchema(checkSortOrder);

/** Entries per page, 100 at most. */
export const PageSizeSchema: StandardSchema<types.PageSize> = /* @__PURE__ */ standardSchema(checkPageSize);

/** Page to return, counted from 1. */
export const PageNumberSchema: StandardSchema<types.PageNumber> = /* @__PURE__ */ standardSchema(checkPageNumber);

/**
 * Who handles the conversation: `bot` for the AI, `awaiting` while it waits for a human operator, `operator` once
 * a human has taken over.
 */
export const ChatModeSchema: StandardSchema<types.ChatMode> = /* @__PURE__ */ standardSchema(checkChatMode);

/**
 * Chat mode as a digit in a string, such as `"1"`, not the word used in requests. New sessions show `"1"`, which
 * suggests the bot; the other codes are not published.
 */
export const ChatModeCodeSchema: StandardSchema<types.ChatModeCode> = /* @__PURE__ */ standardSchema(checkChatModeCode);

/**
 * Any state but `resolved`: `pending` is active and waits for a response, `unresolved` is flagged as not solved,
 * `closed` is finished.
 */
export const OtherSessionStateSchema: StandardSchema<types.OtherSessionState> = /* @__PURE__ */ standardSchema(checkOtherSessionState);

/** Place in the life of the session. Known values: `pending`, `unresolved`, `resolved`, `closed`. */
export const SessionStateSchema: StandardSchema<types.SessionState> = /* @__PURE__ */ standardSchema(checkSessionState);

/** Status flag that is separate from `state`. `open` on a new session; `null` has been seen after an update. */
export const SessionStatusSchema: StandardSchema<types.SessionStatus> = /* @__PURE__ */ standardSchema(checkSessionStatus);

/**
 * Comma-separated tags, such as `vip,priority`; 255 characters at most. Replaces the whole stored value, so repeat
 * the tags to keep.
 */
export const SegmentTagsSchema: StandardSchema<types.SegmentTags> = /* @__PURE__ */ standardSchema(checkSegmentTags);

/** Comma-separated tags of the session, such as `vip,priority`. */
export const StoredSegmentSchema: StandardSchema<types.StoredSegment> = /* @__PURE__ */ standardSchema(checkStoredSegment);

/** Arguments of createSession. */
export const CreateSessionRequestSchema: StandardSchema<types.CreateSessionRequest> = /* @__PURE__ */ standardSchema(checkCreateSessionRequest);

/** Arguments of getSessions. All are optional. */
export const GetSessionsRequestSchema: StandardSchema<types.GetSessionsRequest> = /* @__PURE__ */ standardSchema(checkGetSessionsRequest);

/** One condition on sessions. All four fields are required. */
export const SessionFilterSchema: StandardSchema<types.SessionFilter> = /* @__PURE__ */ standardSchema(checkSessionFilter);

/**
 * Arguments of updateSession: either resolve the session, without `chat_mode`, or change anything else about it.
 */
export const UpdateSessionRequestSchema: StandardSchema<types.UpdateSessionRequest> = /* @__PURE__ */ standardSchema(checkUpdateSessionRequest);

/** Resolves a session. The session goes to bot mode by itself. */
export const ResolveSessionRequestSchema: StandardSchema<types.ResolveSessionRequest> = /* @__PURE__ */ standardSchema(checkResolveSessionRequest);

/** Changes a session without resolving it. */
export const ChangeSessionRequestSchema: StandardSchema<types.ChangeSessionRequest> = /* @__PURE__ */ standardSchema(checkChangeSessionRequest);

/** Arguments of sendMessage. */
export const SendMessageRequestSchema: StandardSchema<types.SendMessageRequest> = /* @__PURE__ */ standardSchema(checkSendMessageRequest);

/** Arguments of getSessionMessages. */
export const GetSessionMessagesRequestSchema: StandardSchema<types.GetSessionMessagesRequest> = /* @__PURE__ */ standardSchema(checkGetSessionMessagesRequest);

/** Success envelope of createSession. */
export const CreateSessionResponseSchema: StandardSchema<types.CreateSessionResponse> = /* @__PURE__ */ standardSchema(checkCreateSessionResponse);

/** Success envelope of getSessions. */
export const GetSessionsResponseSchema: StandardSchema<types.GetSessionsResponse> = /* @__PURE__ */ standardSchema(checkGetSessionsResponse);

/** Success envelope of updateSession. */
export const UpdateSessionResponseSchema: StandardSchema<types.UpdateSessionResponse> = /* @__PURE__ */ standardSchema(checkUpdateSessionResponse);

/** Success envelope of sendMessage. */
export const SendMessageResponseSchema: StandardSchema<types.SendMessageResponse> = /* @__PURE__ */ standardSchema(checkSendMessageResponse);

/** Success envelope of getSessionMessages. */
export const GetSessionMessagesResponseSchema: StandardSchema<types.GetSessionMessagesResponse> = /* @__PURE__ */ standardSchema(checkGetSessionMessagesResponse);

/** Error envelope, the same for every operation. */
export const ErrorResponseSchema: StandardSchema<types.ErrorResponse> = /* @__PURE__ */ standardSchema(checkErrorResponse);

/** A session as createSession and updateSession return it. */
export const SessionSchema: StandardSchema<types.Session> = /* @__PURE__ */ standardSchema(checkSession);

/** A session as getSessions returns it, with its last message. Dates are snake_case. */
export const ListedSessionSchema: StandardSchema<types.ListedSession> = /* @__PURE__ */ standardSchema(checkListedSession);

/**
 * The AI's reply to a visitor's message. What comes back for `operator` and `assistant` messages is not published,
 * so every field is optional.
 */
export const MessageReplySchema: StandardSchema<types.MessageReply> = /* @__PURE__ */ standardSchema(checkMessageReply);

/** A button offered along with a reply. */
export const ReplyChoiceSchema: StandardSchema<types.ReplyChoice> = /* @__PURE__ */ standardSchema(checkReplyChoice);

/** A message as getSessionMessages returns it. */
export const SessionMessageSchema: StandardSchema<types.SessionMessage> = /* @__PURE__ */ standardSchema(checkSessionMessage);

/** One entry of a message's AI log. */
export const AiLogEntrySchema: StandardSchema<types.AiLogEntry> = /* @__PURE__ */ standardSchema(checkAiLogEntry);
