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

/** The input of `createSession`. */
export type CreateSessionInput =
  | {
      /** The media type of the body. */
      contentType?: "application/json" | undefined;
      /** The request body. */
      body: CreateSessionRequest;
    }
  | {
      /** The media type of the body. */
      contentType: "application/x-www-form-urlencoded";
      /** The request body. */
      body: CreateSessionRequest | URLSearchParams;
    };

/** The data that `createSession` resolves to. */
export type CreateSessionData = CreateSessionResponse;

/** The bodies of the documented failures of `createSession`. */
export type CreateSessionErrorBody = ErrorResponse;

/** All results of `createSession.result`. `status` tells them apart. */
export type CreateSessionResult =
  | Success<200, CreateSessionResponse>
  | Failure<400 | 401 | 403, ErrorResponse>
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

/** The input of `getSessions`. */
export interface GetSessionsInput {
  /** The request body. */
  body: GetSessionsRequest;
}

/** The data that `getSessions` resolves to. */
export type GetSessionsData = GetSessionsResponse;

/** The bodies of the documented failures of `getSessions`. */
export type GetSessionsErrorBody = ErrorResponse;

/** All results of `getSessions.result`. `status` tells them apart. */
export type GetSessionsResult =
  | Success<200, GetSessionsResponse>
  | Failure<400 | 401 | 403, ErrorResponse>
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

/** The input of `updateSession`. */
export interface UpdateSessionInput {
  /** The request body. */
  body: UpdateSessionRequest;
}

/** The data that `updateSession` resolves to. */
export type UpdateSessionData = UpdateSessionResponse;

/** The bodies of the documented failures of `updateSession`. */
export type UpdateSessionErrorBody = ErrorResponse;

/** All results of `updateSession.result`. `status` tells them apart. */
export type UpdateSessionResult =
  | Success<200, UpdateSessionResponse>
  | Failure<400 | 401 | 403, ErrorResponse>
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

/** The input of `sendMessage`. */
export type SendMessageInput =
  | {
      /** The media type of the body. */
      contentType?: "application/json" | undefined;
      /** The request body. */
      body: SendMessageRequest;
    }
  | {
      /** The media type of the body. */
      contentType: "application/x-www-form-urlencoded";
      /** The request body. */
      body: SendMessageRequest | URLSearchParams;
    };

/** The data that `sendMessage` resolves to. */
export type SendMessageData = SendMessageResponse;

/** The bodies of the documented failures of `sendMessage`. */
export type SendMessageErrorBody = ErrorResponse;

/** All results of `sendMessage.result`. `status` tells them apart. */
export type SendMessageResult =
  | Success<200, SendMessageResponse>
  | Failure<400 | 401 | 403, ErrorResponse>
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

/** The input of `getSessionMessages`. */
export interface GetSessionMessagesInput {
  /** The request body. */
  body: GetSessionMessagesRequest;
}

/** The data that `getSessionMessages` resolves to. */
export type GetSessionMessagesData = GetSessionMessagesResponse;

/** The bodies of the documented failures of `getSessionMessages`. */
export type GetSessionMessagesErrorBody = ErrorResponse;

/** All results of `getSessionMessages.result`. `status` tells them apart. */
export type GetSessionMessagesResult =
  | Success<200, GetSessionMessagesResponse>
  | Failure<400 | 401 | 403, ErrorResponse>
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
