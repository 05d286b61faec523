// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  bind,
  type BoundClient,
  type Call,
  type CallChoice,
  type CallPages,
  type OptionalCall,
  type Paged,
} from "@specwright/runtime/codegen-v1";
import { createHonchoCore, type HonchoOptions } from "./core.ts";
import * as operations from "./operations.ts";
import type {
  AddMessageBatchData,
  AddMessageBatchErrorBody,
  AddMessageBatchInput,
  AddMessageBatchResult,
  AddMessageData,
  AddMessageErrorBody,
  AddMessageInput,
  AddMessageResult,
  ChatWithSessionData,
  ChatWithSessionErrorBody,
  ChatWithSessionInput,
  ChatWithSessionMedia,
  ChatWithSessionResult,
  CloneSessionData,
  CloneSessionErrorBody,
  CloneSessionInput,
  CloneSessionResult,
  CreateAppData,
  CreateAppErrorBody,
  CreateAppInput,
  CreateAppResult,
  CreateSessionData,
  CreateSessionErrorBody,
  CreateSessionInput,
  CreateSessionResult,
  CreateUserData,
  CreateUserErrorBody,
  CreateUserInput,
  CreateUserResult,
  DeleteSessionData,
  DeleteSessionErrorBody,
  DeleteSessionInput,
  DeleteSessionResult,
  GetAppByNameData,
  GetAppByNameErrorBody,
  GetAppByNameInput,
  GetAppByNameResult,
  GetAppData,
  GetAppErrorBody,
  GetAppInput,
  GetAppResult,
  GetMessageData,
  GetMessageErrorBody,
  GetMessageInput,
  GetMessageResult,
  GetOrCreateAppData,
  GetOrCreateAppErrorBody,
  GetOrCreateAppInput,
  GetOrCreateAppResult,
  GetOrCreateUserData,
  GetOrCreateUserErrorBody,
  GetOrCreateUserInput,
  GetOrCreateUserResult,
  GetSessionData,
  GetSessionErrorBody,
  GetSessionInput,
  GetSessionResult,
  ListMessagesData,
  ListMessagesErrorBody,
  ListMessagesInput,
  ListMessagesItem,
  ListMessagesResult,
  ListSessionsData,
  ListSessionsErrorBody,
  ListSessionsInput,
  ListSessionsItem,
  ListSessionsResult,
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

/** Every operation of Honcho as a method, and the plain openapi-fetch client as `raw`. */
export interface HonchoClient extends BoundClient<paths> {
  /**
   * Get an app by id.
   *
   * Returns the app named by `app_id`, or the app that the token was made for when `app_id` is left out. A token
   * that is not an admin token only opens its own app here.
   *
   * `GET /v1/apps`
   *
   * @param input.query.app_id Id of the app. Without it the token must name an app, or the answer is 401.
   * @throws ApiError 401: No usable token, a token of another app, or neither `app_id` nor a token that names an
   * app. The last happens on servers without authentication, too.
   * @throws ApiError 404: No app has this id.
   * @throws ApiError 422: A parameter breaks the schema.
   * @example
   * await honcho.getApp();
   */
  readonly getApp: OptionalCall<GetAppInput, GetAppData, GetAppResult, GetAppErrorBody>;

  /**
   * Create an app.
   *
   * Creates an app under a name that no other app on the server has. Needs an admin token where authentication is
   * on.
   *
   * `POST /v1/apps`
   *
   * @param input.body Name and optional metadata of the new app.
   * @throws ApiError 401: The token is missing, invalid or expired, or is not an admin token. Only servers with
   * authentication send it.
   * @throws ApiError 409: Another app has this name. A get-or-create call only meets this in a race.
   * @throws ApiError 422: The body is missing, breaks the schema, or is not JSON.
   * @example
   * await honcho.createApp({ body: { name: "writing-coach", metadata: { team: "education" } } });
   */
  readonly createApp: Call<CreateAppInput, CreateAppData, CreateAppResult, CreateAppErrorBody>;

  /**
   * Get an app by name.
   *
   * Looks up an app by its exact name. Needs an admin token where authentication is on.
   *
   * `GET /v1/apps/name/{name}`
   *
   * @param input.path.name Exact name of the app.
   * @throws ApiError 401: The token is missing, invalid or expired, or is not an admin token. Only servers with
   * authentication send it.
   * @throws ApiError 404: No app has this name.
   * @throws ApiError 422: A parameter breaks the schema.
   * @example
   * await honcho.getAppByName({ path: { name: "writing-coach" } });
   */
  readonly getAppByName: Call<GetAppByNameInput, GetAppByNameData, GetAppByNameResult, GetAppByNameErrorBody>;

  /**
   * Get an app by name, creating it if needed.
   *
   * Returns the app with this name. If there is none, creates it with empty metadata. Although a GET, it can
   * change state: do not let caches or prefetching call it. The limit of 100 characters is that of `createApp`,
   * but the server answers a longer name with 500, not with 422. Needs an admin token where authentication is on.
   *
   * `GET /v1/apps/get_or_create/{name}`
   *
   * @param input.path.name Exact name of the app, up to 100 characters, none of them a slash.
   * @throws ApiError 401: The token is missing, invalid or expired, or is not an admin token. Only servers with
   * authentication send it.
   * @throws ApiError 404: The name has a slash in it. Even where it is encoded, the server takes it for another
   * path, so such a name cannot be asked for.
   * @throws ApiError 409: Another app has this name. A get-or-create call only meets this in a race.
   * @throws ApiError 422: A parameter breaks the schema.
   * @throws ApiError 500: The server failed. The body does not say why.
   * @example
   * await honcho.getOrCreateApp({ path: { name: "writing-coach" } });
   */
  readonly getOrCreateApp: Call<GetOrCreateAppInput, GetOrCreateAppData, GetOrCreateAppResult, GetOrCreateAppErrorBody>;

  /**
   * Create a user.
   *
   * Creates a user in an app under a name that no other user of the app has. An `app_id` that does not exist gives
   * 409 as well, with the same message as a taken name.
   *
   * `POST /v1/apps/{app_id}/users`
   *
   * @param input.path.app_id Id of the app.
   * @param input.body Name and optional metadata of the new user.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 409: Another user of the app has this name, or the app does not exist; the message is the
   * same. A get-or-create call meets a taken name only in a race.
   * @throws ApiError 422: The body is missing, breaks the schema, or is not JSON.
   * @example
   * await honcho.createUser({
   *   path: { app_id: "aho0RRCLXObiiSVldK8Wm" },
   *   body: { name: "maya", metadata: { locale: "en-GB" } },
   * });
   */
  readonly createUser: Call<CreateUserInput, CreateUserData, CreateUserResult, CreateUserErrorBody>;

  /**
   * Get a user by name, creating it if needed.
   *
   * Returns the app's user with this name. If there is none, creates it with empty metadata. Although a GET, it
   * can change state: do not let caches or prefetching call it. The limit of 100 characters is that of
   * `createUser`, but the server answers a longer name with 500, not with 422. An `app_id` that does not exist
   * gives 409.
   *
   * `GET /v1/apps/{app_id}/users/get_or_create/{name}`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.name Exact name of the user within the app, up to 100 characters, none of them a slash.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 404: The name has a slash in it. Even where it is encoded, the server takes it for another
   * path, so such a name cannot be asked for.
   * @throws ApiError 409: Another user of the app has this name, or the app does not exist; the message is the
   * same. A get-or-create call meets a taken name only in a race.
   * @throws ApiError 422: A parameter breaks the schema.
   * @throws ApiError 500: The server failed. The body does not say why.
   * @example
   * await honcho.getOrCreateUser({ path: { app_id: "aho0RRCLXObiiSVldK8Wm", name: "maya" } });
   */
  readonly getOrCreateUser: Call<GetOrCreateUserInput, GetOrCreateUserData, GetOrCreateUserResult, GetOrCreateUserErrorBody>;

  /**
   * Get a session.
   *
   * Returns one session, deleted ones included. The id goes into the query string; there is no path of its own for
   * reading a session. When `session_id` is left out, the session that the token was made for is returned.
   *
   * `GET /v1/apps/{app_id}/users/{user_id}/sessions`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.query.session_id Id of the session. Without it the token must name a session, or the answer is
   * 401.
   * @throws ApiError 401: No usable token, a token for something else, or neither `session_id` nor a token that
   * names a session. The last happens on servers without authentication, too.
   * @throws ApiError 404: The session does not exist under this app and user. Any of the three ids may be wrong.
   * @throws ApiError 422: A parameter breaks the schema.
   * @example
   * await honcho.getSession({ path: { app_id: "aho0RRCLXObiiSVldK8Wm", user_id: "Mr3OqC3aOqrkJSTAbeq3A" } });
   */
  readonly getSession: Call<GetSessionInput, GetSessionData, GetSessionResult, GetSessionErrorBody>;

  /**
   * Create a session.
   *
   * Starts a new, active session for a user. A user may have any number of active sessions, and equal calls create
   * separate sessions.
   *
   * `POST /v1/apps/{app_id}/users/{user_id}/sessions`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.body Optional metadata of the new session. The body itself is required; send `{}`.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 404: The user does not exist in this app, or the app does not exist.
   * @throws ApiError 422: The metadata is not an object, or the body is missing or not JSON.
   * @example
   * await honcho.createSession({
   *   path: { app_id: "aho0RRCLXObiiSVldK8Wm", user_id: "Mr3OqC3aOqrkJSTAbeq3A" },
   *   body: { metadata: { channel: "web", topic: "cover letter" } },
   * });
   */
  readonly createSession: Call<CreateSessionInput, CreateSessionData, CreateSessionResult, CreateSessionErrorBody>;

  /**
   * List the sessions of a user.
   *
   * Returns a page of a user's sessions, oldest first unless `reverse` is set, deleted ones included unless
   * `is_active` is true. Filters travel in the optional body, paging in the query string. An app or user that does
   * not exist gives an empty page, not 404.
   *
   * `POST /v1/apps/{app_id}/users/{user_id}/sessions/list`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.query.reverse List the newest first.
   * @param input.query.page Number of the page to return, counted from 1.
   * @param input.query.size Most items per page.
   * @param input.body Which sessions to list. Leave it out, or send null, to list all of them.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 422: A parameter or the body breaks the schema, or the body is not JSON.
   * @example
   * await honcho.listSessions({
   *   path: { app_id: "aho0RRCLXObiiSVldK8Wm", user_id: "Mr3OqC3aOqrkJSTAbeq3A" },
   *   body: { is_active: true },
   * });
   * @example
   * for await (const item of honcho.listSessions.items({
   *   path: {
   *     app_id: "aho0RRCLXObiiSVldK8Wm",
   *     user_id: "Mr3OqC3aOqrkJSTAbeq3A",
   *   },
   *   body: { is_active: true },
   * })) console.log(item);
   */
  readonly listSessions: Call<ListSessionsInput, Paged<ListSessionsData>["page"], ListSessionsResult, ListSessionsErrorBody> & CallPages<ListSessionsInput, ListSessionsData, ListSessionsItem>;

  /**
   * Replace the metadata of a session.
   *
   * Stores the given metadata in place of the old. Nothing is merged: keys that are not sent are gone, and `{}`
   * removes all of them. To change one key, read the session first and send its metadata back with the change.
   * Nothing else about a session can be updated, not even `is_active`. A deleted session can still be updated.
   *
   * `PUT /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.path.session_id Id of the session, which must belong to the user.
   * @param input.body The complete new metadata.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 404: The session does not exist under this app and user. Any of the three ids may be wrong.
   * @throws ApiError 422: The metadata is missing or not an object, or the body is not JSON.
   * @example
   * await honcho.updateSession({
   *   path: {
   *     app_id: "aho0RRCLXObiiSVldK8Wm",
   *     user_id: "Mr3OqC3aOqrkJSTAbeq3A",
   *     session_id: "CfVOj0i6xuaYVwuhnXQT4",
   *   },
   *   body: { metadata: { foo: "bar" } },
   * });
   */
  readonly updateSession: Call<UpdateSessionInput, UpdateSessionData, UpdateSessionResult, UpdateSessionErrorBody>;

  /**
   * Delete a session.
   *
   * Marks the session as inactive by setting `is_active` to false. Nothing is erased: the session and its messages
   * stay readable, and there is no call that makes the session active again.
   *
   * `DELETE /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.path.session_id Id of the session, which must belong to the user.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 404: The session does not exist under this app and user. Any of the three ids may be wrong.
   * @throws ApiError 422: A parameter breaks the schema.
   * @example
   * await honcho.deleteSession({
   *   path: {
   *     app_id: "aho0RRCLXObiiSVldK8Wm",
   *     user_id: "Mr3OqC3aOqrkJSTAbeq3A",
   *     session_id: "CfVOj0i6xuaYVwuhnXQT4",
   *   },
   * });
   */
  readonly deleteSession: Call<DeleteSessionInput, DeleteSessionData, DeleteSessionResult, DeleteSessionErrorBody>;

  /**
   * Copy a session.
   *
   * Creates a new session for the same user with a copy of the metadata and the messages; the copied messages get
   * ids of their own. Although a GET, every call creates another session: do not let caches or prefetching call
   * it, and do not retry it blindly. Clone only sessions that have messages: the server may not keep the copy of
   * an empty one.
   *
   * `GET /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/clone`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.path.session_id Id of the session, which must belong to the user.
   * @param input.query.message_id Id of the last message to copy, that message included. Without it all messages
   * are copied. It must belong to the session.
   * @param input.query.deep_copy Whether the metamessages attached to the session are copied, too.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 404: The session does not exist under this app and user, or the message not in it.
   * @throws ApiError 422: A parameter breaks the schema.
   * @example
   * await honcho.cloneSession({
   *   path: {
   *     app_id: "aho0RRCLXObiiSVldK8Wm",
   *     user_id: "Mr3OqC3aOqrkJSTAbeq3A",
   *     session_id: "CfVOj0i6xuaYVwuhnXQT4",
   *   },
   * });
   */
  readonly cloneSession: Call<CloneSessionInput, CloneSessionData, CloneSessionResult, CloneSessionErrorBody>;

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
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.path.session_id Id of the session, which must belong to the user.
   * @param input.body The questions, and how the answer should arrive.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 404: The user does not exist in this app, or the app does not exist. With `stream` set the
   * answer is 200 and empty instead.
   * @throws ApiError 422: The body is missing, breaks the schema, or is not JSON.
   * @throws ApiError 500: The server failed. The body does not say why.
   * @example
   * await honcho.chatWithSession({
   *   path: {
   *     app_id: "aho0RRCLXObiiSVldK8Wm",
   *     user_id: "Mr3OqC3aOqrkJSTAbeq3A",
   *     session_id: "CfVOj0i6xuaYVwuhnXQT4",
   *   },
   *   body: { queries: "How does this user like to receive feedback?" },
   * });
   */
  readonly chatWithSession: CallChoice<ChatWithSessionInput, ChatWithSessionResult, ChatWithSessionMedia> & Call<ChatWithSessionInput, ChatWithSessionData, ChatWithSessionResult, ChatWithSessionErrorBody>;

  /**
   * Add a message to a session.
   *
   * Appends a message to a session and queues it for Honcho to learn from. Queuing is skipped while the session's
   * metadata has a `deriver_disabled` key with any value but null or false.
   *
   * `POST /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.path.session_id Id of the session, which must belong to the user.
   * @param input.body The message.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 404: The session does not exist under this app and user. Any of the three ids may be wrong.
   * @throws ApiError 422: The body is missing, breaks the schema, or is not JSON.
   * @example
   * await honcho.addMessage({
   *   path: {
   *     app_id: "aho0RRCLXObiiSVldK8Wm",
   *     user_id: "Mr3OqC3aOqrkJSTAbeq3A",
   *     session_id: "CfVOj0i6xuaYVwuhnXQT4",
   *   },
   *   body: {
   *     content: "Can you make the opening of my cover letter shorter?",
   *     is_user: true,
   *   },
   * });
   */
  readonly addMessage: Call<AddMessageInput, AddMessageData, AddMessageResult, AddMessageErrorBody>;

  /**
   * Add several messages to a session.
   *
   * Appends 1 to 100 messages in the order given, and queues them for Honcho to learn from as `addMessage` does.
   * If one message is invalid, none is added.
   *
   * `POST /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/batch`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.path.session_id Id of the session, which must belong to the user.
   * @param input.body The messages, oldest first.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 404: The session does not exist under this app and user. Any of the three ids may be wrong.
   * @throws ApiError 422: The list is longer than 100, or a message is invalid, or the body is not JSON. For a
   * message `loc` holds its index, counted from 0.
   * @throws ApiError 500: The server failed. The body does not say why.
   */
  readonly addMessageBatch: Call<AddMessageBatchInput, AddMessageBatchData, AddMessageBatchResult, AddMessageBatchErrorBody>;

  /**
   * List the messages of a session.
   *
   * Returns a page of a session's messages, oldest first unless `reverse` is set. The filter travels in the
   * optional body, paging in the query string. An app, user or session that does not exist gives an empty page,
   * not 404.
   *
   * `POST /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/list`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.path.session_id Id of the session, which must belong to the user.
   * @param input.query.reverse List the newest first.
   * @param input.query.page Number of the page to return, counted from 1.
   * @param input.query.size Most items per page.
   * @param input.body Which messages to list. Leave it out, or send null, to list all of them.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 422: A parameter or the body breaks the schema, or the body is not JSON.
   * @example
   * await honcho.listMessages({
   *   path: {
   *     app_id: "aho0RRCLXObiiSVldK8Wm",
   *     user_id: "Mr3OqC3aOqrkJSTAbeq3A",
   *     session_id: "CfVOj0i6xuaYVwuhnXQT4",
   *   },
   *   body: { filter: { model: "coach-2" } },
   * });
   * @example
   * for await (const item of honcho.listMessages.items({
   *   path: {
   *     app_id: "aho0RRCLXObiiSVldK8Wm",
   *     user_id: "Mr3OqC3aOqrkJSTAbeq3A",
   *     session_id: "CfVOj0i6xuaYVwuhnXQT4",
   *   },
   *   body: { filter: { model: "coach-2" } },
   * })) console.log(item);
   */
  readonly listMessages: Call<ListMessagesInput, Paged<ListMessagesData>["page"], ListMessagesResult, ListMessagesErrorBody> & CallPages<ListMessagesInput, ListMessagesData, ListMessagesItem>;

  /**
   * Get a message.
   *
   * Returns one message of a session.
   *
   * `GET /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/{message_id}`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.path.session_id Id of the session, which must belong to the user.
   * @param input.path.message_id Id of the message, which must belong to the session.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 404: The message does not exist under this app, user and session.
   * @throws ApiError 422: A parameter breaks the schema.
   * @example
   * await honcho.getMessage({
   *   path: {
   *     app_id: "aho0RRCLXObiiSVldK8Wm",
   *     user_id: "Mr3OqC3aOqrkJSTAbeq3A",
   *     session_id: "CfVOj0i6xuaYVwuhnXQT4",
   *     message_id: "WBJMwrLiTb-7kArYGSQ-j",
   *   },
   * });
   */
  readonly getMessage: Call<GetMessageInput, GetMessageData, GetMessageResult, GetMessageErrorBody>;

  /**
   * Replace the metadata of a message.
   *
   * Stores the given metadata in place of the old. Nothing is merged: keys that are not sent are gone, and `{}`
   * removes all of them. The text of a message cannot be changed, and messages cannot be deleted.
   *
   * `PUT /v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/{message_id}`
   *
   * @param input.path.app_id Id of the app.
   * @param input.path.user_id Id of the user, who must belong to the app.
   * @param input.path.session_id Id of the session, which must belong to the user.
   * @param input.path.message_id Id of the message, which must belong to the session.
   * @param input.body The complete new metadata.
   * @throws ApiError 401: The token is missing, invalid or expired, or its scope does not cover this resource.
   * Only servers with authentication send it.
   * @throws ApiError 404: The message does not exist under this app, user and session.
   * @throws ApiError 422: The body is missing, breaks the schema, or is not JSON.
   * @example
   * await honcho.updateMessage({
   *   path: {
   *     app_id: "aho0RRCLXObiiSVldK8Wm",
   *     user_id: "Mr3OqC3aOqrkJSTAbeq3A",
   *     session_id: "CfVOj0i6xuaYVwuhnXQT4",
   *     message_id: "WBJMwrLiTb-7kArYGSQ-j",
   *   },
   *   body: { metadata: { rating: 5 } },
   * });
   */
  readonly updateMessage: Call<UpdateMessageInput, UpdateMessageData, UpdateMessageResult, UpdateMessageErrorBody>;
}

/**
 * Makes a client of Honcho. Each operation is a method of it.
 *
 * @param options.apiKey API key (a signed token). Leave it out for servers without authentication. Default: the
 * environment variable `HONCHO_API_KEY`.
 * @param options.server The server to call. Default: `production`.
 * @param options.retry When and how often a failed request is retried, or `false`. Default: 3 attempts.
 * @param options.timeout Milliseconds for one attempt. Default: 30,000.
 * @param options.totalTimeout Milliseconds for a call with all its attempts. Default: 120,000.
 * @param options.headers Headers of every request.
 * @param options.fetch Used in place of the platform's `fetch`.
 * @param options.hooks Functions that are called during a call, for logs, metrics and traces.
 * @throws TypeError: the server or base URL is not valid.
 * @example
 * const honcho = createHonchoClient();
 */
export function createHonchoClient(options: HonchoOptions = {}): HonchoClient {
  return bind(createHonchoCore(options), operations);
}
