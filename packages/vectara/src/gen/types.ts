// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

/** Free data about the session, such as a customer's id or the state of a case. Instructions and tools of the agent can refer to it. */
export type SessionMetadata = {
    [key: string]: unknown;
};

/**
 * Minutes without an event after which the session is deleted by itself. 0 means never.
 *
 * Format: int64
 */
export type TimeToIdleMinutes = number;

/** A conversation with an agent. */
export type AgentSession = {
    /** Key of the session. Vectara's pages on getting, listing and updating sessions show this property; where it is missing, read `key`. */
    id?: string | undefined;
    /** Key of the session. Vectara's OpenAPI file, its SDK and its page on creating sessions have this property; where it is missing, read `id`. */
    key?: string | undefined;
    /** Key of the agent that the session belongs to. */
    agent_key: string;
    /** Name for people to read. Vectara's OpenAPI file and SDK expect it in each answer, most samples on its pages have none. */
    name?: string | undefined;
    /** What the session is about. */
    description?: string | undefined;
    /** Free data about the session. */
    metadata?: SessionMetadata | undefined;
    /** Whether the session accepts new messages. */
    enabled: boolean;
    /** Minutes without an event after which the session is deleted by itself. 0 means never. */
    tti_minutes?: TimeToIdleMinutes | undefined;
    /** What the session is doing. `unstarted` before its first event, `running` while the agent is at work, `stopped` while the session is idle. A newer addition. */
    status?: string | undefined;
    /**
     * When the session was created, RFC 3339.
     *
     * Format: date-time
     */
    created_at: string;
};

/** One page of sessions. */
export type AgentSessionList = {
    /** The sessions on this page. */
    sessions: AgentSession[];
    /** How to go on after this page. */
    metadata: PageMetadata;
};

/** How to go on after this page. */
export type PageMetadata = {
    /** Value for the parameter `page_key` of the next request. What the last page has is not published; expect the property to be missing or empty. */
    page_key?: string | undefined;
    /** Number of entries on all pages. Vectara's pages show it, its OpenAPI file does not. */
    total_count?: number | undefined;
};

/** Properties of a new session. */
export type CreateAgentSessionRequest = {
    /** Key of the session, unique, 1 to 50 letters, digits, underscores and hyphens. Let it start with `ase_` to suit the pattern of `session_key` on Vectara's update page. Vectara makes a key from the name if there is none here. */
    key?: string | undefined;
    /** Name for people to read. Vectara's page calls it required, its OpenAPI file does not. */
    name?: string | undefined;
    /** What the session is about. Newer versions of the API write one themselves if it is left out; an empty string prevents that. */
    description?: string | undefined;
    /** Free data about the session. Empty if left out. */
    metadata?: SessionMetadata | undefined;
    /**
     * Whether the session accepts messages right away.
     * @default true
     */
    enabled?: boolean | undefined;
    /** Minutes without an event after which the session is deleted by itself. 0 means never. */
    tti_minutes?: TimeToIdleMinutes | undefined;
};

/** Properties of a session to change. What is left out stays as it is. */
export type UpdateAgentSessionRequest = {
    /** New name for people to read. */
    name?: string | undefined;
    /** New description of what the session is about. In newer versions of the API an empty string keeps Vectara from writing one itself. */
    description?: string | undefined;
    /** New metadata, which replaces the old as a whole. Repeat the keys that are to stay. */
    metadata?: SessionMetadata | undefined;
    /** `false` stops the session from accepting messages, `true` lets it accept them again. */
    enabled?: boolean | undefined;
    /** Minutes without an event after which the session is deleted by itself. 0 means never. */
    tti_minutes?: TimeToIdleMinutes | undefined;
};

/** A piece of text from the user. */
export type TextMessage = {
    /** Always `text`. */
    type: "text";
    /** The text. It must not be empty; the largest length is not published. */
    content: string;
};

/** A message from the user to the agent. */
export type CreateAgentEventRequest = {
    /** Always `input_message`. */
    type: "input_message";
    /** The pieces that the message consists of. */
    messages: TextMessage[];
    /**
     * `true` for a stream of server-sent events, `false` for one JSON answer at the end.
     * @default false
     */
    stream_response?: boolean | undefined;
};

/** The events that followed a message. */
export type AgentReply = {
    /** The events in order. Vectara's example starts with the message itself. The answer proper is in the event of type `agent_output`. */
    events: AgentEvent[];
    /** Key of the session. */
    session_key: string;
};

/** Server-sent events. The data of each is a JSON object with a `type`. Text arrives in pieces, as `streaming_thinking` and `streaming_agent_output` with a `content` each, closed by `streaming_thinking_end` and `streaming_agent_output_end`. Tool calls come as whole events, just as in the JSON answer. `error` carries `messages` and tells that the agent failed; `end` is the last one. */
export type AgentEventStream = string;

/** Something that happened in a session. Further properties depend on `type`. */
export type AgentEvent = {
    /** Id of the event, which starts with `aev_`. */
    id: string;
    /** Key of the session. */
    session_key: string;
    /** Kind of event: `input_message`, `artifact_upload`, `tool_input`, `tool_output`, `thinking`, `agent_output`, `context_limit_exceeded`, `image_read`. Newer versions of the API have more, such as `structured_output`, `step_transition` and `compaction`. */
    type: string;
    /**
     * When the event was created, RFC 3339.
     *
     * Format: date-time
     */
    created_at: string;
    /** What the user sent. In events of type `input_message`. */
    messages?: EventMessage[] | undefined;
    /** Text of `agent_output` and `thinking`; a JSON value, not always text, in `structured_output`. */
    content?: unknown;
    /** Ties a `tool_output` to its `tool_input`. */
    tool_call_id?: string | undefined;
    /** Name of the tool in the agent's configuration. In `tool_input` and `tool_output`; some of Vectara's examples have `tool_configuration` instead. */
    tool_configuration_name?: string | undefined;
    /** Name of the tool itself. In `tool_input` and `tool_output`. */
    tool_name?: string | undefined;
    /** What the agent passed to the tool. In events of type `tool_input`. */
    tool_input?: {
        [key: string]: unknown;
    } | undefined;
    /** What the tool returned. In events of type `tool_output`. */
    tool_output?: {
        [key: string]: unknown;
    } | undefined;
    /** Whether the call of the tool failed. In events of type `tool_output`, where Vectara's SDK expects it. */
    error?: boolean | undefined;
} & {
    [key: string]: unknown;
};

/** A piece of a user's message. */
export type EventMessage = {
    /** Kind of piece, `text` unless a newer one. */
    type: string;
    /** The text of a `text` piece. */
    content?: string | undefined;
} & {
    [key: string]: unknown;
};

/** One page of events. */
export type AgentEventList = {
    /** The events on this page, oldest first. */
    events: AgentEvent[];
    /** How to go on after this page. */
    metadata: PageMetadata;
};

/** Why a request failed. No property is certain to be there. */
export type ErrorBody = {
    /** The reasons, for people to read. */
    messages?: string[] | undefined;
    /** Id of the request. Quote it when you ask Vectara for help. */
    request_id?: string | undefined;
};

/** What is wrong with a request. No property is certain to be there. */
export type BadRequestBody = {
    /** The reason for each field that is wrong, by the name of the field. */
    field_errors?: {
        [key: string]: string;
    } | undefined;
    /** The reasons, for people to read. */
    messages?: string[] | undefined;
    /** Id of the request. Quote it when you ask Vectara for help. */
    request_id?: string | undefined;
};

/** What was not found. No property is certain to be there. */
export type NotFoundBody = {
    /** The key or id that nothing was found for. */
    id?: string | undefined;
    /** The reasons, for people to read. */
    messages?: string[] | undefined;
    /** Id of the request. Quote it when you ask Vectara for help. */
    request_id?: string | undefined;
};
