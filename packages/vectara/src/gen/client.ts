// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { bind, type BoundClient, type Call, type CallChoice, type CallPages } from "@specwright/runtime/codegen-v1";
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
   * @throws ApiError 400: A key or a query parameter has the wrong form (`invalid_request`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   */
  readonly listAgentSessions: Call<ListAgentSessionsInput, ListAgentSessionsData, ListAgentSessionsResult, ListAgentSessionsErrorBody> & CallPages<ListAgentSessionsInput, ListAgentSessionsData, ListAgentSessionsItem>;

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
   * @throws ApiError 400: The request is malformed or misses something (`invalid_request`), or the form or content
   * of `metadata` is invalid (`invalid_metadata`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`).
   * @throws ApiError 422: The agent's configuration refers to something that does not exist, for example a
   * metadata key that the new session lacks.
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
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
   * @throws ApiError 400: A key or a query parameter has the wrong form (`invalid_request`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`) or session (`session_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
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
   * @throws ApiError 400: A key or a query parameter has the wrong form (`invalid_request`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`) or session (`session_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
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
   * @throws ApiError 400: A key or a query parameter has the wrong form (`invalid_request`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`) or session (`session_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   */
  readonly listAgentEvents: Call<ListAgentEventsInput, ListAgentEventsData, ListAgentEventsResult, ListAgentEventsErrorBody> & CallPages<ListAgentEventsInput, ListAgentEventsData, ListAgentEventsItem>;

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
   * @throws ApiError 400: A key or a query parameter has the wrong form (`invalid_request`).
   * @throws ApiError 401: The API key or the token is missing or invalid (`unauthorized`).
   * @throws ApiError 403: The API key or the token lacks the role that the operation needs (`forbidden`).
   * @throws ApiError 404: There is no such agent (`agent_not_found`), session (`session_not_found`) or event
   * (`event_not_found`).
   * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
   * when to try again are not published.
   */
  readonly getAgentEvent: Call<GetAgentEventInput, GetAgentEventData, GetAgentEventResult, GetAgentEventErrorBody>;
}

/**
 * A client of Vectara.
 *
 * @example
 * const vectara = createVectaraClient();
 * @throws TypeError for a server or base URL that cannot be called
 */
export function createVectaraClient(options: VectaraOptions = {}): VectaraClient {
  return bind(createVectaraCore(options), operations);
}
