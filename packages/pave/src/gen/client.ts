// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { bind, type BoundClient, type Call, type OptionalCall } from "@specwright/runtime/codegen-v1";
import { createPaveCore, type PaveOptions } from "./core.ts";
import * as operations from "./operations.ts";
import type {
  CreateCallbackData,
  CreateCallbackErrorBody,
  CreateCallbackInput,
  CreateCallbackResult,
  CreateSessionData,
  CreateSessionErrorBody,
  CreateSessionInput,
  CreateSessionResult,
  DeleteCallbackData,
  DeleteCallbackErrorBody,
  DeleteCallbackInput,
  DeleteCallbackResult,
  DeleteSessionData,
  DeleteSessionErrorBody,
  DeleteSessionInput,
  DeleteSessionResult,
  GetCallbackData,
  GetCallbackErrorBody,
  GetCallbackInput,
  GetCallbackResult,
  GetSessionData,
  GetSessionErrorBody,
  GetSessionInput,
  GetSessionPhotosData,
  GetSessionPhotosErrorBody,
  GetSessionPhotosInput,
  GetSessionPhotosResult,
  GetSessionResult,
  GetSessionResultsData,
  GetSessionResultsErrorBody,
  GetSessionResultsInput,
  GetSessionResultsResult,
  ListCallbacksData,
  ListCallbacksErrorBody,
  ListCallbacksInput,
  ListCallbacksResult,
  UpdateCallbackData,
  UpdateCallbackErrorBody,
  UpdateCallbackInput,
  UpdateCallbackResult,
  UpdateSessionData,
  UpdateSessionErrorBody,
  UpdateSessionInput,
  UpdateSessionResult,
} from "./operations.ts";
import type { paths } from "./schema.ts";

/** Every operation of PAVE as a method, and the plain openapi-fetch client as `raw`. */
export interface PaveClient extends BoundClient<paths> {
  /**
   * Create a session.
   *
   * Creates an inspection session and returns its `session_key`, which later calls on it need. The user opens the
   * session at `https://{account_name}.vehiclecapture.com/{session_key}` and can come back to that link to
   * continue.
   *
   * The whole body is optional: without one, PAVE creates a session with theme `PRO`. PAVE recommends sending at
   * least `session.redirect_url`.
   *
   * Send `sms` to have PAVE text the link to the user.
   *
   * `POST /sessions`
   *
   * @param input.body Settings of the session, what is known about the vehicle, and where to text the link.
   */
  readonly createSession: OptionalCall<CreateSessionInput, CreateSessionData, CreateSessionResult, CreateSessionErrorBody>;

  /**
   * Get a session.
   *
   * Returns a session in its current state. `vehicle` can be missing until the user has captured the VIN or the
   * VIN could be looked up.
   *
   * `GET /sessions/{session_key}`
   *
   * @param input.path.session_key Key of the session, as returned by createSession.
   * @throws ApiError 404: There is no session with this key.
   * @example
   * await pave.getSession({ path: { session_key: "XXX-ABCDE12345" } });
   */
  readonly getSession: Call<GetSessionInput, GetSessionData, GetSessionResult, GetSessionErrorBody>;

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
   * @param input.path.session_key Key of the session, as returned by createSession.
   * @param input.body What to change. At least one of `session`, `vehicle` and `sms` has to be there.
   * @throws ApiError 404: There is no session with this key.
   * @example
   * await pave.updateSession({
   *   path: { session_key: "XXX-ABCDE12345" },
   *   body: {
   *     session: {
   *       theme: "LITE",
   *       redirect_url: "https://www.url-to-redirect-user-to.com",
   *       language: "EN",
   *       client_id: "SOUTH234889",
   *     },
   *   },
   * });
   */
  readonly updateSession: Call<UpdateSessionInput, UpdateSessionData, UpdateSessionResult, UpdateSessionErrorBody>;

  /**
   * Delete a session.
   *
   * Removes a session. This is possible only before it has started, while its status is `IDLE`.
   *
   * `DELETE /sessions/{session_key}`
   *
   * @param input.path.session_key Key of the session, as returned by createSession.
   * @throws ApiError 400: The session has started, so it can no longer be deleted.
   * @throws ApiError 404: There is no session with this key.
   * @example
   * await pave.deleteSession({ path: { session_key: "XXX-ABCDE12345" } });
   */
  readonly deleteSession: Call<DeleteSessionInput, DeleteSessionData, DeleteSessionResult, DeleteSessionErrorBody>;

  /**
   * List the photos of a session.
   *
   * Returns the photos captured so far, accepted and rejected ones alike. It can be called while the user is still
   * capturing. PAVE documents no answer for an unknown `session_key`.
   *
   * `GET /sessions/{session_key}/photos`
   *
   * @param input.path.session_key Key of the session, as returned by createSession.
   * @example
   * await pave.getSessionPhotos({ path: { session_key: "XXX-ABCDE12345" } });
   */
  readonly getSessionPhotos: Call<GetSessionPhotosInput, GetSessionPhotosData, GetSessionPhotosResult, GetSessionPhotosErrorBody>;

  /**
   * Get the results of a session.
   *
   * Returns the results document of a completed session, the one that `SESSION:COMPLETE` callbacks report.
   *
   * Results exist only once the status is `COMPLETE`. Before that, the service answers `{"message": "Session is
   * not yet completed."}` with an HTTP status that PAVE does not publish. Call getSession first, or make sure that
   * `session` is in the answer before reading it.
   *
   * `GET /sessions/{session_key}/results`
   *
   * @param input.path.session_key Key of the session, as returned by createSession.
   * @throws ApiError 404: There is no session with this key.
   * @example
   * await pave.getSessionResults({ path: { session_key: "XXX-ABCDE12345" } });
   */
  readonly getSessionResults: Call<GetSessionResultsInput, GetSessionResultsData, GetSessionResultsResult, GetSessionResultsErrorBody>;

  /**
   * List the callbacks.
   *
   * Returns all callback settings of the API key that makes the call.
   *
   * `GET /callbacks`
   *
   * @example
   * await pave.listCallbacks();
   */
  readonly listCallbacks: OptionalCall<ListCallbacksInput, ListCallbacksData, ListCallbacksResult, ListCallbacksErrorBody>;

  /**
   * Create a callback.
   *
   * Sets the address that PAVE calls when an event happens. The setting belongs to the API key that makes the
   * call. To change an existing one, use updateCallback.
   *
   * `POST /callbacks`
   *
   * @param input.body The event, and how to report it.
   * @throws ApiError 400: A required member of the body is missing.
   * @example
   * await pave.createCallback({
   *   body: {
   *     event: "SESSION:COMPLETE",
   *     url: "https://hooks.example.com/pave/complete",
   *     method: "POST",
   *     headers: { Authorization: "Bearer 4f9d1c7a" },
   *     payload: { source: "lakeside-crm" },
   *   },
   * });
   */
  readonly createCallback: Call<CreateCallbackInput, CreateCallbackData, CreateCallbackResult, CreateCallbackErrorBody>;

  /**
   * Get a callback.
   *
   * Returns the callback setting for one event. PAVE documents no answer for an event without a setting.
   *
   * `GET /callbacks/{event}`
   *
   * @param input.path.event Event the setting is for.
   * @example
   * await pave.getCallback({ path: { event: "SESSION:COMPLETE" } });
   */
  readonly getCallback: Call<GetCallbackInput, GetCallbackData, GetCallbackResult, GetCallbackErrorBody>;

  /**
   * Update a callback.
   *
   * Changes the callback setting for one event. `url` is required even if it stays the same. PAVE does not say
   * whether `headers` and `payload` keep their value when left out, so send them again to be safe.
   *
   * `PUT /callbacks/{event}`
   *
   * @param input.path.event Event the setting is for.
   * @param input.body How to report the event from now on.
   * @throws ApiError 400: A required member of the body is missing.
   * @throws ApiError 404: The API key has no callback setting for this event.
   * @example
   * await pave.updateCallback({
   *   path: { event: "SESSION:COMPLETE" },
   *   body: {
   *     url: "https://hooks.example.com/pave/v2/complete",
   *     method: "POST",
   *     headers: { Authorization: "Bearer 90ce2b6f" },
   *     payload: { source: "lakeside-crm" },
   *   },
   * });
   */
  readonly updateCallback: Call<UpdateCallbackInput, UpdateCallbackData, UpdateCallbackResult, UpdateCallbackErrorBody>;

  /**
   * Delete a callback.
   *
   * Removes the callback setting for one event, so that PAVE no longer reports it.
   *
   * `DELETE /callbacks/{event}`
   *
   * @param input.path.event Event the setting is for.
   * @throws ApiError 404: The API key has no callback setting for this event.
   * @example
   * await pave.deleteCallback({ path: { event: "SESSION:COMPLETE" } });
   */
  readonly deleteCallback: Call<DeleteCallbackInput, DeleteCallbackData, DeleteCallbackResult, DeleteCallbackErrorBody>;
}

/**
 * Makes a client of PAVE. Each operation is a method of it.
 *
 * @param options.username Primary account name at PAVE, or the enterprise name for an Enterprise account. Default:
 * the environment variable `PAVE_USERNAME`.
 * @param options.apiKey API key from the developer section of the PAVE dashboard. Default: the environment
 * variable `PAVE_API_KEY`.
 * @param options.apiSecret API secret that belongs to the key. It signs requests and is never sent. Default: the
 * environment variable `PAVE_API_SECRET`.
 * @param options.retry When and how often a failed request is retried, or `false`. Default: 3 attempts.
 * @param options.timeout Milliseconds for one attempt. Default: 30,000.
 * @param options.totalTimeout Milliseconds for a call with all its attempts. Default: 120,000.
 * @param options.headers Headers of every request.
 * @param options.fetch Used in place of the platform's `fetch`.
 * @param options.hooks Functions that are called during a call, for logs, metrics and traces.
 * @throws TypeError: the server or base URL is not valid.
 * @example
 * const pave = createPaveClient();
 */
export function createPaveClient(options: PaveOptions = {}): PaveClient {
  return bind(createPaveCore(options), operations);
}
