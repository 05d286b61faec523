// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

export interface paths {
    "/createSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a session
         * @description Opens a chat session for a widget. Keep the `session_uid` of the answer: every later call that concerns this conversation needs it. A new session starts in state `pending`.
         *
         *     YourGPT's reference lists a form-encoded body, while its quick starts send JSON; both are accepted.
         *
         *     An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/getSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List sessions
         * @description Returns one page of the project's sessions, ordered by the time of their last message, oldest first unless `orderBy` says otherwise. All arguments are optional; `{}` asks for the first ten.
         *
         *     No total is documented for the answer: ask for the next `page` until one comes back with fewer than `limit` entries.
         *
         *     The timestamps are called `created_at` and `updated_at` here, whereas createSession and updateSession answer with `createdAt` and `updatedAt`.
         *
         *     An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
         */
        post: operations["getSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/updateSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a session
         * @description Changes the state, the chat mode or the segment tags of a session. Only `session_uid` is required.
         *
         *     Setting `state` to `resolved` hands the session back to the bot by itself, so `chat_mode` may not be sent in the same request. With any other state, or none, `chat_mode` may be sent.
         *
         *     `segment` replaces the whole stored value. To add a tag, send the existing tags together with the new one: a session tagged `vip` becomes `vip,priority` by sending `vip,priority`.
         *
         *     The answer reports `chat_mode` as a digit in a string, not as the word sent in the request.
         *
         *     An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
         */
        post: operations["updateSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sendMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Posts a message into a session. `send_by` decides what happens next:
         *
         *     - `user` (the default): the message counts as the visitor's and the AI's reply comes back in `data`.
         *     - `operator`: the message counts as a human operator's, the session switches to operator mode and the AI does not reply.
         *     - `assistant`: the message is posted as the bot's and the AI does not reply.
         *
         *     YourGPT's reference lists a form-encoded body, while its quick starts send JSON; both are accepted.
         *
         *     An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/getSessionMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the messages of a session
         * @description Returns one page of a session's messages, ten a page and in ascending order unless the request says otherwise.
         *
         *     No total is documented for the answer: ask for the next `page` until one comes back with fewer than `limit` entries.
         *
         *     An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
         */
        post: operations["getSessionMessages"];
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
        /** @description Identifier of a session, given out by createSession and getSessions. Usually 17 digits, more than a JavaScript number can hold exactly, so keep it as text. Treat it as opaque. */
        SessionUid: string;
        /** @description Widget ID of the chatbot. Treat it as opaque. */
        WidgetUid: string;
        /**
         * @description `ASC` for oldest first, `DESC` for newest first.
         * @default ASC
         * @enum {string}
         */
        SortOrder: "ASC" | "DESC";
        /**
         * @description Entries per page, 100 at most.
         * @default 10
         */
        PageSize: number;
        /**
         * @description Page to return, counted from 1.
         * @default 1
         */
        PageNumber: number;
        /**
         * @description Who handles the conversation: `bot` for the AI, `awaiting` while it waits for a human operator, `operator` once a human has taken over.
         * @enum {string}
         */
        ChatMode: "bot" | "awaiting" | "operator";
        /** @description Chat mode as a digit in a string, such as `"1"`, not the word used in requests. New sessions show `"1"`, which suggests the bot; the other codes are not published. */
        ChatModeCode: string;
        /**
         * @description Any state but `resolved`: `pending` is active and waits for a response, `unresolved` is flagged as not solved, `closed` is finished.
         * @enum {string}
         */
        OtherSessionState: "pending" | "unresolved" | "closed";
        /** @description Place in the life of the session. Known values: `pending`, `unresolved`, `resolved`, `closed`. */
        SessionState: string;
        /** @description Status flag that is separate from `state`. `open` on a new session; `null` has been seen after an update. */
        SessionStatus: string | null;
        /** @description Comma-separated tags, such as `vip,priority`; 255 characters at most. Replaces the whole stored value, so repeat the tags to keep. */
        SegmentTags: string;
        /** @description Comma-separated tags of the session, such as `vip,priority`. */
        StoredSegment: string | null;
        /** @description Arguments of createSession. */
        CreateSessionRequest: {
            /** @description Widget ID of the chatbot to open the session for. */
            widget_uid: components["schemas"]["WidgetUid"];
        };
        /** @description Arguments of getSessions. All are optional. */
        GetSessionsRequest: {
            /**
             * Format: date
             * @description Start of the date range, as `YYYY-MM-DD`.
             */
            from?: string | undefined;
            /**
             * Format: date
             * @description End of the date range, as `YYYY-MM-DD`. Today when left out.
             */
            to?: string | undefined;
            /** @description Order by time of the last message, `ASC` (oldest first) when left out. */
            orderBy?: components["schemas"]["SortOrder"] | undefined;
            /** @description Sessions per page, 100 at most, 10 when left out. */
            limit?: components["schemas"]["PageSize"] | undefined;
            /** @description Page to return, counted from 1. */
            page?: components["schemas"]["PageNumber"] | undefined;
            /** @description Identifier of a saved view: the number that ends the dashboard URL `/conversations/my-view-{id}`. */
            view_id?: number | undefined;
            /** @description Conditions that are combined into one query. */
            filter?: components["schemas"]["SessionFilter"][] | undefined;
        };
        /** @description One condition on sessions. All four fields are required. */
        SessionFilter: {
            /** @description Kind of record the condition looks at, such as `SESSION`. */
            model: string;
            /** @description Field of that record. */
            key: string;
            /** @description Comparison to make. YourGPT's filter guide lists the operators. */
            operator: string;
            /** @description Value to compare with. Its type depends on the key and the operator. */
            value: unknown;
        };
        /** @description Arguments of updateSession: either resolve the session, without `chat_mode`, or change anything else about it. */
        UpdateSessionRequest: components["schemas"]["ResolveSessionRequest"] | components["schemas"]["ChangeSessionRequest"];
        /** @description Resolves a session. The session goes to bot mode by itself. */
        ResolveSessionRequest: {
            /** @description Session to resolve, from createSession or getSessions. */
            session_uid: components["schemas"]["SessionUid"];
            /**
             * @description Resolves the session and hands it back to the bot.
             * @constant
             */
            state: "resolved";
            chat_mode?: never;
            /** @description Comma-separated tags, 255 characters at most. Replaces the whole stored value, so repeat the tags to keep. */
            segment?: components["schemas"]["SegmentTags"] | undefined;
        };
        /** @description Changes a session without resolving it. */
        ChangeSessionRequest: {
            /** @description Session to change, from createSession or getSessions. */
            session_uid: components["schemas"]["SessionUid"];
            /** @description New state: `pending` is active and waits for a response, `unresolved` is flagged as not solved, `closed` is finished. */
            state?: components["schemas"]["OtherSessionState"] | undefined;
            /** @description Who handles the conversation from now on: `bot` for the AI, `awaiting` to wait for a human operator, `operator` for a human. Not allowed together with state `resolved`. */
            chat_mode?: components["schemas"]["ChatMode"] | undefined;
            /** @description Comma-separated tags, 255 characters at most. Replaces the whole stored value, so repeat the tags to keep. */
            segment?: components["schemas"]["SegmentTags"] | undefined;
        };
        /** @description Arguments of sendMessage. */
        SendMessageRequest: {
            /** @description Widget ID of the chatbot the session belongs to. */
            widget_uid: components["schemas"]["WidgetUid"];
            /** @description Session to post into, from createSession. */
            session_uid: components["schemas"]["SessionUid"];
            /** @description Text of the message. */
            message: string;
            /**
             * @description On whose behalf the message is posted. `user` triggers the AI's reply; `operator` switches the session to operator mode; `assistant` posts as the bot.
             * @default user
             * @enum {string}
             */
            send_by?: "user" | "operator" | "assistant" | undefined;
        };
        /** @description Arguments of getSessionMessages. */
        GetSessionMessagesRequest: {
            /** @description Session to read, from createSession or getSessions. */
            session_uid: components["schemas"]["SessionUid"];
            /** @description Order of the messages, `ASC` (oldest first) when left out. */
            orderBy?: components["schemas"]["SortOrder"] | undefined;
            /** @description Messages per page, 100 at most, 10 when left out. */
            limit?: components["schemas"]["PageSize"] | undefined;
            /** @description Page to return, counted from 1. */
            page?: components["schemas"]["PageNumber"] | undefined;
        };
        /** @description Success envelope of createSession. */
        CreateSessionResponse: {
            /**
             * @description Marks a success.
             * @constant
             */
            type: "RXSUCCESS";
            /** @description Short text about the outcome. */
            message: string;
            /** @description The new session. */
            data: components["schemas"]["Session"];
        };
        /** @description Success envelope of getSessions. */
        GetSessionsResponse: {
            /**
             * @description Marks a success.
             * @constant
             */
            type: "RXSUCCESS";
            /** @description Short text about the outcome. */
            message: string;
            /** @description Sessions of the requested page. */
            data: components["schemas"]["ListedSession"][];
        };
        /** @description Success envelope of updateSession. */
        UpdateSessionResponse: {
            /**
             * @description Marks a success.
             * @constant
             */
            type: "RXSUCCESS";
            /** @description Short text about the outcome. */
            message: string;
            /** @description The session after the update. */
            data: components["schemas"]["Session"];
        };
        /** @description Success envelope of sendMessage. */
        SendMessageResponse: {
            /**
             * @description Marks a success.
             * @constant
             */
            type: "RXSUCCESS";
            /** @description Short text about the outcome. The text of the AI's reply is in `data.message`. */
            message: string;
            /** @description The AI's reply to a visitor's message. */
            data: components["schemas"]["MessageReply"];
        };
        /** @description Success envelope of getSessionMessages. */
        GetSessionMessagesResponse: {
            /**
             * @description Marks a success.
             * @constant
             */
            type: "RXSUCCESS";
            /** @description Short text about the outcome. */
            message: string;
            /** @description Messages of the requested page. */
            data: components["schemas"]["SessionMessage"][];
        };
        /** @description Error envelope, the same for every operation. */
        ErrorResponse: {
            /**
             * @description Marks a failure.
             * @constant
             */
            type: "RXERROR";
            /** @description What went wrong. The wording is not published, so do not branch on it. */
            message: string;
        };
        /** @description A session as createSession and updateSession return it. */
        Session: {
            /** @description Internal number of the session. Requests take `session_uid` instead. */
            id: number;
            /** @description Number of the project the session belongs to. */
            project_id: number;
            /** @description Identifier to use in later requests. Keep it as text; it can exceed 2^53. */
            session_uid: components["schemas"]["SessionUid"];
            /** @description Number of the channel the session came in through; 17 is the API. */
            integration_id: number;
            /** @description Status flag that is separate from `state`; `open` on a new session, or `null`. */
            status: components["schemas"]["SessionStatus"];
            /** @description Kind of device the visitor uses, such as `desktop`. */
            device_type: string | null;
            /** @description Platform the visitor uses. */
            platform: string | null;
            /** @description Chat mode as a digit in a string, such as `"1"`, not the word used in requests. The table of codes is not published. */
            chat_mode: components["schemas"]["ChatModeCode"];
            /** @description IP address of the visitor. */
            ip: string | null;
            /** @description Country of the visitor, such as `IN`. */
            country: string | null;
            /** @description Comma-separated tags of the session, such as `vip,priority`. */
            segment: components["schemas"]["StoredSegment"];
            /** @description Known values: `pending`, `unresolved`, `resolved`, `closed`. */
            state: components["schemas"]["SessionState"];
            /** @description Number of the contact linked to the session. */
            contact_id: number | null;
            /** @description Number of the visitor. */
            visitor_id: number | null;
            /** @description Whether the session comes from an emulator rather than a visitor. */
            is_emulator: boolean;
            /** @description Free-form data kept with the session. */
            data: {
                [key: string]: unknown;
            };
            /** @description Language of the session. Part of the updateSession answer only. */
            language?: string | null | undefined;
            /**
             * Format: date-time
             * @description Time of creation, ISO 8601 in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time of the last change, ISO 8601 in UTC.
             */
            updatedAt: string;
        };
        /** @description A session as getSessions returns it, with its last message. Dates are snake_case. */
        ListedSession: {
            /** @description Internal number of the session. Requests take `session_uid` instead. */
            id: number;
            /** @description Number of the project the session belongs to. */
            project_id: number;
            /** @description Identifier to use in later requests. Keep it as text; it can exceed 2^53. */
            session_uid: components["schemas"]["SessionUid"];
            /** @description Number of the channel the session came in through; 17 is the API. */
            integration_id: number;
            /** @description Status flag that is separate from `state`; `open` on a new session, or `null`. */
            status?: components["schemas"]["SessionStatus"] | undefined;
            /** @description Kind of device the visitor uses, such as `desktop`. */
            device_type?: string | null | undefined;
            /** @description Platform the visitor uses. */
            platform?: string | null | undefined;
            /** @description Chat mode as a digit in a string, such as `"1"`, not the word used in requests. The table of codes is not published. */
            chat_mode: components["schemas"]["ChatModeCode"];
            /** @description IP address of the visitor. */
            ip?: string | null | undefined;
            /** @description Country of the visitor, such as `IN`. */
            country?: string | null | undefined;
            /** @description Comma-separated tags of the session, such as `vip,priority`. */
            segment?: components["schemas"]["StoredSegment"] | undefined;
            /** @description Free-form data kept with the session. */
            data?: {
                [key: string]: unknown;
            } | null | undefined;
            /** @description Known values: `pending`, `unresolved`, `resolved`, `closed`. */
            state: components["schemas"]["SessionState"];
            /** @description Number of the contact linked to the session. */
            contact_id?: number | null | undefined;
            /**
             * Format: date-time
             * @description Time of creation, ISO 8601.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Time of the last change, ISO 8601.
             */
            updated_at: string;
            /** @description Number of unseen messages, as text. */
            total_unseen?: string | null | undefined;
            /**
             * Format: date-time
             * @description Time of the last message, ISO 8601. The list is ordered by it.
             */
            last_message_time?: string | null | undefined;
            /** @description Text of the last message. */
            last_message?: string | null | undefined;
            /** @description Number of the last message. */
            last_message_id?: number | null | undefined;
            /** @description Content type of the last message, such as `text`. */
            last_message_content_type?: string | null | undefined;
            /** @description Type code of the last message. The codes are not published. */
            last_message_type?: number | null | undefined;
            /** @description What is known about the visitor. The fields are not published. */
            visitor_data?: {
                [key: string]: unknown;
            } | null | undefined;
            /** @description What is known about the contact. The fields are not published. */
            contact_data?: {
                [key: string]: unknown;
            } | null | undefined;
            /** @description Further data about the session. The fields are not published. */
            session_meta?: {
                [key: string]: unknown;
            } | null | undefined;
        };
        /** @description The AI's reply to a visitor's message. What comes back for `operator` and `assistant` messages is not published, so every field is optional. */
        MessageReply: {
            /** @description Number of the reply, the same as `message_id`. */
            id?: number | undefined;
            /** @description Number of the reply. */
            message_id?: number | undefined;
            /** @description Session the reply belongs to. Keep it as text; it can exceed 2^53. */
            session_uid?: components["schemas"]["SessionUid"] | undefined;
            /** @description Who wrote the reply, `assistant` for the AI. */
            send_by?: string | undefined;
            /** @description Where the message was sent from, such as `api`. */
            origin?: string | undefined;
            /** @description Type as a word, such as `text`. getSessionMessages reports the type of a message as a number. */
            type?: string | undefined;
            /** @description Text of the reply. */
            message?: string | undefined;
            /** @description Form of the content, such as `text`, or `picker` when there are choices. */
            content_type?: string | undefined;
            /** @description Buttons offered along with the reply. */
            choices?: components["schemas"]["ReplyChoice"][] | undefined;
        };
        /** @description A button offered along with a reply. */
        ReplyChoice: {
            /** @description Emoji shown on the button. */
            icon?: string | undefined;
            /** @description Caption of the button. */
            text?: string | undefined;
            /** @description What the button stands for, such as `like`, `dislike` or `requesthumanoperator`. */
            value?: string | undefined;
            /** @description Whether the button can be used. */
            enabled?: boolean | undefined;
        };
        /** @description A message as getSessionMessages returns it. */
        SessionMessage: {
            /** @description Number of the message. */
            id: number;
            /** @description Internal number of the session, not its `session_uid`. */
            session_id: number;
            /** @description Who sent the message. Known values: `user`, `operator`, `assistant`. */
            send_by: string;
            /** @description Rating given to the message. The values are not published. */
            rate?: string | null | undefined;
            /** @description Text of the message. */
            message?: string | null | undefined;
            /** @description Type code of the message. The codes are not published. */
            type?: number | null | undefined;
            /** @description Whether the message has been seen, as text. The values are not published. */
            seen?: string | null | undefined;
            /** @description Number of the sender. */
            sender_id?: number | null | undefined;
            /** @description Form of the content, such as `text` or `picker`. */
            content_type?: string | null | undefined;
            /** @description Buttons offered along with the message. Their fields are not published here. */
            choices?: unknown[] | null | undefined;
            /** @description Targets of the message. The fields are not published. */
            targets?: {
                [key: string]: unknown;
            } | null | undefined;
            /** @description Address of an attached file. */
            url?: string | null | undefined;
            /** @description Whether the message was delivered, as text. The values are not published. */
            delivered?: string | null | undefined;
            /** @description Identifier of the message at the channel it went through. */
            provider_message_id?: string | null | undefined;
            /** @description Whether the message was produced as a stream. */
            streaming?: boolean | null | undefined;
            /** @description What produced the response. The values are not published. */
            response_source?: string | null | undefined;
            /** @description Further data about the message. The fields are not published. */
            extra_data?: {
                [key: string]: unknown;
            } | null | undefined;
            /**
             * Format: date-time
             * @description Time the message was posted, ISO 8601.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time the message was deleted, ISO 8601.
             */
            deleted_at?: string | null | undefined;
            /** @description How the AI came to its reply, linking question and answer. */
            AILog?: components["schemas"]["AiLogEntry"][] | null | undefined;
        };
        /** @description One entry of a message's AI log. */
        AiLogEntry: {
            /** @description Number of the log entry. */
            id?: number | undefined;
            /** @description Number of the message that was answered. */
            query_message_id?: number | null | undefined;
            /** @description Number of the message that answers it. */
            reply_message_id?: number | null | undefined;
            /** @description Part of the chatbot that produced the reply. The values are not published. */
            source_node?: string | null | undefined;
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
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The widget to open a session for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description The session was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSessionResponse"];
                };
            };
            /** @description A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key is valid but has no access to the resource. YourGPT's SDK also reads this status as a plan that does not include the feature. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Page, order and filters. Send `{}` for the defaults. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetSessionsRequest"];
            };
        };
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSessionsResponse"];
                };
            };
            /** @description A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key is valid but has no access to the resource. YourGPT's SDK also reads this status as a plan that does not include the feature. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The session and what to change in it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSessionRequest"];
            };
        };
        responses: {
            /** @description The session after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSessionResponse"];
                };
            };
            /** @description A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key is valid but has no access to the resource. YourGPT's SDK also reads this status as a plan that does not include the feature. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message, the session it belongs to and who sends it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description The message was accepted. For a visitor's message `data` holds the AI's reply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageResponse"];
                };
            };
            /** @description A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key is valid but has no access to the resource. YourGPT's SDK also reads this status as a plan that does not include the feature. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getSessionMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The session, and optionally page and order. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetSessionMessagesRequest"];
            };
        };
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSessionMessagesResponse"];
                };
            };
            /** @description A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The API key is valid but has no access to the resource. YourGPT's SDK also reads this status as a plan that does not include the feature. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}
