// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

export interface paths {
    "/sessions": {
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
         * @description Creates a session for a user. Create the user first. The session id is any string that no other session uses, for example an id from your own database. The open-source Community Edition answers 400, not 409, when the id is taken.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions-ordered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions page by page
         * @description Lists the sessions of the project, one page at a time, in the order asked for. `total_count` tells how many sessions there are on all pages. The default and the largest page size are not published.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session
         * @description Returns the session with its metadata. Messages are not included: read them with `listMessages` or `getMemory`.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the metadata of a session
         * @description Merges `metadata` into the metadata the session already has and returns the updated session. A key in the request overwrites the stored key of the same name; stored keys that the request does not name stay as they are. `metadata` is required even when only the fact rating instruction is to change. The body has no place for the session's id or user.
         *
         *     Not documented for Zep Cloud, but so in the open-source Community Edition: nested objects are merged key by key, a `null` value is stored as null, an empty object clears all metadata, and a top-level key named `system` is dropped without an error. A session that was deleted is not found there.
         *
         *     In the Community Edition a 409 means that the session has ended. Sending the same request again does not help then.
         *
         *     Zep's reference for version 2 lists this operation among the deprecated ones. It names no replacement within version 2, and version 3 has no sessions.
         */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/sessions/{sessionId}/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the memory for a session
         * @description Returns the latest messages of the session together with `context`, a text to put into a prompt, and the facts it rests on. The last messages of the session decide what is relevant, but facts can come from any session of the same user.
         *
         *     The reference declares 404. The Community Edition answers 200 without messages instead for a session that it does not know.
         */
        get: operations["getMemory"];
        put?: never;
        /**
         * Add messages to a session
         * @description Appends messages to the session and feeds them to the knowledge graph of its user. The graph is updated in the background, so facts from these messages may be missing from the next `getMemory`. With `return_context` the answer already contains the context for the last message, which saves a `getMemory` call.
         *
         *     A call takes at most 30 messages. The Community Edition answers a longer list with 400, but stores its messages all the same: do not send them again.
         *
         *     By the reference the status is 200, with the context where it was asked for. The Community Edition answers 201, and creates the session where there is none. Create it first all the same, so that it has a user.
         */
        post: operations["addMemory"];
        /**
         * Delete a session and its messages
         * @description Deletes the session together with its messages. There is no separate operation that deletes a session. What Zep has learned from the messages stays in the user's knowledge graph.
         */
        delete: operations["deleteMemory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a session
         * @description Lists messages of the session. `row_count` counts the messages in the answer, `total_count` those in the session. Nothing in the answer names the next cursor, and the default of `limit` is not published.
         *
         *     The reference declares 404. The Community Edition answers 200 with an empty list instead for a session that it does not know.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/messages/{messageUUID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a message
         * @deprecated
         * @description Returns one message of the session. Deprecated by the provider in favour of reading the episode from the user's graph, which this document does not cover.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the metadata of a message
         * @deprecated
         * @description Sets metadata on a message and returns the message. Content and role cannot be changed. The open-source Community Edition merges the given keys into the stored ones; for Zep Cloud this is not documented. Deprecated by the provider.
         */
        patch: operations["updateMessage"];
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user
         * @description Creates a user. The user id is any string that no other user has. Give email and names where you can: Zep uses them to tie what is said in messages to the right person.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns the user with the details given at creation.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of a user
         * @description Returns all sessions of the user as a bare array, without pages or counts. No 404 is declared for an unknown user.
         */
        get: operations["listUserSessions"];
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
        /** @description A conversation. The reference declares every field as optional, so any of them can be missing. */
        Session: {
            /** @description Id that Zep gives to the session, a UUID. Paths take `session_id` instead. */
            uuid?: string | undefined;
            /** @description Row number of the session in Zep's database. */
            id?: number | undefined;
            /** @description Id that the client has given to the session. */
            session_id?: string | undefined;
            /** @description Id of the user the session belongs to. Null in a session without a user. */
            user_id?: string | null | undefined;
            /** @description UUID of the project that owns the session. */
            project_uuid?: string | undefined;
            /** @description Free-form data of the session. Null if none was ever set. The reference labels this field deprecated. */
            metadata?: {
                [key: string]: unknown;
            } | null | undefined;
            /** @description Results of session classification, label by classification name. */
            classifications?: {
                [key: string]: string;
            } | undefined;
            /**
             * @deprecated
             * @description How facts from this session are rated.
             */
            fact_rating_instruction?: components["schemas"]["FactRatingInstruction"] | undefined;
            /**
             * @deprecated
             * @description Facts from this session, as sentences.
             */
            facts?: string[] | undefined;
            /** @description When the session was created. */
            created_at?: string | undefined;
            /** @description When the session was last changed. The reference labels this field deprecated. */
            updated_at?: string | undefined;
            /** @description When the session ended. Null while it has not. */
            ended_at?: string | null | undefined;
            /** @description When the session was deleted. Null while it exists. */
            deleted_at?: string | null | undefined;
        };
        /** @description A session to create. */
        CreateSessionRequest: {
            /** @description Id for the new session, any string. It becomes part of paths. */
            session_id: string;
            /** @description Id of an existing user. */
            user_id: string;
            /** @description Free-form data of the session. The reference labels this field deprecated. */
            metadata?: components["schemas"]["Metadata"] | undefined;
            /**
             * @deprecated
             * @description How facts from this session are to be rated.
             */
            fact_rating_instruction?: components["schemas"]["FactRatingInstruction"] | undefined;
        };
        /** @description What to change in a session. */
        UpdateSessionRequest: {
            /** @description Keys to merge into the session's metadata. The reference labels this field deprecated. */
            metadata: components["schemas"]["Metadata"];
            /**
             * @deprecated
             * @description How facts from this session are to be rated. Once set it can be replaced but not removed.
             */
            fact_rating_instruction?: components["schemas"]["FactRatingInstruction"] | undefined;
        };
        /** @description One page of sessions. */
        SessionList: {
            /** @description The sessions on this page. */
            sessions?: components["schemas"]["Session"][] | undefined;
            /** @description Number of sessions on this page. */
            response_count?: number | undefined;
            /** @description Number of sessions on all pages. */
            total_count?: number | undefined;
        };
        /**
         * @description Field that sessions can be sorted by.
         * @enum {string}
         */
        SessionOrder: "created_at" | "updated_at" | "user_id" | "session_id";
        /** @description Free-form data. Values can be any JSON, nested objects included. */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description Tells Zep how to rate the facts it extracts, with examples. */
        FactRatingInstruction: {
            /** @description What makes a fact matter to the application, in plain words. */
            instruction?: string | undefined;
            /** @description One example fact for each level of rating. */
            examples?: components["schemas"]["FactRatingExamples"] | undefined;
        };
        /** @description Example facts that show what high, medium and low ratings mean. */
        FactRatingExamples: {
            /** @description A fact that matters a lot. */
            high?: string | undefined;
            /** @description A fact that matters somewhat. */
            medium?: string | undefined;
            /** @description A fact that hardly matters. */
            low?: string | undefined;
        };
        /**
         * @description Kind of author of a message. `norole` stands for an author that fits none of the others.
         * @enum {string}
         */
        RoleType: "norole" | "system" | "assistant" | "user" | "function" | "tool";
        /** @description A message of a conversation. When adding messages, give `content` and `role_type`, and `role` and `metadata` as needed. */
        Message: {
            /** @description The text of the message. */
            content: string;
            /** @description Kind of author. Use `role` to name the author. */
            role_type: components["schemas"]["RoleType"];
            /** @description Name of the author, such as a person's name or `billing-agent`. */
            role?: string | undefined;
            /** @description Free-form data of the message. */
            metadata?: components["schemas"]["Metadata"] | undefined;
            /** @description Id of the message, a UUID. */
            uuid?: string | undefined;
            /** @description When the message was created. */
            created_at?: string | undefined;
            /** @description When the message was last changed. The reference labels this field deprecated. */
            updated_at?: string | undefined;
            /** @description Whether Zep has taken the message into the user's graph yet. */
            processed?: boolean | undefined;
            /**
             * @deprecated
             * @description Length of the message in tokens.
             */
            token_count?: number | undefined;
        };
        /** @description Messages of a session with their counts. */
        MessageList: {
            /** @description The messages. */
            messages?: components["schemas"]["Message"][] | undefined;
            /** @description Number of messages in this answer. */
            row_count?: number | undefined;
            /** @description Number of messages in the session. */
            total_count?: number | undefined;
        };
        /** @description What to change in a message. */
        UpdateMessageRequest: {
            /** @description Metadata to set on the message. */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description Messages to add to a session. */
        AddMemoryRequest: {
            /** @description The messages to add, oldest first, at most 30. */
            messages: components["schemas"]["Message"][];
            /** @description Messages of these kinds are stored and used as context, but not added to the user's graph. */
            ignore_roles?: components["schemas"]["RoleType"][] | undefined;
            /** @description Whether to answer with the context for the last message. */
            return_context?: boolean | undefined;
            /**
             * @deprecated
             * @description Extra instruction for extracting facts.
             */
            fact_instruction?: string | undefined;
            /**
             * @deprecated
             * @description Extra instruction for writing summaries.
             */
            summary_instruction?: string | undefined;
        };
        /** @description Answer to added messages. */
        AddMemoryResponse: {
            /** @description Text to put into a prompt. Present if `return_context` was true. */
            context?: string | undefined;
            /** @description A sentence for people, from the Community Edition and older versions of the reference. The context is not with it. */
            message?: string | undefined;
        };
        /** @description What Zep recalls for a session. */
        Memory: {
            /** @description Text to put into a prompt, with relevant facts and entities. */
            context?: string | undefined;
            /** @description The latest messages of the session, at most `lastn`. */
            messages?: components["schemas"]["Message"][] | undefined;
            /** @description Facts most relevant to the latest messages. */
            relevant_facts?: components["schemas"]["Fact"][] | undefined;
            /**
             * @deprecated
             * @description Facts as sentences. Use `relevant_facts` instead.
             */
            facts?: string[] | undefined;
            /** @description Free-form data. The reference labels this field deprecated. */
            metadata?: components["schemas"]["Metadata"] | undefined;
            /**
             * @deprecated
             * @description Summary of the session. Use `context` instead.
             */
            summary?: components["schemas"]["Summary"] | undefined;
        };
        /** @description Something Zep has learned about a user, an edge of the user's graph. */
        Fact: {
            /** @description Id of the fact, a UUID. */
            uuid: string;
            /** @description The fact as a sentence. */
            content: string;
            /**
             * @deprecated
             * @description The fact as a sentence. Use `content` instead.
             */
            fact: string;
            /** @description Kind of relation, such as `PREFERS`. */
            name?: string | undefined;
            /** @description The entity the fact is about. */
            source_node_name?: string | undefined;
            /** @description The entity at the other end of the relation. */
            target_node_name?: string | undefined;
            /** @description Rating of the fact, if facts are rated. Higher means more relevant. */
            rating?: number | undefined;
            /** @description When Zep recorded the fact. */
            created_at: string;
            /** @description Since when the fact has been true. */
            valid_at?: string | undefined;
            /** @description Since when the fact has no longer been true. */
            invalid_at?: string | undefined;
            /** @description When Zep noticed that the fact was no longer true. */
            expired_at?: string | undefined;
        };
        /** @description Summary of a session's messages. */
        Summary: {
            /** @description Id of the summary, a UUID. */
            uuid?: string | undefined;
            /** @description The summary itself. */
            content?: string | undefined;
            /** @description When the summary was written. */
            created_at?: string | undefined;
            /** @description Free-form data of the summary. */
            metadata?: components["schemas"]["Metadata"] | undefined;
            /** @description The `uuid` of each message that the summary covers. */
            related_message_uuids?: string[] | undefined;
            /** @description Length of the summary in tokens. */
            token_count?: number | undefined;
        };
        /** @description A person whose conversations are stored. The reference declares every field as optional, so any of them can be missing. */
        User: {
            /** @description Id that Zep gives to the user, a UUID. Paths take `user_id` instead. */
            uuid?: string | undefined;
            /** @description Row number of the user in Zep's database. */
            id?: number | undefined;
            /** @description Id that the client has given to the user. */
            user_id?: string | undefined;
            /** @description UUID of the project that owns the user. */
            project_uuid?: string | undefined;
            /** @description Email address. */
            email?: string | undefined;
            /** @description First name. */
            first_name?: string | undefined;
            /** @description Last name. */
            last_name?: string | undefined;
            /** @description Free-form data of the user. The reference labels this field deprecated. */
            metadata?: components["schemas"]["Metadata"] | undefined;
            /** @description How facts about this user are rated. */
            fact_rating_instruction?: components["schemas"]["FactRatingInstruction"] | undefined;
            /**
             * @deprecated
             * @description Number of sessions of the user.
             */
            session_count?: number | undefined;
            /** @description When the user was created. */
            created_at?: string | undefined;
            /** @description When the user was last changed. The reference labels this field deprecated. */
            updated_at?: string | undefined;
            /** @description When the user was deleted. Null while the user exists. */
            deleted_at?: string | null | undefined;
        };
        /** @description A user to create. */
        CreateUserRequest: {
            /** @description Id for the new user, any string. It becomes part of paths. */
            user_id: string;
            /** @description Email address. */
            email?: string | undefined;
            /** @description First name. */
            first_name?: string | undefined;
            /** @description Last name. */
            last_name?: string | undefined;
            /** @description Free-form data of the user. */
            metadata?: components["schemas"]["Metadata"] | undefined;
            /** @description How facts about this user are to be rated. */
            fact_rating_instruction?: components["schemas"]["FactRatingInstruction"] | undefined;
        };
        /** @description Confirmation of an action that has no result. */
        SuccessBody: {
            /** @description A sentence for people. Its wording can change. */
            message?: string | undefined;
        };
        /** @description Body of every documented failure. */
        ErrorBody: {
            /** @description What went wrong, for people. Tell failures apart by status, not by this text. */
            message?: string | undefined;
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
        /** @description Ids of the session and its user, and optional metadata. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description The session that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request is invalid, for example because the session id is taken. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description Page to return. The first page is 1.
                 * @example 1
                 */
                page_number?: number | undefined;
                /**
                 * @description Number of sessions on a page.
                 * @example 20
                 */
                page_size?: number | undefined;
                /**
                 * @description Field to sort by.
                 * @example created_at
                 */
                order_by?: components["schemas"]["SessionOrder"] | undefined;
                /**
                 * @description `true` sorts in ascending order, `false` in descending order.
                 * @example false
                 */
                asc?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description A query parameter is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        /** @description Metadata to merge into the session's metadata. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSessionRequest"];
            };
        };
        responses: {
            /** @description The updated session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the session allows no update, for example because it has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getMemory: {
        parameters: {
            query?: {
                /**
                 * @description Number of latest messages to return.
                 * @example 4
                 */
                lastn?: number | undefined;
                /**
                 * @description Leaves out facts rated below this number. The name is camelCase, unlike most others in this API.
                 * @example 0.5
                 */
                minRating?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages, context and facts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Memory"];
                };
            };
            /** @description Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    addMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        /** @description The messages to add, oldest first, and what to do with them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMemoryRequest"];
            };
        };
        responses: {
            /** @description The messages were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddMemoryResponse"];
                };
            };
            /** @description The messages were added. The Community Edition answers so. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddMemoryResponse"];
                };
            };
            /** @description A message is invalid, or there are more than 30. For the latter the Community Edition sends two JSON documents one after the other, the error and the confirmation of a success, so the body as a whole is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    deleteMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session and its messages were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessBody"];
                };
            };
            /** @description Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description Largest number of messages to return.
                 * @example 50
                 */
                limit?: number | undefined;
                /**
                 * @description Position to continue from, as a number.
                 * @example 0
                 */
                cursor?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages of the session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            /** @description Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
                /**
                 * @description The `uuid` of a message.
                 * @example 5b8f0c6e-7d3a-4e21-9a54-0c1d2e3f4a5b
                 */
                messageUUID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    updateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
                /**
                 * @description The `uuid` of a message.
                 * @example 5b8f0c6e-7d3a-4e21-9a54-0c1d2e3f4a5b
                 */
                messageUUID: string;
            };
            cookie?: never;
        };
        /** @description The metadata to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMessageRequest"];
            };
        };
        responses: {
            /** @description The updated message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The id of the user and optional details. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The request is invalid, for example because the user id is taken. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `user_id` given when the user was created.
                 * @example emma-carter
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    listUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `user_id` given when the user was created.
                 * @example emma-carter
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"][];
                };
            };
            /** @description The server failed. */
            500: {
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
