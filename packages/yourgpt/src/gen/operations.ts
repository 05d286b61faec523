// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  bodyWriter,
  defineOperation,
  type Failure,
  formWriter,
  jsonWriter,
  type Operation,
  type Success,
  type Unexpected,
} from "@specwright/runtime/codegen-v1";
import type {
  CreateSessionRequest,
  CreateSessionResponse,
  ErrorResponse,
  GetSessionMessagesRequest,
  GetSessionMessagesResponse,
  GetSessionsRequest,
  GetSessionsResponse,
  SendMessageRequest,
  SendMessageResponse,
  UpdateSessionRequest,
  UpdateSessionResponse,
} from "./types.ts";

/** What `createSession` takes. */
export type CreateSessionInput =
  | {
      /** Which form the body takes on the wire. */
      contentType?: "application/json" | undefined;
      /** The request body. */
      body: CreateSessionRequest;
    }
  | {
      /** Which form the body takes on the wire. */
      contentType: "application/x-www-form-urlencoded";
      /** The request body. */
      body: CreateSessionRequest | URLSearchParams;
    };

/** What `createSession` resolves to. */
export type CreateSessionData = CreateSessionResponse;

/** What the documented failures of `createSession` hold. */
export type CreateSessionErrorBody = ErrorResponse;

/** Every outcome of `createSession`, told apart by `status`. */
export type CreateSessionResult =
  | Success<200, CreateSessionResponse>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Unexpected;

/**
 * Create a session.
 *
 * Opens a chat session for a widget. Keep the `session_uid` of the answer: every later call that concerns this
 * conversation needs it. A new session starts in state `pending`.
 *
 * YourGPT's reference lists a form-encoded body, while its quick starts send JSON; both are accepted.
 *
 * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
 *
 * `POST /createSession`
 *
 * @throws ApiError 400: A parameter is missing or invalid.
 * @throws ApiError 401: The API key is missing or not valid.
 * @throws ApiError 403: The API key is valid but has no access to the resource. YourGPT's SDK also reads this
 * status as a plan that does not include the feature.
 */
export const createSession: Operation<
  CreateSessionInput, CreateSessionData, CreateSessionResult, CreateSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "createSession",
  method: "POST",
  path: "/createSession",
  body: ["application/json", "application/x-www-form-urlencoded"],
  write: bodyWriter,
  writers: { form: formWriter },
  responses: { "200": "json", "400": "json", "401": "json", "403": "json" },
});

/** What `getSessions` takes. */
export interface GetSessionsInput {
  /** The request body. */
  body: GetSessionsRequest;
}

/** What `getSessions` resolves to. */
export type GetSessionsData = GetSessionsResponse;

/** What the documented failures of `getSessions` hold. */
export type GetSessionsErrorBody = ErrorResponse;

/** Every outcome of `getSessions`, told apart by `status`. */
export type GetSessionsResult =
  | Success<200, GetSessionsResponse>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Unexpected;

/**
 * List sessions.
 *
 * Returns one page of the project's sessions, ordered by the time of their last message, oldest first unless
 * `orderBy` says otherwise. All arguments are optional; `{}` asks for the first ten.
 *
 * No total is documented for the answer: ask for the next `page` until one comes back with fewer than `limit`
 * entries.
 *
 * The timestamps are called `created_at` and `updated_at` here, whereas createSession and updateSession answer
 * with `createdAt` and `updatedAt`.
 *
 * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
 *
 * `POST /getSessions`
 *
 * @throws ApiError 400: A parameter is missing or invalid.
 * @throws ApiError 401: The API key is missing or not valid.
 * @throws ApiError 403: The API key is valid but has no access to the resource. YourGPT's SDK also reads this
 * status as a plan that does not include the feature.
 */
export const getSessions: Operation<
  GetSessionsInput, GetSessionsData, GetSessionsResult, GetSessionsErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getSessions",
  method: "POST",
  path: "/getSessions",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "400": "json", "401": "json", "403": "json" },
});

/** What `updateSession` takes. */
export interface UpdateSessionInput {
  /** The request body. */
  body: UpdateSessionRequest;
}

/** What `updateSession` resolves to. */
export type UpdateSessionData = UpdateSessionResponse;

/** What the documented failures of `updateSession` hold. */
export type UpdateSessionErrorBody = ErrorResponse;

/** Every outcome of `updateSession`, told apart by `status`. */
export type UpdateSessionResult =
  | Success<200, UpdateSessionResponse>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Unexpected;

/**
 * Update a session.
 *
 * Changes the state, the chat mode or the segment tags of a session. Only `session_uid` is required.
 *
 * Setting `state` to `resolved` hands the session back to the bot by itself, so `chat_mode` may not be sent in the
 * same request. With any other state, or none, `chat_mode` may be sent.
 *
 * `segment` replaces the whole stored value. To add a tag, send the existing tags together with the new one: a
 * session tagged `vip` becomes `vip,priority` by sending `vip,priority`.
 *
 * The answer reports `chat_mode` as a digit in a string, not as the word sent in the request.
 *
 * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
 *
 * `POST /updateSession`
 *
 * @throws ApiError 400: A parameter is missing or invalid.
 * @throws ApiError 401: The API key is missing or not valid.
 * @throws ApiError 403: The API key is valid but has no access to the resource. YourGPT's SDK also reads this
 * status as a plan that does not include the feature.
 */
export const updateSession: Operation<
  UpdateSessionInput, UpdateSessionData, UpdateSessionResult, UpdateSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "updateSession",
  method: "POST",
  path: "/updateSession",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "400": "json", "401": "json", "403": "json" },
});

/** What `sendMessage` takes. */
export type SendMessageInput =
  | {
      /** Which form the body takes on the wire. */
      contentType?: "application/json" | undefined;
      /** The request body. */
      body: SendMessageRequest;
    }
  | {
      /** Which form the body takes on the wire. */
      contentType: "application/x-www-form-urlencoded";
      /** The request body. */
      body: SendMessageRequest | URLSearchParams;
    };

/** What `sendMessage` resolves to. */
export type SendMessageData = SendMessageResponse;

/** What the documented failures of `sendMessage` hold. */
export type SendMessageErrorBody = ErrorResponse;

/** Every outcome of `sendMessage`, told apart by `status`. */
export type SendMessageResult =
  | Success<200, SendMessageResponse>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Unexpected;

/**
 * Send a message.
 *
 * Posts a message into a session. `send_by` decides what happens next:
 *
 * - `user` (the default): the message counts as the visitor's and the AI's reply comes back in `data`.
 * - `operator`: the message counts as a human operator's, the session switches to operator mode and the AI does not reply.
 * - `assistant`: the message is posted as the bot's and the AI does not reply.
 *
 * YourGPT's reference lists a form-encoded body, while its quick starts send JSON; both are accepted.
 *
 * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
 *
 * `POST /sendMessage`
 *
 * @throws ApiError 400: A parameter is missing or invalid.
 * @throws ApiError 401: The API key is missing or not valid.
 * @throws ApiError 403: The API key is valid but has no access to the resource. YourGPT's SDK also reads this
 * status as a plan that does not include the feature.
 */
export const sendMessage: Operation<
  SendMessageInput, SendMessageData, SendMessageResult, SendMessageErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "sendMessage",
  method: "POST",
  path: "/sendMessage",
  body: ["application/json", "application/x-www-form-urlencoded"],
  write: bodyWriter,
  writers: { form: formWriter },
  responses: { "200": "json", "400": "json", "401": "json", "403": "json" },
});

/** What `getSessionMessages` takes. */
export interface GetSessionMessagesInput {
  /** The request body. */
  body: GetSessionMessagesRequest;
}

/** What `getSessionMessages` resolves to. */
export type GetSessionMessagesData = GetSessionMessagesResponse;

/** What the documented failures of `getSessionMessages` hold. */
export type GetSessionMessagesErrorBody = ErrorResponse;

/** Every outcome of `getSessionMessages`, told apart by `status`. */
export type GetSessionMessagesResult =
  | Success<200, GetSessionMessagesResponse>
  | Failure<400, ErrorResponse>
  | Failure<401, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Unexpected;

/**
 * List the messages of a session.
 *
 * Returns one page of a session's messages, ten a page and in ascending order unless the request says otherwise.
 *
 * No total is documented for the answer: ask for the next `page` until one comes back with fewer than `limit`
 * entries.
 *
 * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
 *
 * `POST /getSessionMessages`
 *
 * @throws ApiError 400: A parameter is missing or invalid.
 * @throws ApiError 401: The API key is missing or not valid.
 * @throws ApiError 403: The API key is valid but has no access to the resource. YourGPT's SDK also reads this
 * status as a plan that does not include the feature.
 */
export const getSessionMessages: Operation<
  GetSessionMessagesInput, GetSessionMessagesData, GetSessionMessagesResult, GetSessionMessagesErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getSessionMessages",
  method: "POST",
  path: "/getSessionMessages",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "400": "json", "401": "json", "403": "json" },
});
