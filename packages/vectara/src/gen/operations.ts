// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  type Choice,
  cursor,
  defineOperation,
  eventReader,
  type Failure,
  jsonWriter,
  mediaKinds,
  type Operation,
  type Paged,
  type Pages,
  paginate,
  type ServerSentEvent,
  type Success,
  type Unexpected,
} from "@specwright/runtime/codegen-v1";
import type { operations } from "./schema.ts";
import type {
  AgentEvent,
  AgentEventList,
  AgentReply,
  AgentSession,
  AgentSessionList,
  BadRequestBody,
  CreateAgentEventRequest,
  CreateAgentSessionRequest,
  ErrorBody,
  NotFoundBody,
  UpdateAgentSessionRequest,
} from "./types.ts";

/** The input of `listAgentSessions`. */
export interface ListAgentSessionsInput {
  /** Values of the path template. */
  path: operations["listAgentSessions"]["parameters"]["path"];
  /** Query parameters. */
  query?: ListAgentSessionsQuery | undefined;
  /** Header parameters. */
  headers?: ListAgentSessionsHeaders | undefined;
}

/** The data that `listAgentSessions` resolves to. */
export type ListAgentSessionsData = AgentSessionList;

/** The bodies of the documented failures of `listAgentSessions`. */
export type ListAgentSessionsErrorBody = BadRequestBody | ErrorBody | NotFoundBody;

/** All results of `listAgentSessions.result`. `status` tells them apart. */
export type ListAgentSessionsResult =
  | Success<200, AgentSessionList>
  | Failure<400, BadRequestBody>
  | Failure<401 | 403 | 429, ErrorBody>
  | Failure<404, NotFoundBody>
  | Unexpected;

/** The query parameters of `listAgentSessions`. */
export type ListAgentSessionsQuery = NonNullable<operations["listAgentSessions"]["parameters"]["query"]> & object;

/** The header parameters of `listAgentSessions`. */
export type ListAgentSessionsHeaders = NonNullable<operations["listAgentSessions"]["parameters"]["header"]> & object;

/** One item of the pages of `listAgentSessions`. */
export type ListAgentSessionsItem = NonNullable<ListAgentSessionsData["sessions"]>[number];

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
export const listAgentSessions: Operation<
  ListAgentSessionsInput, Paged<ListAgentSessionsData>["page"], ListAgentSessionsResult, ListAgentSessionsErrorBody
> & Pages<ListAgentSessionsInput, ListAgentSessionsData, ListAgentSessionsItem> = /* @__PURE__ */ paginate(/* @__PURE__ */ defineOperation({
  id: "listAgentSessions",
  method: "GET",
  path: "/v2/agents/{agent_key}/sessions",
  responses: { "200": "json", "400": "json", "401": "json", "403": "json", "404": "json", "429": "json" },
}), { style: cursor, in: "query", parameter: "page_key", items: "sessions", next: "metadata.page_key" });

/** The input of `createAgentSession`. */
export interface CreateAgentSessionInput {
  /** Values of the path template. */
  path: operations["createAgentSession"]["parameters"]["path"];
  /** Header parameters. */
  headers?: CreateAgentSessionHeaders | undefined;
  /** The request body. */
  body: CreateAgentSessionRequest;
}

/** The data that `createAgentSession` resolves to. */
export type CreateAgentSessionData = AgentSession;

/** The bodies of the documented failures of `createAgentSession`. */
export type CreateAgentSessionErrorBody = BadRequestBody | ErrorBody | NotFoundBody;

/** All results of `createAgentSession.result`. `status` tells them apart. */
export type CreateAgentSessionResult =
  | Success<201, AgentSession>
  | Failure<400, BadRequestBody>
  | Failure<401 | 403 | 422 | 429, ErrorBody>
  | Failure<404, NotFoundBody>
  | Unexpected;

/** The header parameters of `createAgentSession`. */
export type CreateAgentSessionHeaders = NonNullable<operations["createAgentSession"]["parameters"]["header"]> & object;

/**
 * Create a session.
 *
 * Starts a conversation with an agent and returns the session. Choose `key` yourself or let Vectara derive it from
 * `name`. Instructions and tool settings of the agent can refer to the session's `metadata`.
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
 * @throws ApiError 422: The agent's configuration refers to something that does not exist, for example a metadata
 * key that the new session lacks.
 * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
 * when to try again are not published.
 */
export const createAgentSession: Operation<
  CreateAgentSessionInput, CreateAgentSessionData, CreateAgentSessionResult, CreateAgentSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "createAgentSession",
  method: "POST",
  path: "/v2/agents/{agent_key}/sessions",
  body: ["application/json"],
  write: jsonWriter,
  responses: {
    "201": "json",
    "400": "json",
    "401": "json",
    "403": "json",
    "404": "json",
    "422": "json",
    "429": "json",
  },
});

/** The input of `getAgentSession`. */
export interface GetAgentSessionInput {
  /** Values of the path template. */
  path: operations["getAgentSession"]["parameters"]["path"];
  /** Header parameters. */
  headers?: GetAgentSessionHeaders | undefined;
}

/** The data that `getAgentSession` resolves to. */
export type GetAgentSessionData = AgentSession;

/** The bodies of the documented failures of `getAgentSession`. */
export type GetAgentSessionErrorBody = BadRequestBody | ErrorBody | NotFoundBody;

/** All results of `getAgentSession.result`. `status` tells them apart. */
export type GetAgentSessionResult =
  | Success<200, AgentSession>
  | Failure<400, BadRequestBody>
  | Failure<401 | 403 | 429, ErrorBody>
  | Failure<404, NotFoundBody>
  | Unexpected;

/** The header parameters of `getAgentSession`. */
export type GetAgentSessionHeaders = NonNullable<operations["getAgentSession"]["parameters"]["header"]> & object;

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
export const getAgentSession: Operation<
  GetAgentSessionInput, GetAgentSessionData, GetAgentSessionResult, GetAgentSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getAgentSession",
  method: "GET",
  path: "/v2/agents/{agent_key}/sessions/{session_key}",
  responses: { "200": "json", "400": "json", "401": "json", "403": "json", "404": "json", "429": "json" },
});

/** The input of `deleteAgentSession`. */
export interface DeleteAgentSessionInput {
  /** Values of the path template. */
  path: operations["deleteAgentSession"]["parameters"]["path"];
  /** Header parameters. */
  headers?: DeleteAgentSessionHeaders | undefined;
}

/** The data that `deleteAgentSession` resolves to. */
export type DeleteAgentSessionData = undefined;

/** The bodies of the documented failures of `deleteAgentSession`. */
export type DeleteAgentSessionErrorBody = BadRequestBody | ErrorBody | NotFoundBody;

/** All results of `deleteAgentSession.result`. `status` tells them apart. */
export type DeleteAgentSessionResult =
  | Success<204, undefined>
  | Failure<400, BadRequestBody>
  | Failure<401 | 403 | 429, ErrorBody>
  | Failure<404, NotFoundBody>
  | Unexpected;

/** The header parameters of `deleteAgentSession`. */
export type DeleteAgentSessionHeaders = NonNullable<operations["deleteAgentSession"]["parameters"]["header"]> & object;

/**
 * Delete a session for good.
 *
 * Deletes the session with all of its events. This cannot be undone. To only stop a conversation, set `enabled` to
 * `false` with `updateAgentSession`.
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
export const deleteAgentSession: Operation<
  DeleteAgentSessionInput, DeleteAgentSessionData, DeleteAgentSessionResult, DeleteAgentSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "deleteAgentSession",
  method: "DELETE",
  path: "/v2/agents/{agent_key}/sessions/{session_key}",
  responses: { "204": "none", "400": "json", "401": "json", "403": "json", "404": "json", "429": "json" },
});

/** The input of `updateAgentSession`. */
export interface UpdateAgentSessionInput {
  /** Values of the path template. */
  path: operations["updateAgentSession"]["parameters"]["path"];
  /** Header parameters. */
  headers?: UpdateAgentSessionHeaders | undefined;
  /** The request body. */
  body: UpdateAgentSessionRequest;
}

/** The data that `updateAgentSession` resolves to. */
export type UpdateAgentSessionData = AgentSession;

/** The bodies of the documented failures of `updateAgentSession`. */
export type UpdateAgentSessionErrorBody = BadRequestBody | ErrorBody | NotFoundBody;

/** All results of `updateAgentSession.result`. `status` tells them apart. */
export type UpdateAgentSessionResult =
  | Success<200, AgentSession>
  | Failure<400, BadRequestBody>
  | Failure<401 | 403 | 429, ErrorBody>
  | Failure<404, NotFoundBody>
  | Unexpected;

/** The header parameters of `updateAgentSession`. */
export type UpdateAgentSessionHeaders = NonNullable<operations["updateAgentSession"]["parameters"]["header"]> & object;

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
export const updateAgentSession: Operation<
  UpdateAgentSessionInput, UpdateAgentSessionData, UpdateAgentSessionResult, UpdateAgentSessionErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "updateAgentSession",
  method: "PATCH",
  path: "/v2/agents/{agent_key}/sessions/{session_key}",
  body: ["application/json"],
  write: jsonWriter,
  responses: { "200": "json", "400": "json", "401": "json", "403": "json", "404": "json", "429": "json" },
});

/** The input of `listAgentEvents`. */
export interface ListAgentEventsInput {
  /** Values of the path template. */
  path: operations["listAgentEvents"]["parameters"]["path"];
  /** Query parameters. */
  query?: ListAgentEventsQuery | undefined;
  /** Header parameters. */
  headers?: ListAgentEventsHeaders | undefined;
}

/** The data that `listAgentEvents` resolves to. */
export type ListAgentEventsData = AgentEventList;

/** The bodies of the documented failures of `listAgentEvents`. */
export type ListAgentEventsErrorBody = BadRequestBody | ErrorBody | NotFoundBody;

/** All results of `listAgentEvents.result`. `status` tells them apart. */
export type ListAgentEventsResult =
  | Success<200, AgentEventList>
  | Failure<400, BadRequestBody>
  | Failure<401 | 403 | 429, ErrorBody>
  | Failure<404, NotFoundBody>
  | Unexpected;

/** The query parameters of `listAgentEvents`. */
export type ListAgentEventsQuery = NonNullable<operations["listAgentEvents"]["parameters"]["query"]> & object;

/** The header parameters of `listAgentEvents`. */
export type ListAgentEventsHeaders = NonNullable<operations["listAgentEvents"]["parameters"]["header"]> & object;

/** One item of the pages of `listAgentEvents`. */
export type ListAgentEventsItem = NonNullable<ListAgentEventsData["events"]>[number];

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
export const listAgentEvents: Operation<
  ListAgentEventsInput, Paged<ListAgentEventsData>["page"], ListAgentEventsResult, ListAgentEventsErrorBody
> & Pages<ListAgentEventsInput, ListAgentEventsData, ListAgentEventsItem> = /* @__PURE__ */ paginate(/* @__PURE__ */ defineOperation({
  id: "listAgentEvents",
  method: "GET",
  path: "/v2/agents/{agent_key}/sessions/{session_key}/events",
  responses: { "200": "json", "400": "json", "401": "json", "403": "json", "404": "json", "429": "json" },
}), { style: cursor, in: "query", parameter: "page_key", items: "events", next: "metadata.page_key" });

/** The input of `createAgentEvent`. */
export interface CreateAgentEventInput {
  /** Values of the path template. */
  path: operations["createAgentEvent"]["parameters"]["path"];
  /** Header parameters. */
  headers?: CreateAgentEventHeaders | undefined;
  /** The request body. */
  body: CreateAgentEventRequest;
}

/** The data that `createAgentEvent` resolves to. */
export type CreateAgentEventData = AgentReply | AsyncIterable<ServerSentEvent>;

/** The bodies of the documented failures of `createAgentEvent`. */
export type CreateAgentEventErrorBody = BadRequestBody | ErrorBody | NotFoundBody;

/** All results of `createAgentEvent.result`. `status` tells them apart. */
export type CreateAgentEventResult =
  | Success<201, AgentReply | AsyncIterable<ServerSentEvent>>
  | Failure<400, BadRequestBody>
  | Failure<401 | 403 | 409 | 422 | 429 | 500 | 502, ErrorBody>
  | Failure<404, NotFoundBody>
  | Unexpected;

/** The header parameters of `createAgentEvent`. */
export type CreateAgentEventHeaders = NonNullable<operations["createAgentEvent"]["parameters"]["header"]> & object;

/** The data that `createAgentEvent` resolves to, for each `accept`. */
export interface CreateAgentEventMedia {
  "application/json": AgentReply;
  "text/event-stream": AsyncIterable<ServerSentEvent>;
}

/**
 * Send a message to the agent.
 *
 * Adds a message to the session and lets the agent work on it. Without `stream_response` the answer comes when the
 * agent is done and lists the events it has produced. With `stream_response` set to `true` the answer is a stream
 * of server-sent events instead.
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
 * @throws ApiError 422: The agent's configuration is invalid, for example a template in its instructions or in the
 * description of a tool.
 * @throws ApiError 429: Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell
 * when to try again are not published.
 * @throws ApiError 500: The agent failed while it worked on the message (`agent_processing_failed`).
 * @throws ApiError 502: The part of Vectara that runs the session cannot be reached.
 */
export const createAgentEvent: Choice<CreateAgentEventInput, CreateAgentEventResult, CreateAgentEventMedia> & Operation<
  CreateAgentEventInput, CreateAgentEventData, CreateAgentEventResult, CreateAgentEventErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "createAgentEvent",
  method: "POST",
  path: "/v2/agents/{agent_key}/sessions/{session_key}/events",
  body: ["application/json"],
  write: jsonWriter,
  accept: "application/json, text/event-stream",
  responses: {
    "201": /* @__PURE__ */ mediaKinds({ "application/json": "json", "text/event-stream": "events" }),
    "400": "json",
    "401": "json",
    "403": "json",
    "404": "json",
    "409": "json",
    "422": "json",
    "429": "json",
    "500": "json",
    "502": "json",
  },
  readers: { events: eventReader },
});

/** The input of `getAgentEvent`. */
export interface GetAgentEventInput {
  /** Values of the path template. */
  path: operations["getAgentEvent"]["parameters"]["path"];
  /** Header parameters. */
  headers?: GetAgentEventHeaders | undefined;
}

/** The data that `getAgentEvent` resolves to. */
export type GetAgentEventData = AgentEvent;

/** The bodies of the documented failures of `getAgentEvent`. */
export type GetAgentEventErrorBody = BadRequestBody | ErrorBody | NotFoundBody;

/** All results of `getAgentEvent.result`. `status` tells them apart. */
export type GetAgentEventResult =
  | Success<200, AgentEvent>
  | Failure<400, BadRequestBody>
  | Failure<401 | 403 | 429, ErrorBody>
  | Failure<404, NotFoundBody>
  | Unexpected;

/** The header parameters of `getAgentEvent`. */
export type GetAgentEventHeaders = NonNullable<operations["getAgentEvent"]["parameters"]["header"]> & object;

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
export const getAgentEvent: Operation<
  GetAgentEventInput, GetAgentEventData, GetAgentEventResult, GetAgentEventErrorBody
> = /* @__PURE__ */ defineOperation({
  id: "getAgentEvent",
  method: "GET",
  path: "/v2/agents/{agent_key}/sessions/{session_key}/events/{event_id}",
  responses: { "200": "json", "400": "json", "401": "json", "403": "json", "404": "json", "429": "json" },
});
