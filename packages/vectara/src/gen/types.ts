// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { components } from "./schema.ts";

/**
 * Free data about the session, such as a customer's id or the state of a case. Instructions and tools of the agent
 * can refer to it.
 */
export type SessionMetadata = components["schemas"]["SessionMetadata"];

/** Minutes without an event after which the session is deleted by itself. 0 means never. */
export type TimeToIdleMinutes = components["schemas"]["TimeToIdleMinutes"];

/** A conversation with an agent. */
export type AgentSession = components["schemas"]["AgentSession"];

/** One page of sessions. */
export type AgentSessionList = components["schemas"]["AgentSessionList"];

/** How to go on after this page. */
export type PageMetadata = components["schemas"]["PageMetadata"];

/** Properties of a new session. */
export type CreateAgentSessionRequest = components["schemas"]["CreateAgentSessionRequest"];

/** Properties of a session to change. What is left out stays as it is. */
export type UpdateAgentSessionRequest = components["schemas"]["UpdateAgentSessionRequest"];

/** A piece of text from the user. */
export type TextMessage = components["schemas"]["TextMessage"];

/** A message from the user to the agent. */
export type CreateAgentEventRequest = components["schemas"]["CreateAgentEventRequest"];

/** The events that followed a message. */
export type AgentReply = components["schemas"]["AgentReply"];

/**
 * Server-sent events. The data of each is a JSON object with a `type`. Text arrives in pieces, as
 * `streaming_thinking` and `streaming_agent_output` with a `content` each, closed by `streaming_thinking_end` and
 * `streaming_agent_output_end`. Tool calls come as whole events, just as in the JSON answer. `error` carries
 * `messages` and tells that the agent failed; `end` is the last one.
 */
export type AgentEventStream = components["schemas"]["AgentEventStream"];

/** Something that happened in a session. Further properties depend on `type`. */
export type AgentEvent = components["schemas"]["AgentEvent"];

/** A piece of a user's message. */
export type EventMessage = components["schemas"]["EventMessage"];

/** One page of events. */
export type AgentEventList = components["schemas"]["AgentEventList"];

/** Why a request failed. No property is certain to be there. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** What is wrong with a request. No property is certain to be there. */
export type BadRequestBody = components["schemas"]["BadRequestBody"];

/** What was not found. No property is certain to be there. */
export type NotFoundBody = components["schemas"]["NotFoundBody"];
