// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  defineOperation,
  type Failure,
  jsonWriter,
  type Operation,
  type OptionalOperation,
  type OptionalPages,
  type Paged,
  pageNumber,
  paginate,
  type Success,
  type Unexpected,
} from "@specwright/runtime/codegen-v1";
import type { operations } from "./schema.ts";
import type {
  AddMemoryRequest,
  AddMemoryResponse,
  CreateSessionRequest,
  CreateUserRequest,
  ErrorBody,
  Memory,
  Message,
  MessageList,
  Session,
  SessionList,
  SuccessBody,
  UpdateMessageRequest,
  UpdateSessionRequest,
  User,
} from "./types.ts";

/** The input of `createSession`. */
export interface CreateSessionInput {
  /** The request body. */
  body: CreateSessionRequest;
}

/** The data that `createSession` resolves to. */
export type CreateSessionData = Session;

/** The bodies of the documented failures of `createSession`. */
export type CreateSessionErrorBody = ErrorBody;

/** All results of `createSession.result`. `status` tells them apart. */
export type CreateSessionResult =
  | Success<201, Session>
  | Failure<400 | 500, ErrorBody>
  | Unexpected;

/**
 * Create a session.
 *
 * Creates a session for a user. Create the user first. The session id is any string that no other session uses,
 * for example an id from your own database. The open-source Community Edition answers 400, not 409, when the id is
 * taken.
 *
 * `POST /sessions`
 *
 * @throws ApiError 400: The request is invalid, for example because the session id is taken.
 * @throws ApiError 500: The server failed.
 */
export const createSession: Operation<
  CreateSessionInput, CreateSessionData, CreateSessionResult, CreateSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "createSession",
  method: "POST",
  path: "/sessions",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "201": "json", "400": "json", "500": "json" },
});

/** The input of `listSessions`. */
export interface ListSessionsInput {
  /** Query parameters. */
  query?: ListSessionsQuery | undefined;
}

/** The data that `listSessions` resolves to. */
export type ListSessionsData = SessionList;

/** The bodies of the documented failures of `listSessions`. */
export type ListSessionsErrorBody = ErrorBody;

/** All results of `listSessions.result`. `status` tells them apart. */
export type ListSessionsResult =
  | Success<200, SessionList>
  | Failure<400 | 500, ErrorBody>
  | Unexpected;

/** The query parameters of `listSessions`. */
export type ListSessionsQuery = NonNullable<operations["listSessions"]["parameters"]["query"]> & object;

/** One item of the pages of `listSessions`. */
export type ListSessionsItem = NonNullable<ListSessionsData["sessions"]>[number];

/**
 * List sessions page by page.
 *
 * Lists the sessions of the project, one page at a time, in the order asked for. `total_count` tells how many
 * sessions there are on all pages. The default and the largest page size are not published.
 *
 * `GET /sessions-ordered`
 *
 * @throws ApiError 400: A query parameter is invalid.
 * @throws ApiError 500: The server failed.
 */
export const listSessions: OptionalOperation<
  ListSessionsInput, Paged<ListSessionsData>["page"], ListSessionsResult, ListSessionsErrorBody
> & OptionalPages<ListSessionsInput, ListSessionsData, ListSessionsItem> = /* @__PURE__ */ paginate(/* @__PURE__ */ defineOperation({
  id: "listSessions",
  method: "GET",
  path: "/sessions-ordered",
  responses: { "200": "json", "400": "json", "500": "json" },
}), {
  style: pageNumber,
  in: "query",
  parameter: "page_number",
  size: "page_size",
  items: "sessions",
  absent: ["response_count", "total_count"],
});

/** The input of `getSession`. */
export interface GetSessionInput {
  /** Values of the path template. */
  path: operations["getSession"]["parameters"]["path"];
}

/** The data that `getSession` resolves to. */
export type GetSessionData = Session;

/** The bodies of the documented failures of `getSession`. */
export type GetSessionErrorBody = ErrorBody;

/** All results of `getSession.result`. `status` tells them apart. */
export type GetSessionResult =
  | Success<200, Session>
  | Failure<404 | 500, ErrorBody>
  | Unexpected;

/**
 * Get a session.
 *
 * Returns the session with its metadata. Messages are not included: read them with `listMessages` or `getMemory`.
 *
 * `GET /sessions/{sessionId}`
 *
 * @throws ApiError 404: Nothing has the id in the path.
 * @throws ApiError 500: The server failed.
 */
export const getSession: Operation<
  GetSessionInput, GetSessionData, GetSessionResult, GetSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getSession",
  method: "GET",
  path: "/sessions/{sessionId}",
  responses: { "200": "json", "404": "json", "500": "json" },
});

/** The input of `updateSession`. */
export interface UpdateSessionInput {
  /** Values of the path template. */
  path: operations["updateSession"]["parameters"]["path"];
  /** The request body. */
  body: UpdateSessionRequest;
}

/** The data that `updateSession` resolves to. */
export type UpdateSessionData = Session;

/** The bodies of the documented failures of `updateSession`. */
export type UpdateSessionErrorBody = ErrorBody;

/** All results of `updateSession.result`. `status` tells them apart. */
export type UpdateSessionResult =
  | Success<200, Session>
  | Failure<400 | 404 | 409 | 500, ErrorBody>
  | Unexpected;

/**
 * Update the metadata of a session.
 *
 * Merges `metadata` into the metadata the session already has and returns the updated session. A key in the
 * request overwrites the stored key of the same name; stored keys that the request does not name stay as they are.
 * `metadata` is required even when only the fact rating instruction is to change. The body has no place for the
 * session's id or user.
 *
 * Not documented for Zep Cloud, but so in the open-source Community Edition: nested objects are merged key by key,
 * a `null` value is stored as null, an empty object clears all metadata, and a top-level key named `system` is
 * dropped without an error. A session that was deleted is not found there.
 *
 * In the Community Edition a 409 means that the session has ended. Sending the same request again does not help
 * then.
 *
 * Zep's reference for version 2 lists this operation among the deprecated ones. It names no replacement within
 * version 2, and version 3 has no sessions.
 *
 * `PATCH /sessions/{sessionId}`
 *
 * @throws ApiError 400: The request body is invalid.
 * @throws ApiError 404: Nothing has the id in the path.
 * @throws ApiError 409: The state of the session allows no update, for example because it has ended.
 * @throws ApiError 500: The server failed.
 */
export const updateSession: Operation<
  UpdateSessionInput, UpdateSessionData, UpdateSessionResult, UpdateSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "updateSession",
  method: "PATCH",
  path: "/sessions/{sessionId}",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "400": "json", "404": "json", "409": "json", "500": "json" },
});

/** The input of `getMemory`. */
export interface GetMemoryInput {
  /** Values of the path template. */
  path: operations["getMemory"]["parameters"]["path"];
  /** Query parameters. */
  query?: GetMemoryQuery | undefined;
}

/** The data that `getMemory` resolves to. */
export type GetMemoryData = Memory;

/** The bodies of the documented failures of `getMemory`. */
export type GetMemoryErrorBody = ErrorBody;

/** All results of `getMemory.result`. `status` tells them apart. */
export type GetMemoryResult =
  | Success<200, Memory>
  | Failure<404 | 500, ErrorBody>
  | Unexpected;

/** The query parameters of `getMemory`. */
export type GetMemoryQuery = NonNullable<operations["getMemory"]["parameters"]["query"]> & object;

/**
 * Get the memory for a session.
 *
 * Returns the latest messages of the session together with `context`, a text to put into a prompt, and the facts
 * it rests on. The last messages of the session decide what is relevant, but facts can come from any session of
 * the same user.
 *
 * The reference declares 404. The Community Edition answers 200 without messages instead for a session that it
 * does not know.
 *
 * `GET /sessions/{sessionId}/memory`
 *
 * @throws ApiError 404: Nothing has the id in the path.
 * @throws ApiError 500: The server failed.
 */
export const getMemory: Operation<
  GetMemoryInput, GetMemoryData, GetMemoryResult, GetMemoryErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getMemory",
  method: "GET",
  path: "/sessions/{sessionId}/memory",
  responses: { "200": "json", "404": "json", "500": "json" },
});

/** The input of `addMemory`. */
export interface AddMemoryInput {
  /** Values of the path template. */
  path: operations["addMemory"]["parameters"]["path"];
  /** The request body. */
  body: AddMemoryRequest;
}

/** The data that `addMemory` resolves to. */
export type AddMemoryData = AddMemoryResponse;

/** The bodies of the documented failures of `addMemory`. */
export type AddMemoryErrorBody = ErrorBody;

/** All results of `addMemory.result`. `status` tells them apart. */
export type AddMemoryResult =
  | Success<200 | 201, AddMemoryResponse>
  | Failure<400 | 500, ErrorBody>
  | Unexpected;

/**
 * Add messages to a session.
 *
 * Appends messages to the session and feeds them to the knowledge graph of its user. The graph is updated in the
 * background, so facts from these messages may be missing from the next `getMemory`. With `return_context` the
 * answer already contains the context for the last message, which saves a `getMemory` call.
 *
 * A call takes at most 30 messages. The Community Edition answers a longer list with 400, but stores its messages
 * all the same: do not send them again.
 *
 * By the reference the status is 200, with the context where it was asked for. The Community Edition answers 201,
 * and creates the session where there is none. Create it first all the same, so that it has a user.
 *
 * `POST /sessions/{sessionId}/memory`
 *
 * @throws ApiError 400: A message is invalid, or there are more than 30. For the latter the Community Edition
 * sends two JSON documents one after the other, the error and the confirmation of a success, so the body as a
 * whole is not JSON.
 * @throws ApiError 500: The server failed.
 */
export const addMemory: Operation<
  AddMemoryInput, AddMemoryData, AddMemoryResult, AddMemoryErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "addMemory",
  method: "POST",
  path: "/sessions/{sessionId}/memory",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "201": "json", "400": "json", "500": "json" },
});

/** The input of `deleteMemory`. */
export interface DeleteMemoryInput {
  /** Values of the path template. */
  path: operations["deleteMemory"]["parameters"]["path"];
}

/** The data that `deleteMemory` resolves to. */
export type DeleteMemoryData = SuccessBody;

/** The bodies of the documented failures of `deleteMemory`. */
export type DeleteMemoryErrorBody = ErrorBody;

/** All results of `deleteMemory.result`. `status` tells them apart. */
export type DeleteMemoryResult =
  | Success<200, SuccessBody>
  | Failure<404 | 500, ErrorBody>
  | Unexpected;

/**
 * Delete a session and its messages.
 *
 * Deletes the session together with its messages. There is no separate operation that deletes a session. What Zep
 * has learned from the messages stays in the user's knowledge graph.
 *
 * `DELETE /sessions/{sessionId}/memory`
 *
 * @throws ApiError 404: Nothing has the id in the path.
 * @throws ApiError 500: The server failed.
 */
export const deleteMemory: Operation<
  DeleteMemoryInput, DeleteMemoryData, DeleteMemoryResult, DeleteMemoryErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "deleteMemory",
  method: "DELETE",
  path: "/sessions/{sessionId}/memory",
  responses: { "200": "json", "404": "json", "500": "json" },
});

/** The input of `listMessages`. */
export interface ListMessagesInput {
  /** Values of the path template. */
  path: operations["listMessages"]["parameters"]["path"];
  /** Query parameters. */
  query?: ListMessagesQuery | undefined;
}

/** The data that `listMessages` resolves to. */
export type ListMessagesData = MessageList;

/** The bodies of the documented failures of `listMessages`. */
export type ListMessagesErrorBody = ErrorBody;

/** All results of `listMessages.result`. `status` tells them apart. */
export type ListMessagesResult =
  | Success<200, MessageList>
  | Failure<404 | 500, ErrorBody>
  | Unexpected;

/** The query parameters of `listMessages`. */
export type ListMessagesQuery = NonNullable<operations["listMessages"]["parameters"]["query"]> & object;

/**
 * List the messages of a session.
 *
 * Lists messages of the session. `row_count` counts the messages in the answer, `total_count` those in the
 * session. Nothing in the answer names the next cursor, and the default of `limit` is not published.
 *
 * The reference declares 404. The Community Edition answers 200 with an empty list instead for a session that it
 * does not know.
 *
 * `GET /sessions/{sessionId}/messages`
 *
 * @throws ApiError 404: Nothing has the id in the path.
 * @throws ApiError 500: The server failed.
 */
export const listMessages: Operation<
  ListMessagesInput, ListMessagesData, ListMessagesResult, ListMessagesErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "listMessages",
  method: "GET",
  path: "/sessions/{sessionId}/messages",
  responses: { "200": "json", "404": "json", "500": "json" },
});

/** The input of `getMessage`. */
export interface GetMessageInput {
  /** Values of the path template. */
  path: operations["getMessage"]["parameters"]["path"];
}

/** The data that `getMessage` resolves to. */
export type GetMessageData = Message;

/** The bodies of the documented failures of `getMessage`. */
export type GetMessageErrorBody = ErrorBody;

/** All results of `getMessage.result`. `status` tells them apart. */
export type GetMessageResult =
  | Success<200, Message>
  | Failure<404 | 500, ErrorBody>
  | Unexpected;

/**
 * Get a message.
 *
 * Returns one message of the session. Deprecated by the provider in favour of reading the episode from the user's
 * graph, which this document does not cover.
 *
 * `GET /sessions/{sessionId}/messages/{messageUUID}`
 *
 * @throws ApiError 404: Nothing has the id in the path.
 * @throws ApiError 500: The server failed.
 * @deprecated
 */
export const getMessage: Operation<
  GetMessageInput, GetMessageData, GetMessageResult, GetMessageErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getMessage",
  method: "GET",
  path: "/sessions/{sessionId}/messages/{messageUUID}",
  responses: { "200": "json", "404": "json", "500": "json" },
});

/** The input of `updateMessage`. */
export interface UpdateMessageInput {
  /** Values of the path template. */
  path: operations["updateMessage"]["parameters"]["path"];
  /** The request body. */
  body: UpdateMessageRequest;
}

/** The data that `updateMessage` resolves to. */
export type UpdateMessageData = Message;

/** The bodies of the documented failures of `updateMessage`. */
export type UpdateMessageErrorBody = ErrorBody;

/** All results of `updateMessage.result`. `status` tells them apart. */
export type UpdateMessageResult =
  | Success<200, Message>
  | Failure<404 | 500, ErrorBody>
  | Unexpected;

/**
 * Update the metadata of a message.
 *
 * Sets metadata on a message and returns the message. Content and role cannot be changed. The open-source
 * Community Edition merges the given keys into the stored ones; for Zep Cloud this is not documented. Deprecated
 * by the provider.
 *
 * `PATCH /sessions/{sessionId}/messages/{messageUUID}`
 *
 * @throws ApiError 404: Nothing has the id in the path.
 * @throws ApiError 500: The server failed.
 * @deprecated
 */
export const updateMessage: Operation<
  UpdateMessageInput, UpdateMessageData, UpdateMessageResult, UpdateMessageErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "updateMessage",
  method: "PATCH",
  path: "/sessions/{sessionId}/messages/{messageUUID}",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "404": "json", "500": "json" },
});

/** The input of `createUser`. */
export interface CreateUserInput {
  /** The request body. */
  body: CreateUserRequest;
}

/** The data that `createUser` resolves to. */
export type CreateUserData = User;

/** The bodies of the documented failures of `createUser`. */
export type CreateUserErrorBody = ErrorBody;

/** All results of `createUser.result`. `status` tells them apart. */
export type CreateUserResult =
  | Success<201, User>
  | Failure<400 | 500, ErrorBody>
  | Unexpected;

/**
 * Create a user.
 *
 * Creates a user. The user id is any string that no other user has. Give email and names where you can: Zep uses
 * them to tie what is said in messages to the right person.
 *
 * `POST /users`
 *
 * @throws ApiError 400: The request is invalid, for example because the user id is taken.
 * @throws ApiError 500: The server failed.
 */
export const createUser: Operation<
  CreateUserInput, CreateUserData, CreateUserResult, CreateUserErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "createUser",
  method: "POST",
  path: "/users",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "201": "json", "400": "json", "500": "json" },
});

/** The input of `getUser`. */
export interface GetUserInput {
  /** Values of the path template. */
  path: operations["getUser"]["parameters"]["path"];
}

/** The data that `getUser` resolves to. */
export type GetUserData = User;

/** The bodies of the documented failures of `getUser`. */
export type GetUserErrorBody = ErrorBody;

/** All results of `getUser.result`. `status` tells them apart. */
export type GetUserResult =
  | Success<200, User>
  | Failure<404 | 500, ErrorBody>
  | Unexpected;

/**
 * Get a user.
 *
 * Returns the user with the details given at creation.
 *
 * `GET /users/{userId}`
 *
 * @throws ApiError 404: Nothing has the id in the path.
 * @throws ApiError 500: The server failed.
 */
export const getUser: Operation<
  GetUserInput, GetUserData, GetUserResult, GetUserErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getUser",
  method: "GET",
  path: "/users/{userId}",
  responses: { "200": "json", "404": "json", "500": "json" },
});

/** The input of `listUserSessions`. */
export interface ListUserSessionsInput {
  /** Values of the path template. */
  path: operations["listUserSessions"]["parameters"]["path"];
}

/** The data that `listUserSessions` resolves to. */
export type ListUserSessionsData = operations["listUserSessions"]["responses"][200]["content"]["application/json"];

/** The bodies of the documented failures of `listUserSessions`. */
export type ListUserSessionsErrorBody = ErrorBody;

/** All results of `listUserSessions.result`. `status` tells them apart. */
export type ListUserSessionsResult =
  | Success<200, operations["listUserSessions"]["responses"][200]["content"]["application/json"]>
  | Failure<500, ErrorBody>
  | Unexpected;

/**
 * List the sessions of a user.
 *
 * Returns all sessions of the user as a bare array, without pages or counts. No 404 is declared for an unknown
 * user.
 *
 * `GET /users/{userId}/sessions`
 *
 * @throws ApiError 500: The server failed.
 */
export const listUserSessions: Operation<
  ListUserSessionsInput, ListUserSessionsData, ListUserSessionsResult, ListUserSessionsErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "listUserSessions",
  method: "GET",
  path: "/users/{userId}/sessions",
  responses: { "200": "json", "500": "json" },
});
