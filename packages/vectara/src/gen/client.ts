// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  bind,
  type BoundClient,
  type Call,
  type CallChoice,
  type CallPages,
  type Paged,
} from "@specwright/runtime/codegen-v1";
import { createVectaraCore, type VectaraOptions } from "./core.ts";
import * as operations from "./operations.ts";
import type {
  CreateAgentEventData,
  CreateAgentEventErrorBody,
  CreateAgentEventInput,
  CreateAgentEventMedia,
  CreateAgentEventResult,
  CreateAgentSessionData,
  CreateAgentSessionErrorBody,
  CreateAgentSessionInput,
  CreateAgentSessionResult,
  DeleteAgentSessionData,
  DeleteAgentSessionErrorBody,
  DeleteAgentSessionInput,
  DeleteAgentSessionResult,
  GetAgentEventData,
  GetAgentEventErrorBody,
  GetAgentEventInput,
  GetAgentEventResult,
  GetAgentSessionData,
  GetAgentSessionErrorBody,
  GetAgentSessionInput,
  GetAgentSessionResult,
  ListAgentEventsData,
  ListAgentEventsErrorBody,
  ListAgentEventsInput,
  ListAgentEventsItem,
  ListAgentEventsResult,
  ListAgentSessionsData,
  ListAgentSessionsErrorBody,
  ListAgentSessionsInput,
  ListAgentSessionsItem,
  ListAgentSessionsResult,
  UpdateAgentSessionData,
  UpdateAgentSessionErrorBody,
  UpdateAgentSessionInput,
  UpdateAgentSessionResult,
} from "./operations.ts";
import type { paths } from "./schema.ts";

/** Every operation of Vectara as a method, and the plain openapi-fetch client as `raw`. */
export interface VectaraClient extends BoundClient<paths> {
  /**
   * List the sessions of an agent.
   *
   * Returns one page of the agent's sessions. Pass the `page_key` of a page to get the one after it.
   *
   * Needs the role agent viewer, agent developer or agent administrator, or an account viewer, administrator or
   * owner.
   *
   * `GET /v2/agents/{agent_key}/sessions`
   *
   * @param input.path.agent_key Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI
   * file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as
   * `customer_support`.
   * @param input.query.filter Regular expression that the name or the description of a session has to match.
   * @param input.query.metadata_filter Condition on the metadata of a session, written much like a SQL WHERE
   * clause, up to 8000 characters. Put nested keys in double quotes, with dots between them. A newer addition.
   * @param input.query.enabled `true` for sessions that accept messages, `false` for those that do not. Vectara's
   * page on this operation has this filter, its OpenAPI file does not.
   * @param input.query.limit Largest number of sessions on a page, 1 to 100.
   * @param input.query.page_key Where to go on, as found in `metadata.page_key` of the page before. Leave it out
   * for the first page.
   * @throws ApiError 400: A key or a query parameter has the wrong form (`invalid_request`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   * @example
   * await vectara.listAgentSessions({ path: { agent_key: "agt_customer_support" } });
   * @example
   * for await (const item of vectara.listAgentSessions.items({ path: { agent_key: "agt_customer_support" } }))
   * console.log(item);
   */
  readonly listAgentSessions: Call<ListAgentSessionsInput, Paged<ListAgentSessionsData>["page"], ListAgentSessionsResult, ListAgentSessionsErrorBody> & CallPages<ListAgentSessionsInput, ListAgentSessionsData, ListAgentSessionsItem>;

  /**
   * Create a session.
   *
   * Starts a conversation with an agent and returns the session. Choose `key` yourself or let Vectara derive it
   * from `name`. Instructions and tool settings of the agent can refer to the session's `metadata`.
   *
   * Needs the role agent user, agent developer or agent administrator, or an account administrator or owner.
   *
   * `POST /v2/agents/{agent_key}/sessions`
   *
   * @param input.path.agent_key Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI
   * file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as
   * `customer_support`.
   * @param input.body Key, name and further properties of the new session. All of them are optional.
   * @throws ApiError 400: The request is malformed or misses something (`invalid_request`), or the form or content
   * of `metadata` is invalid (`invalid_metadata`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`).
   * @throws ApiError 422: The agent's configuration refers to something that does not exist, for example a
   * metadata key that the new session lacks.
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   * @example
   * await vectara.createAgentSession({
   *   path: { agent_key: "agt_customer_support" },
   *   body: {
   *     key: "ase_invoice_20417",
   *     name: "Invoice question",
   *     description: "Question about the March invoice",
   *     metadata: { customer_id: "customer_20417", plan: "business", language: "de" },
   *     enabled: true,
   *     tti_minutes: 1440,
   *   },
   * });
   */
  readonly createAgentSession: Call<CreateAgentSessionInput, CreateAgentSessionData, CreateAgentSessionResult, CreateAgentSessionErrorBody>;

  /**
   * Get a session.
   *
   * Returns the session with its metadata. Events are not included; read them with `listAgentEvents`.
   *
   * Needs the role agent user, agent viewer, agent developer or agent administrator, or an account viewer,
   * administrator or owner.
   *
   * `GET /v2/agents/{agent_key}/sessions/{session_key}`
   *
   * @param input.path.agent_key Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI
   * file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as
   * `customer_support`.
   * @param input.path.session_key Key of the session. It starts with `ase_` by most of Vectara's pages; its
   * OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
   * @throws ApiError 400: A key or a query parameter has the wrong form (`invalid_request`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`) or session (`session_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   * @example
   * await vectara.getAgentSession({
   *   path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" },
   * });
   */
  readonly getAgentSession: Call<GetAgentSessionInput, GetAgentSessionData, GetAgentSessionResult, GetAgentSessionErrorBody>;

  /**
   * Delete a session for good.
   *
   * Deletes the session with all of its events. This cannot be undone. To only stop a conversation, set `enabled`
   * to `false` with `updateAgentSession`.
   *
   * Needs the role agent developer or agent administrator, or an account administrator or owner.
   *
   * `DELETE /v2/agents/{agent_key}/sessions/{session_key}`
   *
   * @param input.path.agent_key Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI
   * file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as
   * `customer_support`.
   * @param input.path.session_key Key of the session. It starts with `ase_` by most of Vectara's pages; its
   * OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
   * @throws ApiError 400: A key or a query parameter has the wrong form (`invalid_request`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`) or session (`session_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   * @example
   * await vectara.deleteAgentSession({
   *   path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" },
   * });
   */
  readonly deleteAgentSession: Call<DeleteAgentSessionInput, DeleteAgentSessionData, DeleteAgentSessionResult, DeleteAgentSessionErrorBody>;

  /**
   * Update a session.
   *
   * Changes the properties that the request names, leaves the others as they are, and returns the whole session.
   * This works in the middle of a conversation.
   *
   * `metadata` is replaced as a whole: keys that the request does not repeat are lost. To change one key, read the
   * session first and send all of its metadata back. With `enabled` set to `false` the session stops accepting
   * messages until it is enabled again. The session's key and agent stay the same.
   *
   * Vectara's OpenAPI file says that new metadata reaches instructions and tools for the rest of the session; its
   * guide for coding agents says that metadata is fixed when a session is created.
   *
   * Needs the role agent developer or agent administrator, or an account administrator or owner.
   *
   * `PATCH /v2/agents/{agent_key}/sessions/{session_key}`
   *
   * @param input.path.agent_key Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI
   * file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as
   * `customer_support`.
   * @param input.path.session_key Key of the session. It starts with `ase_` by most of Vectara's pages; its
   * OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
   * @param input.body The properties to change. All of them are optional.
   * @throws ApiError 400: The request is malformed or misses something (`invalid_request`), or the form or content
   * of `metadata` is invalid (`invalid_metadata`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`) or session (`session_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   */
  readonly updateAgentSession: Call<UpdateAgentSessionInput, UpdateAgentSessionData, UpdateAgentSessionResult, UpdateAgentSessionErrorBody>;

  /**
   * List the events of a session.
   *
   * Returns one page of the session's events, oldest first. Pass the `page_key` of a page to get the one after it.
   *
   * Needs the role agent viewer, agent developer or agent administrator, or an account viewer, administrator or
   * owner.
   *
   * `GET /v2/agents/{agent_key}/sessions/{session_key}/events`
   *
   * @param input.path.agent_key Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI
   * file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as
   * `customer_support`.
   * @param input.path.session_key Key of the session. It starts with `ase_` by most of Vectara's pages; its
   * OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
   * @param input.query.limit Largest number of events on a page, 1 to 100. The default is 10 by Vectara's OpenAPI
   * file and 20 by its page on this operation, so send the number you need.
   * @param input.query.page_key Where to go on, as found in `metadata.page_key` of the page before. Leave it out
   * for the first page.
   * @param input.query.include_hidden Whether to list events that were hidden or compacted, too. A newer addition.
   * @throws ApiError 400: A key or a query parameter has the wrong form (`invalid_request`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`) or session (`session_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   * @example
   * await vectara.listAgentEvents({
   *   path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" },
   * });
   * @example
   * for await (const item of vectara.listAgentEvents.items({
   *   path: {
   *     agent_key: "agt_customer_support",
   *     session_key: "ase_customer_support_001",
   *   },
   * })) console.log(item);
   */
  readonly listAgentEvents: Call<ListAgentEventsInput, Paged<ListAgentEventsData>["page"], ListAgentEventsResult, ListAgentEventsErrorBody> & CallPages<ListAgentEventsInput, ListAgentEventsData, ListAgentEventsItem>;

  /**
   * Send a message to the agent.
   *
   * Adds a message to the session and lets the agent work on it. Without `stream_response` the answer comes when
   * the agent is done and lists the events it has produced. With `stream_response` set to `true` the answer is a
   * stream of server-sent events instead.
   *
   * A session that is not enabled accepts no messages. How the API refuses them is not published.
   *
   * Needs the role agent user, agent developer or agent administrator, or an account administrator or owner.
   *
   * `POST /v2/agents/{agent_key}/sessions/{session_key}/events`
   *
   * @param input.path.agent_key Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI
   * file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as
   * `customer_support`.
   * @param input.path.session_key Key of the session. It starts with `ase_` by most of Vectara's pages; its
   * OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
   * @param input.body The message.
   * @throws ApiError 400: The request is malformed or misses a property (`invalid_request`), or the content of a
   * message is empty or too long (`invalid_message_content`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`) or session (`session_not_found`).
   * @throws ApiError 409: The agent is still working on an earlier message of the session.
   * @throws ApiError 422: The agent's configuration is invalid, for example a template in its instructions or in
   * the description of a tool.
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   * @throws ApiError 500: The agent failed while it worked on the message (`agent_processing_failed`).
   * @throws ApiError 502: The part of Vectara that runs the session cannot be reached.
   * @example
   * await vectara.createAgentEvent({
   *   path: { agent_key: "agt_customer_support", session_key: "ase_customer_support_001" },
   *   body: {
   *     type: "input_message",
   *     messages: [{ type: "text", content: "When is my March invoice due?" }],
   *   },
   * });
   */
  readonly createAgentEvent: CallChoice<CreateAgentEventInput, CreateAgentEventResult, CreateAgentEventMedia> & Call<CreateAgentEventInput, CreateAgentEventData, CreateAgentEventResult, CreateAgentEventErrorBody>;

  /**
   * Get an event.
   *
   * Returns one event of a session with everything it holds, such as the input or output of a tool.
   *
   * Needs the role agent viewer, agent developer or agent administrator, or an account viewer, administrator or
   * owner.
   *
   * `GET /v2/agents/{agent_key}/sessions/{session_key}/events/{event_id}`
   *
   * @param input.path.agent_key Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI
   * file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as
   * `customer_support`.
   * @param input.path.session_key Key of the session. It starts with `ase_` by most of Vectara's pages; its
   * OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
   * @param input.path.event_id Id of the event. It starts with `aev_`.
   * @throws ApiError 400: A key or a query parameter has the wrong form (`invalid_request`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`), session (`session_not_found`) or event
   * (`event_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   * @example
   * await vectara.getAgentEvent({
   *   path: {
   *     agent_key: "agt_customer_support",
   *     session_key: "ase_customer_support_001",
   *     event_id: "aev_agent_output_001",
   *   },
   * });
   */
  readonly getAgentEvent: Call<GetAgentEventInput, GetAgentEventData, GetAgentEventResult, GetAgentEventErrorBody>;
}

/**
 * Makes a client of Vectara. Each operation is a method of it.
 *
 * @param options.apiKey Personal API key (starts with zut_) from the Vectara console. Not needed with clientId and
 * clientSecret. Default: the environment variable `VECTARA_API_KEY`.
 * @param options.clientId Id of an application client, to sign in with OAuth instead of an API key. Default: the
 * environment variable `VECTARA_CLIENT_ID`.
 * @param options.clientSecret Secret of the application client. Default: the environment variable
 * `VECTARA_CLIENT_SECRET`.
 * @param options.retry When and how often a failed request is retried, or `false`. Default: 3 attempts.
 * @param options.timeout Milliseconds for one attempt. Default: 30,000.
 * @param options.totalTimeout Milliseconds for a call with all its attempts. Default: 120,000.
 * @param options.headers Headers of every request.
 * @param options.fetch Used in place of the platform's `fetch`.
 * @param options.hooks Functions that are called during a call, for logs, metrics and traces.
 * @throws TypeError: the server or base URL is not valid.
 * @example
 * const vectara = createVectaraClient();
 */
export function createVectaraClient(options: VectaraOptions = {}): VectaraClient {
  return bind(createVectaraCore(options), operations);
}
