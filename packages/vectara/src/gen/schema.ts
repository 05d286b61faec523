// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

export interface paths {
    "/v2/agents/{agent_key}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of an agent
         * @description Returns one page of the agent's sessions. Pass the `page_key` of a page to get the one after it.
         *
         *     Needs the role agent viewer, agent developer or agent administrator, or an account viewer, administrator or owner.
         */
        get: operations["listAgentSessions"];
        put?: never;
        /**
         * Create a session
         * @description Starts a conversation with an agent and returns the session. Choose `key` yourself or let Vectara derive it from `name`. Instructions and tool settings of the agent can refer to the session's `metadata`.
         *
         *     Needs the role agent user, agent developer or agent administrator, or an account administrator or owner.
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
         * Get a session
         * @description Returns the session with its metadata. Events are not included; read them with `listAgentEvents`.
         *
         *     Needs the role agent user, agent viewer, agent developer or agent administrator, or an account viewer, administrator or owner.
         */
        get: operations["getAgentSession"];
        put?: never;
        post?: never;
        /**
         * Delete a session for good
         * @description Deletes the session with all of its events. This cannot be undone. To only stop a conversation, set `enabled` to `false` with `updateAgentSession`.
         *
         *     Needs the role agent developer or agent administrator, or an account administrator or owner.
         */
        delete: operations["deleteAgentSession"];
        options?: never;
        head?: never;
        /**
         * Update a session
         * @description Changes the properties that the request names, leaves the others as they are, and returns the whole session. This works in the middle of a conversation.
         *
         *     `metadata` is replaced as a whole: keys that the request does not repeat are lost. To change one key, read the session first and send all of its metadata back. With `enabled` set to `false` the session stops accepting messages until it is enabled again. The session's key and agent stay the same.
         *
         *     Vectara's OpenAPI file says that new metadata reaches instructions and tools for the rest of the session; its guide for coding agents says that metadata is fixed when a session is created.
         *
         *     Needs the role agent developer or agent administrator, or an account administrator or owner.
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
         * List the events of a session
         * @description Returns one page of the session's events, oldest first. Pass the `page_key` of a page to get the one after it.
         *
         *     Needs the role agent viewer, agent developer or agent administrator, or an account viewer, administrator or owner.
         */
        get: operations["listAgentEvents"];
        put?: never;
        /**
         * Send a message to the agent
         * @description Adds a message to the session and lets the agent work on it. Without `stream_response` the answer comes when the agent is done and lists the events it has produced. With `stream_response` set to `true` the answer is a stream of server-sent events instead.
         *
         *     A session that is not enabled accepts no messages. How the API refuses them is not published.
         *
         *     Needs the role agent user, agent developer or agent administrator, or an account administrator or owner.
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
         * Get an event
         * @description Returns one event of a session with everything it holds, such as the input or output of a tool.
         *
         *     Needs the role agent viewer, agent developer or agent administrator, or an account viewer, administrator or owner.
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
        /** @description Free data about the session, such as a customer's id or the state of a case. Instructions and tools of the agent can refer to it. */
        SessionMetadata: {
            [key: string]: unknown;
        };
        /**
         * Format: int64
         * @description Minutes without an event after which the session is deleted by itself. 0 means never.
         */
        TimeToIdleMinutes: number;
        /** @description A conversation with an agent. */
        AgentSession: {
            /** @description Key of the session. Vectara's pages on getting, listing and updating sessions show this property; where it is missing, read `key`. */
            id?: string | undefined;
            /** @description Key of the session. Vectara's OpenAPI file, its SDK and its page on creating sessions have this property; where it is missing, read `id`. */
            key?: string | undefined;
            /** @description Key of the agent that the session belongs to. */
            agent_key: string;
            /** @description Name for people to read. Vectara's OpenAPI file and SDK expect it in each answer, most samples on its pages have none. */
            name?: string | undefined;
            /** @description What the session is about. */
            description?: string | undefined;
            /** @description Free data about the session. */
            metadata?: components["schemas"]["SessionMetadata"] | undefined;
            /** @description Whether the session accepts new messages. */
            enabled: boolean;
            /** @description Minutes without an event after which the session is deleted by itself. 0 means never. */
            tti_minutes?: components["schemas"]["TimeToIdleMinutes"] | undefined;
            /** @description What the session is doing. `unstarted` before its first event, `running` while the agent is at work, `stopped` while the session is idle. A newer addition. */
            status?: string | undefined;
            /**
             * Format: date-time
             * @description When the session was created, RFC 3339.
             */
            created_at: string;
        };
        /** @description One page of sessions. */
        AgentSessionList: {
            /** @description The sessions on this page. */
            sessions: components["schemas"]["AgentSession"][];
            /** @description How to go on after this page. */
            metadata: components["schemas"]["PageMetadata"];
        };
        /** @description How to go on after this page. */
        PageMetadata: {
            /** @description Value for the parameter `page_key` of the next request. What the last page has is not published; expect the property to be missing or empty. */
            page_key?: string | undefined;
            /** @description Number of entries on all pages. Vectara's pages show it, its OpenAPI file does not. */
            total_count?: number | undefined;
        };
        /** @description Properties of a new session. */
        CreateAgentSessionRequest: {
            /** @description Key of the session, unique, 1 to 50 letters, digits, underscores and hyphens. Let it start with `ase_` to suit the pattern of `session_key` on Vectara's update page. Vectara makes a key from the name if there is none here. */
            key?: string | undefined;
            /** @description Name for people to read. Vectara's page calls it required, its OpenAPI file does not. */
            name?: string | undefined;
            /** @description What the session is about. Newer versions of the API write one themselves if it is left out; an empty string prevents that. */
            description?: string | undefined;
            /** @description Free data about the session. Empty if left out. */
            metadata?: components["schemas"]["SessionMetadata"] | undefined;
            /**
             * @description Whether the session accepts messages right away.
             * @default true
             */
            enabled?: boolean | undefined;
            /** @description Minutes without an event after which the session is deleted by itself. 0 means never. */
            tti_minutes?: components["schemas"]["TimeToIdleMinutes"] | undefined;
        };
        /** @description Properties of a session to change. What is left out stays as it is. */
        UpdateAgentSessionRequest: {
            /** @description New name for people to read. */
            name?: string | undefined;
            /** @description New description of what the session is about. In newer versions of the API an empty string keeps Vectara from writing one itself. */
            description?: string | undefined;
            /** @description New metadata, which replaces the old as a whole. Repeat the keys that are to stay. */
            metadata?: components["schemas"]["SessionMetadata"] | undefined;
            /** @description `false` stops the session from accepting messages, `true` lets it accept them again. */
            enabled?: boolean | undefined;
            /** @description Minutes without an event after which the session is deleted by itself. 0 means never. */
            tti_minutes?: components["schemas"]["TimeToIdleMinutes"] | undefined;
        };
        /** @description A piece of text from the user. */
        TextMessage: {
            /**
             * @description Always `text`.
             * @constant
             */
            type: "text";
            /** @description The text. It must not be empty; the largest length is not published. */
            content: string;
        };
        /** @description A message from the user to the agent. */
        CreateAgentEventRequest: {
            /**
             * @description Always `input_message`.
             * @constant
             */
            type: "input_message";
            /** @description The pieces that the message consists of. */
            messages: components["schemas"]["TextMessage"][];
            /**
             * @description `true` for a stream of server-sent events, `false` for one JSON answer at the end.
             * @default false
             */
            stream_response?: boolean | undefined;
        };
        /** @description The events that followed a message. */
        AgentReply: {
            /** @description The events in order. Vectara's example starts with the message itself. The answer proper is in the event of type `agent_output`. */
            events: components["schemas"]["AgentEvent"][];
            /** @description Key of the session. */
            session_key: string;
        };
        /** @description Server-sent events. The data of each is a JSON object with a `type`. Text arrives in pieces, as `streaming_thinking` and `streaming_agent_output` with a `content` each, closed by `streaming_thinking_end` and `streaming_agent_output_end`. Tool calls come as whole events, just as in the JSON answer. `error` carries `messages` and tells that the agent failed; `end` is the last one. */
        AgentEventStream: string;
        /** @description Something that happened in a session. Further properties depend on `type`. */
        AgentEvent: {
            /** @description Id of the event, which starts with `aev_`. */
            id: string;
            /** @description Key of the session. */
            session_key: string;
            /** @description Kind of event: `input_message`, `artifact_upload`, `tool_input`, `tool_output`, `thinking`, `agent_output`, `context_limit_exceeded`, `image_read`. Newer versions of the API have more, such as `structured_output`, `step_transition` and `compaction`. */
            type: string;
            /**
             * Format: date-time
             * @description When the event was created, RFC 3339.
             */
            created_at: string;
            /** @description What the user sent. In events of type `input_message`. */
            messages?: components["schemas"]["EventMessage"][] | undefined;
            /** @description Text of `agent_output` and `thinking`; a JSON value, not always text, in `structured_output`. */
            content?: unknown;
            /** @description Ties a `tool_output` to its `tool_input`. */
            tool_call_id?: string | undefined;
            /** @description Name of the tool in the agent's configuration. In `tool_input` and `tool_output`; some of Vectara's examples have `tool_configuration` instead. */
            tool_configuration_name?: string | undefined;
            /** @description Name of the tool itself. In `tool_input` and `tool_output`. */
            tool_name?: string | undefined;
            /** @description What the agent passed to the tool. In events of type `tool_input`. */
            tool_input?: {
                [key: string]: unknown;
            } | undefined;
            /** @description What the tool returned. In events of type `tool_output`. */
            tool_output?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Whether the call of the tool failed. In events of type `tool_output`, where Vectara's SDK expects it. */
            error?: boolean | undefined;
        } & {
            [key: string]: unknown;
        };
        /** @description A piece of a user's message. */
        EventMessage: {
            /** @description Kind of piece, `text` unless a newer one. */
            type: string;
            /** @description The text of a `text` piece. */
            content?: string | undefined;
        } & {
            [key: string]: unknown;
        };
        /** @description One page of events. */
        AgentEventList: {
            /** @description The events on this page, oldest first. */
            events: components["schemas"]["AgentEvent"][];
            /** @description How to go on after this page. */
            metadata: components["schemas"]["PageMetadata"];
        };
        /** @description Why a request failed. No property is certain to be there. */
        ErrorBody: {
            /** @description The reasons, for people to read. */
            messages?: string[] | undefined;
            /** @description Id of the request. Quote it when you ask Vectara for help. */
            request_id?: string | undefined;
        };
        /** @description What is wrong with a request. No property is certain to be there. */
        BadRequestBody: {
            /** @description The reason for each field that is wrong, by the name of the field. */
            field_errors?: {
                [key: string]: string;
            } | undefined;
            /** @description The reasons, for people to read. */
            messages?: string[] | undefined;
            /** @description Id of the request. Quote it when you ask Vectara for help. */
            request_id?: string | undefined;
        };
        /** @description What was not found. No property is certain to be there. */
        NotFoundBody: {
            /** @description The key or id that nothing was found for. */
            id?: string | undefined;
            /** @description The reasons, for people to read. */
            messages?: string[] | undefined;
            /** @description Id of the request. Quote it when you ask Vectara for help. */
            request_id?: string | undefined;
        };
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
                 * @description Regular expression that the name or the description of a session has to match.
                 * @example billing.*
                 */
                filter?: string | undefined;
                /**
                 * @description Condition on the metadata of a session, written much like a SQL WHERE clause, up to 8000 characters. Put nested keys in double quotes, with dots between them. A newer addition.
                 * @example priority = 'urgent'
                 */
                metadata_filter?: string | undefined;
                /**
                 * @description `true` for sessions that accept messages, `false` for those that do not. Vectara's page on this operation has this filter, its OpenAPI file does not.
                 * @example true
                 */
                enabled?: boolean | undefined;
                /**
                 * @description Largest number of sessions on a page, 1 to 100.
                 * @example 25
                 */
                limit?: number | undefined;
                /**
                 * @description Where to go on, as found in `metadata.page_key` of the page before. Leave it out for the first page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                page_key?: string | undefined;
            } | undefined;
            header?: {
                /**
                 * @description Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * @description Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * @description Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSessionList"];
                };
            };
            /** @description A key or a query parameter has the wrong form (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            /** @description The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such agent (`agent_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundBody"];
                };
            };
            /** @description Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createAgentSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * @description Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * @description Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
            };
            cookie?: never;
        };
        /** @description Key, name and further properties of the new session. All of them are optional. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentSessionRequest"];
            };
        };
        responses: {
            /** @description The session that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSession"];
                };
            };
            /** @description The request is malformed or misses something (`invalid_request`), or the form or content of `metadata` is invalid (`invalid_metadata`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            /** @description The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such agent (`agent_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundBody"];
                };
            };
            /** @description The agent's configuration refers to something that does not exist, for example a metadata key that the new session lacks. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAgentSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * @description Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * @description Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * @description Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSession"];
                };
            };
            /** @description A key or a query parameter has the wrong form (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            /** @description The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such agent (`agent_not_found`) or session (`session_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundBody"];
                };
            };
            /** @description Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteAgentSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * @description Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * @description Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * @description Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A key or a query parameter has the wrong form (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            /** @description The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such agent (`agent_not_found`) or session (`session_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundBody"];
                };
            };
            /** @description Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateAgentSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * @description Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * @description Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * @description Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
            };
            cookie?: never;
        };
        /** @description The properties to change. All of them are optional. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgentSessionRequest"];
            };
        };
        responses: {
            /** @description The whole session after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSession"];
                };
            };
            /** @description The request is malformed or misses something (`invalid_request`), or the form or content of `metadata` is invalid (`invalid_metadata`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            /** @description The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such agent (`agent_not_found`) or session (`session_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundBody"];
                };
            };
            /** @description Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listAgentEvents: {
        parameters: {
            query?: {
                /**
                 * @description Largest number of events on a page, 1 to 100. The default is 10 by Vectara's OpenAPI file and 20 by its page on this operation, so send the number you need.
                 * @example 50
                 */
                limit?: number | undefined;
                /**
                 * @description Where to go on, as found in `metadata.page_key` of the page before. Leave it out for the first page.
                 * @example eyJvZmZzZXQiOjI1fQ
                 */
                page_key?: string | undefined;
                /**
                 * @description Whether to list events that were hidden or compacted, too. A newer addition.
                 * @example false
                 */
                include_hidden?: boolean | undefined;
            } | undefined;
            header?: {
                /**
                 * @description Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * @description Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * @description Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * @description Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentEventList"];
                };
            };
            /** @description A key or a query parameter has the wrong form (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            /** @description The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such agent (`agent_not_found`) or session (`session_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundBody"];
                };
            };
            /** @description Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createAgentEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * @description Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * @description Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * @description Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentEventRequest"];
            };
        };
        responses: {
            /** @description The message was added. JSON lists the events that followed; `text/event-stream` answers a request with `stream_response` set to `true`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReply"];
                    "text/event-stream": components["schemas"]["AgentEventStream"];
                };
            };
            /** @description The request is malformed or misses a property (`invalid_request`), or the content of a message is empty or too long (`invalid_message_content`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            /** @description The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such agent (`agent_not_found`) or session (`session_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundBody"];
                };
            };
            /** @description The agent is still working on an earlier message of the session. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The agent's configuration is invalid, for example a template in its instructions or in the description of a tool. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The agent failed while it worked on the message (`agent_processing_failed`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The part of Vectara that runs the session cannot be reached. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getAgentEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Seconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30
                 */
                "Request-Timeout"?: number | undefined;
                /**
                 * @description Milliseconds, 1 or more, in which Vectara tries to finish the request before it gives up.
                 * @example 30000
                 */
                "Request-Timeout-Millis"?: number | undefined;
            } | undefined;
            path: {
                /**
                 * @description Key of the agent. It starts with `agt_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters, and its samples and its SDK use keys such as `customer_support`.
                 * @example agt_customer_support
                 */
                agent_key: string;
                /**
                 * @description Key of the session. It starts with `ase_` by most of Vectara's pages; its OpenAPI file asks for no prefix, but for 1 to 50 characters. Responses hold it as `id`, as `key`, or as both.
                 * @example ase_customer_support_001
                 */
                session_key: string;
                /**
                 * @description Id of the event. It starts with `aev_`.
                 * @example aev_agent_output_001
                 */
                event_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentEvent"];
                };
            };
            /** @description A key or a query parameter has the wrong form (`invalid_request`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            /** @description The API key or the token is missing or invalid (`unauthorized`). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The API key or the token lacks the role that the operation needs (`forbidden`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such agent (`agent_not_found`), session (`session_not_found`) or event (`event_not_found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundBody"];
                };
            };
            /** @description Too many requests in a short time (`rate_limit_exceeded`). Limits and headers that tell when to try again are not published. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}
