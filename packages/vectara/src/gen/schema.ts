// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type {
  AgentEvent,
  AgentEventList,
  AgentEventStream,
  AgentReply,
  AgentSession,
  AgentSessionList,
  BadRequestBody,
  CreateAgentEventRequest,
  CreateAgentSessionRequest,
  ErrorBody,
  EventMessage,
  NotFoundBody,
  PageMetadata,
  SessionMetadata,
  TextMessage,
  TimeToIdleMinutes,
  UpdateAgentSessionRequest,
} from "./types.ts";

export interface paths {
    "/v2/agents/{agent_key}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one page of the agent's sessions. Pass the `page_key` of a page to get the one after it.
         *
         * Needs the role agent viewer, agent developer or agent administrator, or an account viewer, administrator or owner.
         */
        get: operations["listAgentSessions"];
        put?: never;
        /**
         * Starts a conversation with an agent and returns the session. Choose `key` yourself or let Vectara derive it from `name`. Instructions and tool settings of the agent can refer to the session's `metadata`.
         *
         * Needs the role agent user, agent developer or agent administrator, or an account administrator or owner.
         */
        post: operations["createAgentSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/agents/{agent_key}/sessions/{session_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns the session with its metadata. Events are not included; read them with `listAgentEvents`.
         *
         * Needs the role agent user, agent viewer, agent developer or agent administrator, or an account viewer, administrator or owner.
         */
        get: operations["getAgentSession"];
        put?: never;
        post?: never;
        /**
         * Deletes the session with all of its events. This cannot be undone. To only stop a conversation, set `enabled` to `false` with `updateAgentSession`.
         *
         * Needs the role agent developer or agent administrator, or an account administrator or owner.
         */
        delete: operations["deleteAgentSession"];
        options?: never;
        head?: never;
        /**
         * Changes the properties that the request names, leaves the others as they are, and returns the whole session. This works in the middle of a conversation.
         *
         * `metadata` is replaced as a whole: keys that the request does not repeat are lost. To change one key, read the session first and send all of its metadata back. With `enabled` set to `false` the session stops accepting messages until it is enabled again. The session's key and agent stay the same.
         *
         * Vectara's OpenAPI file says that new metadata reaches instructions and tools for the rest of the session; its guide for coding agents says that metadata is fixed when a session is created.
         *
         * Needs the role agent developer or agent administrator, or an account administrator or owner.
         */
        patch: operations["updateAgentSession"];
        trace?: never;
    };
    "/v2/agents/{agent_key}/sessions/{session_key}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one page of the session's events, oldest first. Pass the `page_key` of a page to get the one after it.
         *
         * Needs the role agent viewer, agent developer or agent administrator, or an account viewer, administrator or owner.
         */
        get: operations["listAgentEvents"];
        put?: never;
        /**
         * Adds a message to the session and lets the agent work on it. Without `stream_response` the answer comes when the agent is done and lists the events it has produced. With `stream_response` set to `true` the answer is a stream of server-sent events instead.
         *
         * A session that is not enabled accepts no messages. How the API refuses them is not published.
         *
         * Needs the role agent user, agent developer or agent administrator, or an account administrator or owner.
         */
        post: operations["createAgentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/agents/{agent_key}/sessions/{session_key}/events/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one event of a session with everything it holds, such as the input or output of a tool.
         *
         * Needs the role agent viewer, agent developer or agent administrator, or an account viewer, administrator or owner.
         */
        get: operations["getAgentEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SessionMetadata: SessionMetadata;
        TimeToIdleMinutes: TimeToIdleMinutes;
        AgentSession: AgentSession;
        AgentSessionList: AgentSessionList;
        PageMetadata: PageMetadata;
        CreateAgentSessionRequest: CreateAgentSessionRequest;
        UpdateAgentSessionRequest: UpdateAgentSessionRequest;
        TextMessage: TextMessage;
        CreateAgentEventRequest: CreateAgentEventRequest;
        AgentReply: AgentReply;
        AgentEventStream: AgentEventStream;
        AgentEvent: AgentEvent;
        EventMessage: EventMessage;
        AgentEventList: AgentEventList;
        ErrorBody: ErrorBody;
        BadRequestBody: BadRequestBody;
        NotFoundBody: NotFoundBody;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgentSessions: {
        parameters: {
            query?: {
                /**
                 * Regular expression that the name or the description of a session has to match.
                 * @example billing.*
                 */
                filter?: string | undefined;
                /**
                 * Condition on the metadata of a session, written much like a SQL WHERE clause, up to 8000 characters. Put nested keys in double quotes, with dots between them. A newer addition.
                 * @example priority = 'urgent'
                 */
                metadata_filter?: string | undefined;
                /**
                 * `true` for sessions that accept messages, `false` for those that do not. Vectara's page on this operation has this filter, its OpenAPI file does not.
                 * @example true
                 */
                enabled?: boolean | undefined;
                /**
                 * Largest number of sessions on a page, 1 to 100.
                 * @example 25
                 */
                limit?: number | undefined;
                /**
                 * Where to go on, as found in `metadata.page_key` of the page before. Leave it out for the first page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                page_key?: string | undefined;
            } | undefined;
            header?: {
                /**
                 * Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentSessionList;
                };
            };
            /** A key or a query parameter has the wrong form (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestBody;
                };
            };
            /** The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** There is no such agent (`agent_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundBody;
                };
            };
            /** Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    createAgentSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
            };
            cookie?: never;
        };
        /** Key, name and further properties of the new session. All of them are optional. */
        requestBody: {
            content: {
                "application/json": CreateAgentSessionRequest;
            };
        };
        responses: {
            /** The session that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentSession;
                };
            };
            /** The request is malformed or misses something (`invalid_request`), or the form or content of `metadata` is invalid (`invalid_metadata`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestBody;
                };
            };
            /** The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** There is no such agent (`agent_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundBody;
                };
            };
            /** The agent's configuration refers to something that does not exist, for example a metadata key that the new session lacks. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAgentSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentSession;
                };
            };
            /** A key or a query parameter has the wrong form (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestBody;
                };
            };
            /** The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** There is no such agent (`agent_not_found`) or session (`session_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundBody;
                };
            };
            /** Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    deleteAgentSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session is deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** A key or a query parameter has the wrong form (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestBody;
                };
            };
            /** The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** There is no such agent (`agent_not_found`) or session (`session_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundBody;
                };
            };
            /** Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    updateAgentSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
            };
            cookie?: never;
        };
        /** The properties to change. All of them are optional. */
        requestBody: {
            content: {
                "application/json": UpdateAgentSessionRequest;
            };
        };
        responses: {
            /** The whole session after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentSession;
                };
            };
            /** The request is malformed or misses something (`invalid_request`), or the form or content of `metadata` is invalid (`invalid_metadata`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestBody;
                };
            };
            /** The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** There is no such agent (`agent_not_found`) or session (`session_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundBody;
                };
            };
            /** Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    listAgentEvents: {
        parameters: {
            query?: {
                /**
                 * Largest number of events on a page, 1 to 100. The default is 10 by Vectara's OpenAPI file and 20 by its page on this operation, so send the number you need.
                 * @example 50
                 */
                limit?: number | undefined;
                /**
                 * Where to go on, as found in `metadata.page_key` of the page before. Leave it out for the first page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                page_key?: string | undefined;
                /**
                 * Whether to list events that were hidden or compacted, too. A newer addition.
                 * @example false
                 */
                include_hidden?: boolean | undefined;
            } | undefined;
            header?: {
                /**
                 * Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentEventList;
                };
            };
            /** A key or a query parameter has the wrong form (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestBody;
                };
            };
            /** The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** There is no such agent (`agent_not_found`) or session (`session_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundBody;
                };
            };
            /** Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    createAgentEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
            };
            cookie?: never;
        };
        /** The message. */
        requestBody: {
            content: {
                "application/json": CreateAgentEventRequest;
            };
        };
        responses: {
            /** The message was added. JSON lists the events that followed; `text/event-stream` answers a request with `stream_response` set to `true`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentReply;
                    "text/event-stream": AgentEventStream;
                };
            };
            /** The request is malformed or misses a property (`invalid_request`), or the content of a message is empty or too long (`invalid_message_content`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestBody;
                };
            };
            /** The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** There is no such agent (`agent_not_found`) or session (`session_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundBody;
                };
            };
            /** The agent is still working on an earlier message of the session. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The agent's configuration is invalid, for example a template in its instructions or in the description of a tool. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The agent failed while it worked on the message (`agent_processing_failed`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The part of Vectara that runs the session cannot be reached. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getAgentEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
                /**
                 * Id of the event. It starts with `aev_`.
                 * @example aev_agent_output_001
                 */
                event_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentEvent;
                };
            };
            /** A key or a query parameter has the wrong form (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BadRequestBody;
                };
            };
            /** The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** There is no such agent (`agent_not_found`), session (`session_not_found`) or event (`event_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotFoundBody;
                };
            };
            /** Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
}
