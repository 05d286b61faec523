// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  type Choice,
  defineOperation,
  type Failure,
  jsonWriter,
  mediaKinds,
  type Operation,
  optionalBody,
  type OptionalOperation,
  type Paged,
  pageNumber,
  type Pages,
  paginate,
  type Success,
  textReader,
  type Unexpected,
} from "@specwright/runtime/codegen-v1";
import type { operations } from "./schema.ts";
import type {
  App,
  AppCreate,
  DialecticOptions,
  DialecticResponse,
  ErrorDetail,
  HTTPValidationError,
  Message,
  MessageBatchCreate,
  MessageCreate,
  MessagePage,
  MessageUpdate,
  Session,
  SessionCreate,
  SessionDeletion,
  SessionPage,
  SessionUpdate,
  User,
  UserCreate,
} from "./types.ts";

/** The input of `getApp`. */
export interface GetAppInput {
  /** Query parameters. */
  query?: GetAppQuery | undefined;
}

/** The data that `getApp` resolves to. */
export type GetAppData = App;

/** The bodies of the documented failures of `getApp`. */
export type GetAppErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `getApp.result`. `status` tells them apart. */
export type GetAppResult =
  | Success<200, App>
  | Failure<401 | 404, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/** The query parameters of `getApp`. */
export type GetAppQuery = NonNullable<operations["getApp"]["parameters"]["query"]> & object;

/**
 * Get an app by id.
 *
 * Returns the app named by `app_id`, or the app that the token was made for when `app_id` is left out. A token
 * that is not an admin token only opens its own app here.
 *
 * `GET /v1/apps`
 *
 * @throws ApiError 401: No usable token, a token of another app, or neither `app_id` nor a token that names an
 * app. The last happens on servers without authentication, too.
 * @throws ApiError 404: No app has this id.
 * @throws ApiError 422: A parameter breaks the schema.
 */
export const getApp: OptionalOperation<
  GetAppInput, GetAppData, GetAppResult, GetAppErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getApp",
  method: "GET",
  path: "/v1/apps",
  responses: { "200": "json", "401": "json", "404": "json", "422": "json" },
});

/** The input of `createApp`. */
export interface CreateAppInput {
  /** The request body. */
  body: AppCreate;
}

/** The data that `createApp` resolves to. */
export type CreateAppData = App;

/** The bodies of the documented failures of `createApp`. */
export type CreateAppErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `createApp.result`. `status` tells them apart. */
export type CreateAppResult =
  | Success<200, App>
  | Failure<401 | 409, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Create an app.
 *
 * Creates an app under a name that no other app on the server has. Needs an admin token where authentication is
 * on.
 *
 * `POST /v1/apps`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or is not an admin token. Only servers with
 * authentication send it.
 * @throws ApiError 409: Another app has this name. A get-or-create call only meets this in a race.
 * @throws ApiError 422: The body is missing, breaks the schema, or is not JSON.
 */
export const createApp: Operation<
  CreateAppInput, CreateAppData, CreateAppResult, CreateAppErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "createApp",
  method: "POST",
  path: "/v1/apps",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "401": "json", "409": "json", "422": "json" },
});

/** The input of `getAppByName`. */
export interface GetAppByNameInput {
  /** Values of the path template. */
  path: operations["getAppByName"]["parameters"]["path"];
}

/** The data that `getAppByName` resolves to. */
export type GetAppByNameData = App;

/** The bodies of the documented failures of `getAppByName`. */
export type GetAppByNameErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `getAppByName.result`. `status` tells them apart. */
export type GetAppByNameResult =
  | Success<200, App>
  | Failure<401 | 404, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Get an app by name.
 *
 * Looks up an app by its exact name. Needs an admin token where authentication is on.
 *
 * `GET /v1/apps/name/{name}`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or is not an admin token. Only servers with
 * authentication send it.
 * @throws ApiError 404: No app has this name.
 * @throws ApiError 422: A parameter breaks the schema.
 */
export const getAppByName: Operation<
  GetAppByNameInput, GetAppByNameData, GetAppByNameResult, GetAppByNameErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getAppByName",
  method: "GET",
  path: "/v1/apps/name/{name}",
  responses: { "200": "json", "401": "json", "404": "json", "422": "json" },
});

/** The input of `getOrCreateApp`. */
export interface GetOrCreateAppInput {
  /** Values of the path template. */
  path: operations["getOrCreateApp"]["parameters"]["path"];
}

/** The data that `getOrCreateApp` resolves to. */
export type GetOrCreateAppData = App;

/** The bodies of the documented failures of `getOrCreateApp`. */
export type GetOrCreateAppErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `getOrCreateApp.result`. `status` tells them apart. */
export type GetOrCreateAppResult =
  | Success<200, App>
  | Failure<401 | 404 | 409 | 500, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Get an app by name, creating it if needed.
 *
 * Returns the app with this name. If there is none, creates it with empty metadata. Although a GET, it can change
 * state: do not let caches or prefetching call it. The limit of 100 characters is that of `createApp`, but the
 * server answers a longer name with 500, not with 422. Needs an admin token where authentication is on.
 *
 * `GET /v1/apps/get_or_create/{name}`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or is not an admin token. Only servers with
 * authentication send it.
 * @throws ApiError 404: The name has a slash in it. Even where it is encoded, the server takes it for another
 * path, so such a name cannot be asked for.
 * @throws ApiError 409: Another app has this name. A get-or-create call only meets this in a race.
 * @throws ApiError 422: A parameter breaks the schema.
 * @throws ApiError 500: The server failed. The body does not say why.
 */
export const getOrCreateApp: Operation<
  GetOrCreateAppInput, GetOrCreateAppData, GetOrCreateAppResult, GetOrCreateAppErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getOrCreateApp",
  method: "GET",
  path: "/v1/apps/get_or_create/{name}",
  responses: { "200": "json", "401": "json", "404": "json", "409": "json", "422": "json", "500": "json" },
});

/** The input of `createUser`. */
export interface CreateUserInput {
  /** Values of the path template. */
  path: operations["createUser"]["parameters"]["path"];
  /** The request body. */
  body: UserCreate;
}

/** The data that `createUser` resolves to. */
export type CreateUserData = User;

/** The bodies of the documented failures of `createUser`. */
export type CreateUserErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `createUser.result`. `status` tells them apart. */
export type CreateUserResult =
  | Success<200, User>
  | Failure<401 | 409, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Create a user.
 *
 * Creates a user in an app under a name that no other user of the app has. An `app_id` that does not exist gives
 * 409 as well, with the same message as a taken name.
 *
 * `POST /v1/apps/{app_id}/users`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 409: Another user of the app has this name, or the app does not exist; the message is the same.
 * A get-or-create call meets a taken name only in a race.
 * @throws ApiError 422: The body is missing, breaks the schema, or is not JSON.
 */
export const createUser: Operation<
  CreateUserInput, CreateUserData, CreateUserResult, CreateUserErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "createUser",
  method: "POST",
  path: "/v1/apps/{app_id}/users",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "401": "json", "409": "json", "422": "json" },
});

/** The input of `getOrCreateUser`. */
export interface GetOrCreateUserInput {
  /** Values of the path template. */
  path: operations["getOrCreateUser"]["parameters"]["path"];
}

/** The data that `getOrCreateUser` resolves to. */
export type GetOrCreateUserData = User;

/** The bodies of the documented failures of `getOrCreateUser`. */
export type GetOrCreateUserErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `getOrCreateUser.result`. `status` tells them apart. */
export type GetOrCreateUserResult =
  | Success<200, User>
  | Failure<401 | 404 | 409 | 500, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Get a user by name, creating it if needed.
 *
 * Returns the app's user with this name. If there is none, creates it with empty metadata. Although a GET, it can
 * change state: do not let caches or prefetching call it. The limit of 100 characters is that of `createUser`, but
 * the server answers a longer name with 500, not with 422. An `app_id` that does not exist gives 409.
 *
 * `GET /v1/apps/{app_id}/users/get_or_create/{name}`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 404: The name has a slash in it. Even where it is encoded, the server takes it for another
 * path, so such a name cannot be asked for.
 * @throws ApiError 409: Another user of the app has this name, or the app does not exist; the message is the same.
 * A get-or-create call meets a taken name only in a race.
 * @throws ApiError 422: A parameter breaks the schema.
 * @throws ApiError 500: The server failed. The body does not say why.
 */
export const getOrCreateUser: Operation<
  GetOrCreateUserInput, GetOrCreateUserData, GetOrCreateUserResult, GetOrCreateUserErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getOrCreateUser",
  method: "GET",
  path: "/v1/apps/{app_id}/users/get_or_create/{name}",
  responses: { "200": "json", "401": "json", "404": "json", "409": "json", "422": "json", "500": "json" },
});

/** The input of `getSession`. */
export interface GetSessionInput {
  /** Values of the path template. */
  path: operations["getSession"]["parameters"]["path"];
  /** Query parameters. */
  query?: GetSessionQuery | undefined;
}

/** The data that `getSession` resolves to. */
export type GetSessionData = Session;

/** The bodies of the documented failures of `getSession`. */
export type GetSessionErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `getSession.result`. `status` tells them apart. */
export type GetSessionResult =
  | Success<200, Session>
  | Failure<401 | 404, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/** The query parameters of `getSession`. */
export type GetSessionQuery = NonNullable<operations["getSession"]["parameters"]["query"]> & object;

/**
 * Get a session.
 *
 * Returns one session, deleted ones included. The id goes into the query string; there is no path of its own for
 * reading a session. When `session_id` is left out, the session that the token was made for is returned.
 *
 * `GET /v1/apps/{app_id}/users/{user_id}/sessions`
 *
 * @throws ApiError 401: No usable token, a token for something else, or neither `session_id` nor a token that
 * names a session. The last happens on servers without authentication, too.
 * @throws ApiError 404: The session does not exist under this app and user. Any of the three ids may be wrong.
 * @throws ApiError 422: A parameter breaks the schema.
 */
export const getSession: Operation<
  GetSessionInput, GetSessionData, GetSessionResult, GetSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getSession",
  method: "GET",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions",
  responses: { "200": "json", "401": "json", "404": "json", "422": "json" },
});

/** The input of `createSession`. */
export interface CreateSessionInput {
  /** Values of the path template. */
  path: operations["createSession"]["parameters"]["path"];
  /** The request body. */
  body: SessionCreate;
}

/** The data that `createSession` resolves to. */
export type CreateSessionData = Session;

/** The bodies of the documented failures of `createSession`. */
export type CreateSessionErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `createSession.result`. `status` tells them apart. */
export type CreateSessionResult =
  | Success<200, Session>
  | Failure<401 | 404, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Create a session.
 *
 * Starts a new, active session for a user. A user may have any number of active sessions, and equal calls create
 * separate sessions.
 *
 * `POST /v1/apps/{app_id}/users/{user_id}/sessions`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 404: The user does not exist in this app, or the app does not exist.
 * @throws ApiError 422: The metadata is not an object, or the body is missing or not JSON.
 */
export const createSession: Operation<
  CreateSessionInput, CreateSessionData, CreateSessionResult, CreateSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "createSession",
  method: "POST",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "401": "json", "404": "json", "422": "json" },
});

/** The input of `listSessions`. */
export interface ListSessionsInput {
  /** Values of the path template. */
  path: operations["listSessions"]["parameters"]["path"];
  /** Query parameters. */
  query?: ListSessionsQuery | undefined;
  /** The request body. */
  body?: NonNullable<operations["listSessions"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** The data that `listSessions` resolves to. */
export type ListSessionsData = SessionPage;

/** The bodies of the documented failures of `listSessions`. */
export type ListSessionsErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `listSessions.result`. `status` tells them apart. */
export type ListSessionsResult =
  | Success<200, SessionPage>
  | Failure<401, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/** The query parameters of `listSessions`. */
export type ListSessionsQuery = NonNullable<operations["listSessions"]["parameters"]["query"]> & object;

/** One item of the pages of `listSessions`. */
export type ListSessionsItem = NonNullable<ListSessionsData["items"]>[number];

/**
 * List the sessions of a user.
 *
 * Returns a page of a user's sessions, oldest first unless `reverse` is set, deleted ones included unless
 * `is_active` is true. Filters travel in the optional body, paging in the query string. An app or user that does
 * not exist gives an empty page, not 404.
 *
 * `POST /v1/apps/{app_id}/users/{user_id}/sessions/list`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 422: A parameter or the body breaks the schema, or the body is not JSON.
 */
export const listSessions: Operation<
  ListSessionsInput, Paged<ListSessionsData>["page"], ListSessionsResult, ListSessionsErrorBody
> & Pages<ListSessionsInput, ListSessionsData, ListSessionsItem> = /* @__PURE__ */ paginate(/* @__PURE__ */ defineOperation({
  id: "listSessions",
  method: "POST",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions/list",
  body: ["application/json"],
  write: /* @__PURE__ */ optionalBody(jsonWriter),
  responses: { "200": "json", "401": "json", "422": "json" },
  idempotent: true,
}), { style: pageNumber, in: "query", parameter: "page", size: "size", items: "items", pages: "pages" });

/** The input of `updateSession`. */
export interface UpdateSessionInput {
  /** Values of the path template. */
  path: operations["updateSession"]["parameters"]["path"];
  /** The request body. */
  body: SessionUpdate;
}

/** The data that `updateSession` resolves to. */
export type UpdateSessionData = Session;

/** The bodies of the documented failures of `updateSession`. */
export type UpdateSessionErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `updateSession.result`. `status` tells them apart. */
export type UpdateSessionResult =
  | Success<200, Session>
  | Failure<401 | 404, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Replace the metadata of a session.
 *
 * Stores the given metadata in place of the old. Nothing is merged: keys that are not sent are gone, and `{}`
 * removes all of them. To change one key, read the session first and send its metadata back with the change.
 * Nothing else about a session can be updated, not even `is_active`. A deleted session can still be updated.
 *
 * `PUT /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 404: The session does not exist under this app and user. Any of the three ids may be wrong.
 * @throws ApiError 422: The metadata is missing or not an object, or the body is not JSON.
 */
export const updateSession: Operation<
  UpdateSessionInput, UpdateSessionData, UpdateSessionResult, UpdateSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "updateSession",
  method: "PUT",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "401": "json", "404": "json", "422": "json" },
});

/** The input of `deleteSession`. */
export interface DeleteSessionInput {
  /** Values of the path template. */
  path: operations["deleteSession"]["parameters"]["path"];
}

/** The data that `deleteSession` resolves to. */
export type DeleteSessionData = SessionDeletion;

/** The bodies of the documented failures of `deleteSession`. */
export type DeleteSessionErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `deleteSession.result`. `status` tells them apart. */
export type DeleteSessionResult =
  | Success<200, SessionDeletion>
  | Failure<401 | 404, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Delete a session.
 *
 * Marks the session as inactive by setting `is_active` to false. Nothing is erased: the session and its messages
 * stay readable, and there is no call that makes the session active again.
 *
 * `DELETE /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 404: The session does not exist under this app and user. Any of the three ids may be wrong.
 * @throws ApiError 422: A parameter breaks the schema.
 */
export const deleteSession: Operation<
  DeleteSessionInput, DeleteSessionData, DeleteSessionResult, DeleteSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "deleteSession",
  method: "DELETE",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}",
  responses: { "200": "json", "401": "json", "404": "json", "422": "json" },
});

/** The input of `cloneSession`. */
export interface CloneSessionInput {
  /** Values of the path template. */
  path: operations["cloneSession"]["parameters"]["path"];
  /** Query parameters. */
  query?: CloneSessionQuery | undefined;
}

/** The data that `cloneSession` resolves to. */
export type CloneSessionData = Session;

/** The bodies of the documented failures of `cloneSession`. */
export type CloneSessionErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `cloneSession.result`. `status` tells them apart. */
export type CloneSessionResult =
  | Success<200, Session>
  | Failure<401 | 404, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/** The query parameters of `cloneSession`. */
export type CloneSessionQuery = NonNullable<operations["cloneSession"]["parameters"]["query"]> & object;

/**
 * Copy a session.
 *
 * Creates a new session for the same user with a copy of the metadata and the messages; the copied messages get
 * ids of their own. Although a GET, every call creates another session: do not let caches or prefetching call it,
 * and do not retry it blindly. Clone only sessions that have messages: the server may not keep the copy of an
 * empty one.
 *
 * `GET /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/clone`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 404: The session does not exist under this app and user, or the message not in it.
 * @throws ApiError 422: A parameter breaks the schema.
 */
export const cloneSession: Operation<
  CloneSessionInput, CloneSessionData, CloneSessionResult, CloneSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "cloneSession",
  method: "GET",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/clone",
  responses: { "200": "json", "401": "json", "404": "json", "422": "json" },
  idempotent: false,
});

/** The input of `chatWithSession`. */
export interface ChatWithSessionInput {
  /** Values of the path template. */
  path: operations["chatWithSession"]["parameters"]["path"];
  /** The request body. */
  body: DialecticOptions;
}

/** The data that `chatWithSession` resolves to. */
export type ChatWithSessionData = DialecticResponse | AsyncIterable<string>;

/** The bodies of the documented failures of `chatWithSession`. */
export type ChatWithSessionErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `chatWithSession.result`. `status` tells them apart. */
export type ChatWithSessionResult =
  | Success<200, DialecticResponse | AsyncIterable<string>>
  | Failure<401 | 404 | 500, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/** The data that `chatWithSession` resolves to, for each `accept`. */
export interface ChatWithSessionMedia {
  "application/json": DialecticResponse;
  "text/event-stream": AsyncIterable<string>;
}

/**
 * Ask about the user of a session.
 *
 * Asks a language model what Honcho knows about the user, given the session's messages and what was learned
 * earlier. The question is meant for Honcho; it does not become a message of the session. With `stream` set the
 * answer arrives piece by piece as `text/event-stream`, otherwise as one JSON object. The server does not check
 * that the session exists. It needs access to language models; without it the call fails with 500, or, with
 * `stream` set, gives an empty answer.
 *
 * `POST /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/chat`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 404: The user does not exist in this app, or the app does not exist. With `stream` set the
 * answer is 200 and empty instead.
 * @throws ApiError 422: The body is missing, breaks the schema, or is not JSON.
 * @throws ApiError 500: The server failed. The body does not say why.
 */
export const chatWithSession: Choice<ChatWithSessionInput, ChatWithSessionResult, ChatWithSessionMedia> & Operation<
  ChatWithSessionInput, ChatWithSessionData, ChatWithSessionResult, ChatWithSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "chatWithSession",
  method: "POST",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/chat",
  body: ["application/json"],
  write: jsonWriter,
  accept: "application/json, text/event-stream",
  responses: {
    "200": /* @__PURE__ */ mediaKinds({ "application/json": "json", "text/event-stream": "pieces" }),
    "401": "json",
    "404": "json",
    "422": "json",
    "500": "json",
  },
  readers: { pieces: textReader },
});

/** The input of `addMessage`. */
export interface AddMessageInput {
  /** Values of the path template. */
  path: operations["addMessage"]["parameters"]["path"];
  /** The request body. */
  body: MessageCreate;
}

/** The data that `addMessage` resolves to. */
export type AddMessageData = Message;

/** The bodies of the documented failures of `addMessage`. */
export type AddMessageErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `addMessage.result`. `status` tells them apart. */
export type AddMessageResult =
  | Success<200, Message>
  | Failure<401 | 404, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Add a message to a session.
 *
 * Appends a message to a session and queues it for Honcho to learn from. Queuing is skipped while the session's
 * metadata has a `deriver_disabled` key with any value but null or false.
 *
 * `POST /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 404: The session does not exist under this app and user. Any of the three ids may be wrong.
 * @throws ApiError 422: The body is missing, breaks the schema, or is not JSON.
 */
export const addMessage: Operation<
  AddMessageInput, AddMessageData, AddMessageResult, AddMessageErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "addMessage",
  method: "POST",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "401": "json", "404": "json", "422": "json" },
});

/** The input of `addMessageBatch`. */
export interface AddMessageBatchInput {
  /** Values of the path template. */
  path: operations["addMessageBatch"]["parameters"]["path"];
  /** The request body. */
  body: MessageBatchCreate;
}

/** The data that `addMessageBatch` resolves to. */
export type AddMessageBatchData = operations["addMessageBatch"]["responses"][200]["content"]["application/json"];

/** The bodies of the documented failures of `addMessageBatch`. */
export type AddMessageBatchErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `addMessageBatch.result`. `status` tells them apart. */
export type AddMessageBatchResult =
  | Success<200, operations["addMessageBatch"]["responses"][200]["content"]["application/json"]>
  | Failure<401 | 404 | 500, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Add several messages to a session.
 *
 * Appends 1 to 100 messages in the order given, and queues them for Honcho to learn from as `addMessage` does. If
 * one message is invalid, none is added.
 *
 * `POST /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/batch`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 404: The session does not exist under this app and user. Any of the three ids may be wrong.
 * @throws ApiError 422: The list is longer than 100, or a message is invalid, or the body is not JSON. For a
 * message `loc` holds its index, counted from 0.
 * @throws ApiError 500: The server failed. The body does not say why.
 */
export const addMessageBatch: Operation<
  AddMessageBatchInput, AddMessageBatchData, AddMessageBatchResult, AddMessageBatchErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "addMessageBatch",
  method: "POST",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/batch",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "401": "json", "404": "json", "422": "json", "500": "json" },
});

/** The input of `listMessages`. */
export interface ListMessagesInput {
  /** Values of the path template. */
  path: operations["listMessages"]["parameters"]["path"];
  /** Query parameters. */
  query?: ListMessagesQuery | undefined;
  /** The request body. */
  body?: NonNullable<operations["listMessages"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** The data that `listMessages` resolves to. */
export type ListMessagesData = MessagePage;

/** The bodies of the documented failures of `listMessages`. */
export type ListMessagesErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `listMessages.result`. `status` tells them apart. */
export type ListMessagesResult =
  | Success<200, MessagePage>
  | Failure<401, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/** The query parameters of `listMessages`. */
export type ListMessagesQuery = NonNullable<operations["listMessages"]["parameters"]["query"]> & object;

/** One item of the pages of `listMessages`. */
export type ListMessagesItem = NonNullable<ListMessagesData["items"]>[number];

/**
 * List the messages of a session.
 *
 * Returns a page of a session's messages, oldest first unless `reverse` is set. The filter travels in the optional
 * body, paging in the query string. An app, user or session that does not exist gives an empty page, not 404.
 *
 * `POST /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/list`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 422: A parameter or the body breaks the schema, or the body is not JSON.
 */
export const listMessages: Operation<
  ListMessagesInput, Paged<ListMessagesData>["page"], ListMessagesResult, ListMessagesErrorBody
> & Pages<ListMessagesInput, ListMessagesData, ListMessagesItem> = /* @__PURE__ */ paginate(/* @__PURE__ */ defineOperation({
  id: "listMessages",
  method: "POST",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/list",
  body: ["application/json"],
  write: /* @__PURE__ */ optionalBody(jsonWriter),
  responses: { "200": "json", "401": "json", "422": "json" },
  idempotent: true,
}), { style: pageNumber, in: "query", parameter: "page", size: "size", items: "items", pages: "pages" });

/** The input of `getMessage`. */
export interface GetMessageInput {
  /** Values of the path template. */
  path: operations["getMessage"]["parameters"]["path"];
}

/** The data that `getMessage` resolves to. */
export type GetMessageData = Message;

/** The bodies of the documented failures of `getMessage`. */
export type GetMessageErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `getMessage.result`. `status` tells them apart. */
export type GetMessageResult =
  | Success<200, Message>
  | Failure<401 | 404, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Get a message.
 *
 * Returns one message of a session.
 *
 * `GET /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/{message_id}`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 404: The message does not exist under this app, user and session.
 * @throws ApiError 422: A parameter breaks the schema.
 */
export const getMessage: Operation<
  GetMessageInput, GetMessageData, GetMessageResult, GetMessageErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getMessage",
  method: "GET",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/{message_id}",
  responses: { "200": "json", "401": "json", "404": "json", "422": "json" },
});

/** The input of `updateMessage`. */
export interface UpdateMessageInput {
  /** Values of the path template. */
  path: operations["updateMessage"]["parameters"]["path"];
  /** The request body. */
  body: MessageUpdate;
}

/** The data that `updateMessage` resolves to. */
export type UpdateMessageData = Message;

/** The bodies of the documented failures of `updateMessage`. */
export type UpdateMessageErrorBody = ErrorDetail | HTTPValidationError;

/** All results of `updateMessage.result`. `status` tells them apart. */
export type UpdateMessageResult =
  | Success<200, Message>
  | Failure<401 | 404, ErrorDetail>
  | Failure<422, HTTPValidationError>
  | Unexpected;

/**
 * Replace the metadata of a message.
 *
 * Stores the given metadata in place of the old. Nothing is merged: keys that are not sent are gone, and `{}`
 * removes all of them. The text of a message cannot be changed, and messages cannot be deleted.
 *
 * `PUT /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/{message_id}`
 *
 * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource. Only
 * servers with authentication send it.
 * @throws ApiError 404: The message does not exist under this app, user and session.
 * @throws ApiError 422: The body is missing, breaks the schema, or is not JSON.
 */
export const updateMessage: Operation<
  UpdateMessageInput, UpdateMessageData, UpdateMessageResult, UpdateMessageErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "updateMessage",
  method: "PUT",
  path: "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/{message_id}",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "401": "json", "404": "json", "422": "json" },
});
