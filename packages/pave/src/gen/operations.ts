// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  defineOperation,
  type Failure,
  jsonWriter,
  type Operation,
  optionalBody,
  type OptionalOperation,
  type Success,
  type Unexpected,
} from "@specwright/runtime/codegen-v1";
import type { operations } from "./schema.ts";
import type {
  CallbackErrorResponse,
  CreateCallbackRequest,
  CreateSessionRequest,
  DeleteCallbackResponse,
  DeleteSessionResponse,
  ErrorResponse,
  GetCallbackResponse,
  ListCallbacksResponse,
  PhotoList,
  SavedCallback,
  Session,
  SessionResults,
  UpdateCallbackRequest,
  UpdateSessionRequest,
} from "./types.ts";

/** The input of `createSession`. */
export interface CreateSessionInput {
  /** The request body. */
  body?: CreateSessionRequest | undefined;
}

/** The data that `createSession` resolves to. */
export type CreateSessionData = Session;

/** The bodies of the documented failures of `createSession`. */
export type CreateSessionErrorBody = unknown;

/** All results of `createSession.result`. `status` tells them apart. */
export type CreateSessionResult =
  | Success<200, Session>
  | Unexpected;

/**
 * Create a session.
 *
 * Creates an inspection session and returns its `session_key`, which later calls on it need. The user opens the
 * session at `https://{account_name}.vehiclecapture.com/{session_key}` and can come back to that link to continue.
 *
 * The whole body is optional: without one, PAVE creates a session with theme `PRO`. PAVE recommends sending at
 * least `session.redirect_url`.
 *
 * Send `sms` to have PAVE text the link to the user.
 *
 * `POST /sessions`
 */
export const createSession: OptionalOperation<
  CreateSessionInput, CreateSessionData, CreateSessionResult, CreateSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "createSession",
  method: "POST",
  path: "/sessions",
  body: ["application/json"],
  write: /* @__PURE__ */ optionalBody(jsonWriter),
  responses: { "200": "json" },
});

/** The input of `getSession`. */
export interface GetSessionInput {
  /** Values of the path template. */
  path: operations["getSession"]["parameters"]["path"];
}

/** The data that `getSession` resolves to. */
export type GetSessionData = Session;

/** The bodies of the documented failures of `getSession`. */
export type GetSessionErrorBody = ErrorResponse;

/** All results of `getSession.result`. `status` tells them apart. */
export type GetSessionResult =
  | Success<200, Session>
  | Failure<404, ErrorResponse>
  | Unexpected;

/**
 * Get a session.
 *
 * Returns a session in its current state. `vehicle` can be missing until the user has captured the VIN or the VIN
 * could be looked up.
 *
 * `GET /sessions/{session_key}`
 *
 * @throws ApiError 404: There is no session with this key.
 */
export const getSession: Operation<
  GetSessionInput, GetSessionData, GetSessionResult, GetSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getSession",
  method: "GET",
  path: "/sessions/{session_key}",
  responses: { "200": "json", "404": "json" },
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
export type UpdateSessionErrorBody = ErrorResponse;

/** All results of `updateSession.result`. `status` tells them apart. */
export type UpdateSessionResult =
  | Success<200, Session>
  | Failure<404, ErrorResponse>
  | Unexpected;

/**
 * Update a session.
 *
 * Changes a session. Send at least one of `session`, `vehicle` and `sms`, each with the members you want to
 * change. PAVE's samples send parts of these objects; that everything else stays as it is follows from them, but
 * is not stated.
 *
 * What may change depends on the state of the session:
 *
 * - `session.redirect_url` and `session.language`: until the user has completed the session.
 * - `session.theme`: only before the session has started, while its status is `IDLE`.
 * - `sms.to`: only before the session has started, and only if delivery of the text message failed.
 *
 * For all other members PAVE states no such rule, and for a change that breaks one it documents no answer. The
 * answer to a successful update is the session after the change.
 *
 * `PUT /sessions/{session_key}`
 *
 * @throws ApiError 404: There is no session with this key.
 */
export const updateSession: Operation<
  UpdateSessionInput, UpdateSessionData, UpdateSessionResult, UpdateSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "updateSession",
  method: "PUT",
  path: "/sessions/{session_key}",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "404": "json" },
});

/** The input of `deleteSession`. */
export interface DeleteSessionInput {
  /** Values of the path template. */
  path: operations["deleteSession"]["parameters"]["path"];
}

/** The data that `deleteSession` resolves to. */
export type DeleteSessionData = DeleteSessionResponse;

/** The bodies of the documented failures of `deleteSession`. */
export type DeleteSessionErrorBody = ErrorResponse;

/** All results of `deleteSession.result`. `status` tells them apart. */
export type DeleteSessionResult =
  | Success<200, DeleteSessionResponse>
  | Failure<400 | 404, ErrorResponse>
  | Unexpected;

/**
 * Delete a session.
 *
 * Removes a session. This is possible only before it has started, while its status is `IDLE`.
 *
 * `DELETE /sessions/{session_key}`
 *
 * @throws ApiError 400: The session has started, so it can no longer be deleted.
 * @throws ApiError 404: There is no session with this key.
 */
export const deleteSession: Operation<
  DeleteSessionInput, DeleteSessionData, DeleteSessionResult, DeleteSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "deleteSession",
  method: "DELETE",
  path: "/sessions/{session_key}",
  responses: { "200": "json", "400": "json", "404": "json" },
});

/** The input of `getSessionPhotos`. */
export interface GetSessionPhotosInput {
  /** Values of the path template. */
  path: operations["getSessionPhotos"]["parameters"]["path"];
}

/** The data that `getSessionPhotos` resolves to. */
export type GetSessionPhotosData = PhotoList;

/** The bodies of the documented failures of `getSessionPhotos`. */
export type GetSessionPhotosErrorBody = unknown;

/** All results of `getSessionPhotos.result`. `status` tells them apart. */
export type GetSessionPhotosResult =
  | Success<200, PhotoList>
  | Unexpected;

/**
 * List the photos of a session.
 *
 * Returns the photos captured so far, accepted and rejected ones alike. It can be called while the user is still
 * capturing. PAVE documents no answer for an unknown `session_key`.
 *
 * `GET /sessions/{session_key}/photos`
 */
export const getSessionPhotos: Operation<
  GetSessionPhotosInput, GetSessionPhotosData, GetSessionPhotosResult, GetSessionPhotosErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getSessionPhotos",
  method: "GET",
  path: "/sessions/{session_key}/photos",
  responses: { "200": "json" },
});

/** The input of `getSessionResults`. */
export interface GetSessionResultsInput {
  /** Values of the path template. */
  path: operations["getSessionResults"]["parameters"]["path"];
}

/** The data that `getSessionResults` resolves to. */
export type GetSessionResultsData = SessionResults;

/** The bodies of the documented failures of `getSessionResults`. */
export type GetSessionResultsErrorBody = ErrorResponse;

/** All results of `getSessionResults.result`. `status` tells them apart. */
export type GetSessionResultsResult =
  | Success<200, SessionResults>
  | Failure<404, ErrorResponse>
  | Unexpected;

/**
 * Get the results of a session.
 *
 * Returns the results document of a completed session, the one that `SESSION:COMPLETE` callbacks report.
 *
 * Results exist only once the status is `COMPLETE`. Before that, the service answers `{"message": "Session is not
 * yet completed."}` with an HTTP status that PAVE does not publish. Call getSession first, or make sure that
 * `session` is in the answer before reading it.
 *
 * `GET /sessions/{session_key}/results`
 *
 * @throws ApiError 404: There is no session with this key.
 */
export const getSessionResults: Operation<
  GetSessionResultsInput, GetSessionResultsData, GetSessionResultsResult, GetSessionResultsErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getSessionResults",
  method: "GET",
  path: "/sessions/{session_key}/results",
  responses: { "200": "json", "404": "json" },
});

/** The input of `listCallbacks`. */
export type ListCallbacksInput = Record<string, never>;

/** The data that `listCallbacks` resolves to. */
export type ListCallbacksData = ListCallbacksResponse;

/** The bodies of the documented failures of `listCallbacks`. */
export type ListCallbacksErrorBody = unknown;

/** All results of `listCallbacks.result`. `status` tells them apart. */
export type ListCallbacksResult =
  | Success<200, ListCallbacksResponse>
  | Unexpected;

/**
 * List the callbacks.
 *
 * Returns all callback settings of the API key that makes the call.
 *
 * `GET /callbacks`
 */
export const listCallbacks: OptionalOperation<
  ListCallbacksInput, ListCallbacksData, ListCallbacksResult, ListCallbacksErrorBody
> = /* @__PURE__ */ defineOperation({ id: "listCallbacks", method: "GET", path: "/callbacks", responses: { "200": "json" } });

/** The input of `createCallback`. */
export interface CreateCallbackInput {
  /** The request body. */
  body: CreateCallbackRequest;
}

/** The data that `createCallback` resolves to. */
export type CreateCallbackData = SavedCallback;

/** The bodies of the documented failures of `createCallback`. */
export type CreateCallbackErrorBody = ErrorResponse;

/** All results of `createCallback.result`. `status` tells them apart. */
export type CreateCallbackResult =
  | Success<200, SavedCallback>
  | Failure<400, ErrorResponse>
  | Unexpected;

/**
 * Create a callback.
 *
 * Sets the address that PAVE calls when an event happens. The setting belongs to the API key that makes the call.
 * To change an existing one, use updateCallback.
 *
 * `POST /callbacks`
 *
 * @throws ApiError 400: A required member of the body is missing.
 */
export const createCallback: Operation<
  CreateCallbackInput, CreateCallbackData, CreateCallbackResult, CreateCallbackErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "createCallback",
  method: "POST",
  path: "/callbacks",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "400": "json" },
});

/** The input of `getCallback`. */
export interface GetCallbackInput {
  /** Values of the path template. */
  path: operations["getCallback"]["parameters"]["path"];
}

/** The data that `getCallback` resolves to. */
export type GetCallbackData = GetCallbackResponse;

/** The bodies of the documented failures of `getCallback`. */
export type GetCallbackErrorBody = unknown;

/** All results of `getCallback.result`. `status` tells them apart. */
export type GetCallbackResult =
  | Success<200, GetCallbackResponse>
  | Unexpected;

/**
 * Get a callback.
 *
 * Returns the callback setting for one event. PAVE documents no answer for an event without a setting.
 *
 * `GET /callbacks/{event}`
 */
export const getCallback: Operation<
  GetCallbackInput, GetCallbackData, GetCallbackResult, GetCallbackErrorBody
> = /* @__PURE__ */ defineOperation({ id: "getCallback", method: "GET", path: "/callbacks/{event}", responses: { "200": "json" } });

/** The input of `updateCallback`. */
export interface UpdateCallbackInput {
  /** Values of the path template. */
  path: operations["updateCallback"]["parameters"]["path"];
  /** The request body. */
  body: UpdateCallbackRequest;
}

/** The data that `updateCallback` resolves to. */
export type UpdateCallbackData = SavedCallback;

/** The bodies of the documented failures of `updateCallback`. */
export type UpdateCallbackErrorBody = ErrorResponse | CallbackErrorResponse;

/** All results of `updateCallback.result`. `status` tells them apart. */
export type UpdateCallbackResult =
  | Success<200, SavedCallback>
  | Failure<400, ErrorResponse>
  | Failure<404, CallbackErrorResponse>
  | Unexpected;

/**
 * Update a callback.
 *
 * Changes the callback setting for one event. `url` is required even if it stays the same. PAVE does not say
 * whether `headers` and `payload` keep their value when left out, so send them again to be safe.
 *
 * `PUT /callbacks/{event}`
 *
 * @throws ApiError 400: A required member of the body is missing.
 * @throws ApiError 404: The API key has no callback setting for this event.
 */
export const updateCallback: Operation<
  UpdateCallbackInput, UpdateCallbackData, UpdateCallbackResult, UpdateCallbackErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "updateCallback",
  method: "PUT",
  path: "/callbacks/{event}",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "400": "json", "404": "json" },
});

/** The input of `deleteCallback`. */
export interface DeleteCallbackInput {
  /** Values of the path template. */
  path: operations["deleteCallback"]["parameters"]["path"];
}

/** The data that `deleteCallback` resolves to. */
export type DeleteCallbackData = DeleteCallbackResponse;

/** The bodies of the documented failures of `deleteCallback`. */
export type DeleteCallbackErrorBody = CallbackErrorResponse;

/** All results of `deleteCallback.result`. `status` tells them apart. */
export type DeleteCallbackResult =
  | Success<200, DeleteCallbackResponse>
  | Failure<404, CallbackErrorResponse>
  | Unexpected;

/**
 * Delete a callback.
 *
 * Removes the callback setting for one event, so that PAVE no longer reports it.
 *
 * `DELETE /callbacks/{event}`
 *
 * @throws ApiError 404: The API key has no callback setting for this event.
 */
export const deleteCallback: Operation<
  DeleteCallbackInput, DeleteCallbackData, DeleteCallbackResult, DeleteCallbackErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "deleteCallback",
  method: "DELETE",
  path: "/callbacks/{event}",
  responses: { "200": "json", "404": "json" },
});
