// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  bind,
  type BoundClient,
  type Call,
  type OptionalCall,
  type OptionalCallPages,
  type Paged,
} from "@specwright/runtime/codegen-v1";
import { createZepCore, type ZepOptions } from "./core.ts";
import * as operations from "./operations.ts";
import type {
  AddMemoryData,
  AddMemoryErrorBody,
  AddMemoryInput,
  AddMemoryResult,
  CreateSessionData,
  CreateSessionErrorBody,
  CreateSessionInput,
  CreateSessionResult,
  CreateUserData,
  CreateUserErrorBody,
  CreateUserInput,
  CreateUserResult,
  DeleteMemoryData,
  DeleteMemoryErrorBody,
  DeleteMemoryInput,
  DeleteMemoryResult,
  GetMemoryData,
  GetMemoryErrorBody,
  GetMemoryInput,
  GetMemoryResult,
  GetMessageData,
  GetMessageErrorBody,
  GetMessageInput,
  GetMessageResult,
  GetSessionData,
  GetSessionErrorBody,
  GetSessionInput,
  GetSessionResult,
  GetUserData,
  GetUserErrorBody,
  GetUserInput,
  GetUserResult,
  ListMessagesData,
  ListMessagesErrorBody,
  ListMessagesInput,
  ListMessagesResult,
  ListSessionsData,
  ListSessionsErrorBody,
  ListSessionsInput,
  ListSessionsItem,
  ListSessionsResult,
  ListUserSessionsData,
  ListUserSessionsErrorBody,
  ListUserSessionsInput,
  ListUserSessionsResult,
  UpdateMessageData,
  UpdateMessageErrorBody,
  UpdateMessageInput,
  UpdateMessageResult,
  UpdateSessionData,
  UpdateSessionErrorBody,
  UpdateSessionInput,
  UpdateSessionResult,
} from "./operations.ts";
import type { paths } from "./schema.ts";

/** Every operation of Zep as a method, and the plain openapi-fetch client as `raw`. */
export interface ZepClient extends BoundClient<paths> {
  /**
   * Create a session.
   *
   * Creates a session for a user. Create the user first. The session id is any string that no other session uses,
   * for example an id from your own database. The open-source Community Edition answers 400, not 409, when the id
   * is taken.
   *
   * `POST /sessions`
   *
   * @param input.body Ids of the session and its user, and optional metadata.
   * @throws ApiError 400: The request is invalid, for example because the session id is taken.
   * @throws ApiError 500: The server failed.
   * @example
   * await zep.createSession({ body: { session_id: "support-chat-1042", user_id: "emma-carter" } });
   */
  readonly createSession: Call<CreateSessionInput, CreateSessionData, CreateSessionResult, CreateSessionErrorBody>;

  /**
   * List sessions page by page.
   *
   * Lists the sessions of the project, one page at a time, in the order asked for. `total_count` tells how many
   * sessions there are on all pages. The default and the largest page size are not published.
   *
   * `GET /sessions-ordered`
   *
   * @param input.query.page_number Page to return. The first page is 1.
   * @param input.query.page_size Number of sessions on a page.
   * @param input.query.order_by Field to sort by.
   * @param input.query.asc `true` sorts in ascending order, `false` in descending order.
   * @throws ApiError 400: A query parameter is invalid.
   * @throws ApiError 500: The server failed.
   * @example
   * await zep.listSessions();
   * @example
   * for await (const item of zep.listSessions.items()) console.log(item);
   */
  readonly listSessions: OptionalCall<ListSessionsInput, Paged<ListSessionsData>["page"], ListSessionsResult, ListSessionsErrorBody> & OptionalCallPages<ListSessionsInput, ListSessionsData, ListSessionsItem>;

  /**
   * Get a session.
   *
   * Returns the session with its metadata. Messages are not included: read them with `listMessages` or
   * `getMemory`.
   *
   * `GET /sessions/{sessionId}`
   *
   * @param input.path.sessionId The `session_id` given when the session was created.
   * @throws ApiError 404: Nothing has the id in the path.
   * @throws ApiError 500: The server failed.
   * @example
   * await zep.getSession({ path: { sessionId: "support-chat-1042" } });
   */
  readonly getSession: Call<GetSessionInput, GetSessionData, GetSessionResult, GetSessionErrorBody>;

  /**
   * Update the metadata of a session.
   *
   * Merges `metadata` into the metadata the session already has and returns the updated session. A key in the
   * request overwrites the stored key of the same name; stored keys that the request does not name stay as they
   * are. `metadata` is required even when only the fact rating instruction is to change. The body has no place for
   * the session's id or user.
   *
   * Not documented for Zep Cloud, but so in the open-source Community Edition: nested objects are merged key by
   * key, a `null` value is stored as null, an empty object clears all metadata, and a top-level key named `system`
   * is dropped without an error. A session that was deleted is not found there.
   *
   * In the Community Edition a 409 means that the session has ended. Sending the same request again does not help
   * then.
   *
   * Zep's reference for version 2 lists this operation among the deprecated ones. It names no replacement within
   * version 2, and version 3 has no sessions.
   *
   * `PATCH /sessions/{sessionId}`
   *
   * @param input.path.sessionId The `session_id` given when the session was created.
   * @param input.body Metadata to merge into the session's metadata.
   * @throws ApiError 400: The request body is invalid.
   * @throws ApiError 404: Nothing has the id in the path.
   * @throws ApiError 409: The state of the session allows no update, for example because it has ended.
   * @throws ApiError 500: The server failed.
   * @example
   * await zep.updateSession({
   *   path: { sessionId: "support-chat-1042" },
   *   body: { metadata: { key: "value" } },
   * });
   */
  readonly updateSession: Call<UpdateSessionInput, UpdateSessionData, UpdateSessionResult, UpdateSessionErrorBody>;

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
   * @param input.path.sessionId The `session_id` given when the session was created.
   * @param input.query.lastn Number of latest messages to return.
   * @param input.query.minRating Leaves out facts rated below this number. The name is camelCase, unlike most
   * others in this API.
   * @throws ApiError 404: Nothing has the id in the path.
   * @throws ApiError 500: The server failed.
   * @example
   * await zep.getMemory({ path: { sessionId: "support-chat-1042" } });
   */
  readonly getMemory: Call<GetMemoryInput, GetMemoryData, GetMemoryResult, GetMemoryErrorBody>;

  /**
   * Add messages to a session.
   *
   * Appends messages to the session and feeds them to the knowledge graph of its user. The graph is updated in the
   * background, so facts from these messages may be missing from the next `getMemory`. With `return_context` the
   * answer already contains the context for the last message, which saves a `getMemory` call.
   *
   * A call takes at most 30 messages. The Community Edition answers a longer list with 400, but stores its
   * messages all the same: do not send them again.
   *
   * By the reference the status is 200, with the context where it was asked for. The Community Edition answers
   * 201, and creates the session where there is none. Create it first all the same, so that it has a user.
   *
   * `POST /sessions/{sessionId}/memory`
   *
   * @param input.path.sessionId The `session_id` given when the session was created.
   * @param input.body The messages to add, oldest first, and what to do with them.
   * @throws ApiError 400: A message is invalid, or there are more than 30. For the latter the Community Edition
   * sends two JSON documents one after the other, the error and the confirmation of a success, so the body as a
   * whole is not JSON.
   * @throws ApiError 500: The server failed.
   */
  readonly addMemory: Call<AddMemoryInput, AddMemoryData, AddMemoryResult, AddMemoryErrorBody>;

  /**
   * Delete a session and its messages.
   *
   * Deletes the session together with its messages. There is no separate operation that deletes a session. What
   * Zep has learned from the messages stays in the user's knowledge graph.
   *
   * `DELETE /sessions/{sessionId}/memory`
   *
   * @param input.path.sessionId The `session_id` given when the session was created.
   * @throws ApiError 404: Nothing has the id in the path.
   * @throws ApiError 500: The server failed.
   * @example
   * await zep.deleteMemory({ path: { sessionId: "support-chat-1042" } });
   */
  readonly deleteMemory: Call<DeleteMemoryInput, DeleteMemoryData, DeleteMemoryResult, DeleteMemoryErrorBody>;

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
   * @param input.path.sessionId The `session_id` given when the session was created.
   * @param input.query.limit Largest number of messages to return.
   * @param input.query.cursor Position to continue from, as a number.
   * @throws ApiError 404: Nothing has the id in the path.
   * @throws ApiError 500: The server failed.
   * @example
   * await zep.listMessages({ path: { sessionId: "support-chat-1042" } });
   */
  readonly listMessages: Call<ListMessagesInput, ListMessagesData, ListMessagesResult, ListMessagesErrorBody>;

  /**
   * Get a message.
   *
   * Returns one message of the session. Deprecated by the provider in favour of reading the episode from the
   * user's graph, which this document does not cover.
   *
   * `GET /sessions/{sessionId}/messages/{messageUUID}`
   *
   * @param input.path.sessionId The `session_id` given when the session was created.
   * @param input.path.messageUUID The `uuid` of a message.
   * @throws ApiError 404: Nothing has the id in the path.
   * @throws ApiError 500: The server failed.
   * @deprecated
   * @example
   * await zep.getMessage({
   *   path: {
   *     sessionId: "support-chat-1042",
   *     messageUUID: "5b8f0c6e-7d3a-4e21-9a54-0c1d2e3f4a5b",
   *   },
   * });
   */
  readonly getMessage: Call<GetMessageInput, GetMessageData, GetMessageResult, GetMessageErrorBody>;

  /**
   * Update the metadata of a message.
   *
   * Sets metadata on a message and returns the message. Content and role cannot be changed. The open-source
   * Community Edition merges the given keys into the stored ones; for Zep Cloud this is not documented. Deprecated
   * by the provider.
   *
   * `PATCH /sessions/{sessionId}/messages/{messageUUID}`
   *
   * @param input.path.sessionId The `session_id` given when the session was created.
   * @param input.path.messageUUID The `uuid` of a message.
   * @param input.body The metadata to set.
   * @throws ApiError 404: Nothing has the id in the path.
   * @throws ApiError 500: The server failed.
   * @deprecated
   * @example
   * await zep.updateMessage({
   *   path: {
   *     sessionId: "support-chat-1042",
   *     messageUUID: "5b8f0c6e-7d3a-4e21-9a54-0c1d2e3f4a5b",
   *   },
   *   body: { metadata: { review: { flagged: true, by: "qa-team" } } },
   * });
   */
  readonly updateMessage: Call<UpdateMessageInput, UpdateMessageData, UpdateMessageResult, UpdateMessageErrorBody>;

  /**
   * Create a user.
   *
   * Creates a user. The user id is any string that no other user has. Give email and names where you can: Zep uses
   * them to tie what is said in messages to the right person.
   *
   * `POST /users`
   *
   * @param input.body The id of the user and optional details.
   * @throws ApiError 400: The request is invalid, for example because the user id is taken.
   * @throws ApiError 500: The server failed.
   * @example
   * await zep.createUser({ body: { user_id: "emma-carter" } });
   */
  readonly createUser: Call<CreateUserInput, CreateUserData, CreateUserResult, CreateUserErrorBody>;

  /**
   * Get a user.
   *
   * Returns the user with the details given at creation.
   *
   * `GET /users/{userId}`
   *
   * @param input.path.userId The `user_id` given when the user was created.
   * @throws ApiError 404: Nothing has the id in the path.
   * @throws ApiError 500: The server failed.
   * @example
   * await zep.getUser({ path: { userId: "emma-carter" } });
   */
  readonly getUser: Call<GetUserInput, GetUserData, GetUserResult, GetUserErrorBody>;

  /**
   * List the sessions of a user.
   *
   * Returns all sessions of the user as a bare array, without pages or counts. No 404 is declared for an unknown
   * user.
   *
   * `GET /users/{userId}/sessions`
   *
   * @param input.path.userId The `user_id` given when the user was created.
   * @throws ApiError 500: The server failed.
   * @example
   * await zep.listUserSessions({ path: { userId: "emma-carter" } });
   */
  readonly listUserSessions: Call<ListUserSessionsInput, ListUserSessionsData, ListUserSessionsResult, ListUserSessionsErrorBody>;
}

/**
 * Makes a client of Zep. Each operation is a method of it.
 *
 * @param options.apiKey API key of the Zep project, from the Zep dashboard. Default: the environment variable
 * `ZEP_API_KEY`.
 * @param options.retry When and how often a failed request is retried, or `false`. Default: 3 attempts.
 * @param options.timeout Milliseconds for one attempt. Default: 30,000.
 * @param options.totalTimeout Milliseconds for a call with all its attempts. Default: 120,000.
 * @param options.headers Headers of every request.
 * @param options.fetch Used in place of the platform's `fetch`.
 * @param options.hooks Functions that are called during a call, for logs, metrics and traces.
 * @throws TypeError: the server or base URL is not valid.
 * @example
 * const zep = createZepClient();
 */
export function createZepClient(options: ZepOptions = {}): ZepClient {
  return bind(createZepCore(options), operations);
}
