// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

export interface paths {
    "/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an app by id
         * @description Returns the app named by `app_id`, or the app that the token was made for when `app_id` is left out. A token that is not an admin token only opens its own app here.
         */
        get: operations["getApp"];
        put?: never;
        /**
         * Create an app
         * @description Creates an app under a name that no other app on the server has. Needs an admin token where authentication is on.
         */
        post: operations["createApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an app by name
         * @description Looks up an app by its exact name. Needs an admin token where authentication is on.
         */
        get: operations["getAppByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/get_or_create/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an app by name, creating it if needed
         * @description Returns the app with this name. If there is none, creates it with empty metadata. Although a GET, it can change state: do not let caches or prefetching call it. The limit of 100 characters is that of `createApp`, but the server answers a longer name with 500, not with 422. Needs an admin token where authentication is on.
         */
        get: operations["getOrCreateApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users": {
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
         * @description Creates a user in an app under a name that no other user of the app has. An `app_id` that does not exist gives 409 as well, with the same message as a taken name.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users/get_or_create/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user by name, creating it if needed
         * @description Returns the app's user with this name. If there is none, creates it with empty metadata. Although a GET, it can change state: do not let caches or prefetching call it. The limit of 100 characters is that of `createUser`, but the server answers a longer name with 500, not with 422. An `app_id` that does not exist gives 409.
         */
        get: operations["getOrCreateUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users/{user_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session
         * @description Returns one session, deleted ones included. The id goes into the query string; there is no path of its own for reading a session. When `session_id` is left out, the session that the token was made for is returned.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Create a session
         * @description Starts a new, active session for a user. A user may have any number of active sessions, and equal calls create separate sessions.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users/{user_id}/sessions/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the sessions of a user
         * @description Returns a page of a user's sessions, oldest first unless `reverse` is set, deleted ones included unless `is_active` is true. Filters travel in the optional body, paging in the query string. An app or user that does not exist gives an empty page, not 404.
         */
        post: operations["listSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the metadata of a session
         * @description Stores the given metadata in place of the old. Nothing is merged: keys that are not sent are gone, and `{}` removes all of them. To change one key, read the session first and send its metadata back with the change. Nothing else about a session can be updated, not even `is_active`. A deleted session can still be updated.
         */
        put: operations["updateSession"];
        post?: never;
        /**
         * Delete a session
         * @description Marks the session as inactive by setting `is_active` to false. Nothing is erased: the session and its messages stay readable, and there is no call that makes the session active again.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copy a session
         * @description Creates a new session for the same user with a copy of the metadata and the messages; the copied messages get ids of their own. Although a GET, every call creates another session: do not let caches or prefetching call it, and do not retry it blindly. Clone only sessions that have messages: the server may not keep the copy of an empty one.
         */
        get: operations["cloneSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask about the user of a session
         * @description Asks a language model what Honcho knows about the user, given the session's messages and what was learned earlier. The question is meant for Honcho; it does not become a message of the session. With `stream` set the answer arrives piece by piece as `text/event-stream`, otherwise as one JSON object. The server does not check that the session exists. It needs access to language models; without it the call fails with 500, or, with `stream` set, gives an empty answer.
         */
        post: operations["chatWithSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a message to a session
         * @description Appends a message to a session and queues it for Honcho to learn from. Queuing is skipped while the session's metadata has a `deriver_disabled` key with any value but null or false.
         */
        post: operations["addMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add several messages to a session
         * @description Appends 1 to 100 messages in the order given, and queues them for Honcho to learn from as `addMessage` does. If one message is invalid, none is added.
         */
        post: operations["addMessageBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/list": {
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
         * @description Returns a page of a session's messages, oldest first unless `reverse` is set. The filter travels in the optional body, paging in the query string. An app, user or session that does not exist gives an empty page, not 404.
         */
        post: operations["listMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app_id}/users/{user_id}/sessions/{session_id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a message
         * @description Returns one message of a session.
         */
        get: operations["getMessage"];
        /**
         * Replace the metadata of a message
         * @description Stores the given metadata in place of the old. Nothing is merged: keys that are not sent are gone, and `{}` removes all of them. The text of a message cannot be changed, and messages cannot be deleted.
         */
        put: operations["updateMessage"];
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
        /** @description Free-form JSON object of your own. Any keys, any nesting. */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description A top-level container for users. */
        App: {
            /** @description Id of the app, 21 characters. */
            id: string;
            /** @description Name of the app, unique on the server. */
            name: string;
            /** @description Your own data about the app. The server always sends it. */
            metadata?: components["schemas"]["Metadata"] | undefined;
            /**
             * Format: date-time
             * @description When the app was created, with time zone.
             */
            created_at: string;
        };
        /** @description What it takes to create an app. */
        AppCreate: {
            /** @description Name of the app, 1 to 100 characters, unique on the server. */
            name: string;
            /** @description Your own data about the app. Null is refused. */
            metadata?: components["schemas"]["Metadata"] | undefined;
        };
        /** @description A user of an app. */
        User: {
            /** @description Id of the user, 21 characters. */
            id: string;
            /** @description Name of the user, unique within the app. */
            name: string;
            /** @description Id of the app that the user belongs to. */
            app_id: string;
            /**
             * Format: date-time
             * @description When the user was created, with time zone.
             */
            created_at: string;
            /** @description Your own data about the user. The server always sends it. */
            metadata?: components["schemas"]["Metadata"] | undefined;
        };
        /** @description What it takes to create a user. */
        UserCreate: {
            /** @description Name of the user, 1 to 100 characters, unique within the app. */
            name: string;
            /** @description Your own data about the user. Null is refused. */
            metadata?: components["schemas"]["Metadata"] | undefined;
        };
        /** @description A conversation of one user. */
        Session: {
            /** @description Id of the session, 21 characters. */
            id: string;
            /** @description True until the session is deleted. */
            is_active: boolean;
            /** @description Id of the user whose session it is. */
            user_id: string;
            /** @description Id of the app that the user belongs to. */
            app_id: string;
            /** @description Your own data about the session. The server always sends it. */
            metadata?: components["schemas"]["Metadata"] | undefined;
            /**
             * Format: date-time
             * @description When the session was created, with time zone.
             */
            created_at: string;
        };
        /** @description What a new session may start with; may be empty. */
        SessionCreate: {
            /** @description Your own data about the session. Null is refused. One key has a meaning to Honcho: `deriver_disabled` with any value but null or false keeps it from learning from new messages. */
            metadata?: components["schemas"]["Metadata"] | undefined;
        };
        /** @description The part of a session that can be updated. */
        SessionUpdate: {
            /** @description The complete new metadata. It replaces the old as a whole; `{}` removes everything, null is refused. */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description Which sessions to list. */
        SessionGet: {
            /** @description Metadata that a session must contain, nested objects included; it may contain more. Null and `{}` match every session. */
            filter?: components["schemas"]["Metadata"] | null | undefined;
            /**
             * @description True lists active sessions only. False lists all, not just the deleted ones.
             * @default false
             */
            is_active?: boolean | undefined;
        };
        /** @description One page of sessions. */
        SessionPage: {
            /** @description The sessions on this page. */
            items: components["schemas"]["Session"][];
            /** @description Number of sessions on all pages together. */
            total: number;
            /** @description Number of this page, counted from 1. */
            page: number;
            /** @description Most sessions per page, as asked for. */
            size: number;
            /** @description Number of pages. */
            pages?: number | undefined;
        };
        /** @description Confirmation of a deletion. The provider does not promise any field. */
        SessionDeletion: {
            /** @description A sentence for people; do not build logic on it. */
            message?: string | undefined;
        };
        /** @description Questions about a user, and how the answer should arrive. */
        DialecticOptions: {
            /** @description One question, or 1 to 25 that get a common answer. At most 10,000 characters each. The server answers an empty list with 500. */
            queries: string | string[];
            /**
             * @description Whether the answer is streamed as `text/event-stream`.
             * @default false
             */
            stream?: boolean | undefined;
        };
        /** @description An answer about a user. */
        DialecticResponse: {
            /** @description The answer in plain language. */
            content: string;
        };
        /** @description One utterance in a session. */
        Message: {
            /** @description Id of the message, 21 characters. */
            id: string;
            /** @description Text of the message. */
            content: string;
            /** @description True if the user said it, false if the assistant did. */
            is_user: boolean;
            /** @description Id of the session that the message belongs to. */
            session_id: string;
            /** @description Your own data about the message. The server always sends it. */
            metadata?: components["schemas"]["Metadata"] | undefined;
            /**
             * Format: date-time
             * @description When the message was added, with time zone.
             */
            created_at: string;
            /** @description Id of the app that the session belongs to. */
            app_id: string;
            /** @description Id of the user whose session it is. */
            user_id: string;
        };
        /** @description A message to add. */
        MessageCreate: {
            /** @description Text of the message, up to 50,000 characters; may be empty. */
            content: string;
            /** @description True if the user said it, false if the assistant did. */
            is_user: boolean;
            /** @description Your own data about the message. Null is refused. */
            metadata?: components["schemas"]["Metadata"] | undefined;
        };
        /** @description Messages to add together. */
        MessageBatchCreate: {
            /** @description 1 to 100 messages, oldest first. The server answers an empty list with 500. */
            messages: components["schemas"]["MessageCreate"][];
        };
        /** @description The part of a message that can be updated. */
        MessageUpdate: {
            /** @description The complete new metadata. It replaces the old as a whole; `{}` removes everything, null is refused. */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description Which messages to list. */
        MessageGet: {
            /** @description Metadata that a message must contain, nested objects included; it may contain more. Null and `{}` match every message. */
            filter?: components["schemas"]["Metadata"] | null | undefined;
        };
        /** @description One page of messages. */
        MessagePage: {
            /** @description The messages on this page. */
            items: components["schemas"]["Message"][];
            /** @description Number of messages on all pages together. */
            total: number;
            /** @description Number of this page, counted from 1. */
            page: number;
            /** @description Most messages per page, as asked for. */
            size: number;
            /** @description Number of pages. */
            pages?: number | undefined;
        };
        /** @description An error with a message. */
        ErrorDetail: {
            /** @description What went wrong, in English. The only part of the body that tells errors apart. */
            detail: string;
        };
        /** @description Input that breaks the schema. */
        HTTPValidationError: {
            /** @description The problems, one entry each. */
            detail?: components["schemas"]["ValidationError"][] | undefined;
        };
        /** @description One problem with the input. Entries may carry more fields, such as `input` with the refused value and `ctx` with the limits that it broke. */
        ValidationError: {
            /** @description Where the problem is: `body`, `query` or `path`, then names of fields and indexes of list items. */
            loc: (string | number)[];
            /** @description What is wrong, in English. */
            msg: string;
            /** @description Short code of the problem, such as `missing` or `dict_type`. */
            type: string;
        } & {
            [key: string]: unknown;
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
    getApp: {
        parameters: {
            query?: {
                /**
                 * @description Id of the app. Without it the token must name an app, or the answer is 401.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            /** @description No usable token, a token of another app, or neither `app_id` nor a token that names an app. The last happens on servers without authentication, too. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description No app has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    createApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name and optional metadata of the new app. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppCreate"];
            };
        };
        responses: {
            /** @description The new app. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            /** @description The token is missing, invalid or expired, or is not an admin token. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description Another app has this name. A get-or-create call only meets this in a race. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The body is missing, breaks the schema, or is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    getAppByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Exact name of the app.
                 * @example writing-coach
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            /** @description The token is missing, invalid or expired, or is not an admin token. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description No app has this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    getOrCreateApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Exact name of the app, up to 100 characters, none of them a slash.
                 * @example writing-coach
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app, found or just created. The body does not tell which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            /** @description The token is missing, invalid or expired, or is not an admin token. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The name has a slash in it. Even where it is encoded, the server takes it for another path, so such a name cannot be asked for. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description Another app has this name. A get-or-create call only meets this in a race. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description The server failed. The body does not say why. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
            };
            cookie?: never;
        };
        /** @description Name and optional metadata of the new user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The new user. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description Another user of the app has this name, or the app does not exist; the message is the same. A get-or-create call meets a taken name only in a race. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The body is missing, breaks the schema, or is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    getOrCreateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Exact name of the user within the app, up to 100 characters, none of them a slash.
                 * @example maya
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, found or just created. The body does not tell which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The name has a slash in it. Even where it is encoded, the server takes it for another path, so such a name cannot be asked for. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description Another user of the app has this name, or the app does not exist; the message is the same. A get-or-create call meets a taken name only in a race. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description The server failed. The body does not say why. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: {
                /**
                 * @description Id of the session. Without it the token must name a session, or the answer is 401.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
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
            /** @description No usable token, a token for something else, or neither `session_id` nor a token that names a session. The last happens on servers without authentication, too. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The session does not exist under this app and user. Any of the three ids may be wrong. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
            };
            cookie?: never;
        };
        /** @description Optional metadata of the new session. The body itself is required; send `{}`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description The new session. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The user does not exist in this app, or the app does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The metadata is not an object, or the body is missing or not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description List the newest first.
                 * @example true
                 */
                reverse?: boolean | undefined;
                /**
                 * @description Number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Most items per page.
                 * @example 20
                 */
                size?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
            };
            cookie?: never;
        };
        /** @description Which sessions to list. Leave it out, or send null, to list all of them. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SessionGet"] | null;
            };
        } | undefined;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A parameter or the body breaks the schema, or the body is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * @description Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** @description The complete new metadata. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionUpdate"];
            };
        };
        responses: {
            /** @description The session with its new metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The session does not exist under this app and user. Any of the three ids may be wrong. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The metadata is missing or not an object, or the body is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * @description Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is inactive now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDeletion"];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The session does not exist under this app and user. Any of the three ids may be wrong. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    cloneSession: {
        parameters: {
            query?: {
                /**
                 * @description Id of the last message to copy, that message included. Without it all messages are copied. It must belong to the session.
                 * @example WBJMwrLiTb-7kArYGSQ-j
                 */
                message_id?: string | undefined;
                /**
                 * @description Whether the metamessages attached to the session are copied, too.
                 * @example true
                 */
                deep_copy?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * @description Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new session, not the original. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The session does not exist under this app and user, or the message not in it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    chatWithSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * @description Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** @description The questions, and how the answer should arrive. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialecticOptions"];
            };
        };
        responses: {
            /** @description The answer. A streamed answer starts with status 200 before anything has been looked up, the user included. After a failure the stream just ends: nothing tells it from an answer that is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialecticResponse"];
                    "text/event-stream": string;
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The user does not exist in this app, or the app does not exist. With `stream` set the answer is 200 and empty instead. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The body is missing, breaks the schema, or is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description The server failed. The body does not say why. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    addMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * @description Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageCreate"];
            };
        };
        responses: {
            /** @description The new message. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The session does not exist under this app and user. Any of the three ids may be wrong. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The body is missing, breaks the schema, or is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    addMessageBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * @description Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** @description The messages, oldest first. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBatchCreate"];
            };
        };
        responses: {
            /** @description The new messages, in the order they were sent. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"][];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The session does not exist under this app and user. Any of the three ids may be wrong. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The list is longer than 100, or a message is invalid, or the body is not JSON. For a message `loc` holds its index, counted from 0. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description The server failed. The body does not say why. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description List the newest first.
                 * @example true
                 */
                reverse?: boolean | undefined;
                /**
                 * @description Number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Most items per page.
                 * @example 20
                 */
                size?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * @description Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** @description Which messages to list. Leave it out, or send null, to list all of them. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageGet"] | null;
            };
        } | undefined;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A parameter or the body breaks the schema, or the body is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * @description Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
                /**
                 * @description Id of the message, which must belong to the session.
                 * @example WBJMwrLiTb-7kArYGSQ-j
                 */
                message_id: string;
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
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The message does not exist under this app, user and session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
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
                 * @description Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * @description Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * @description Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
                /**
                 * @description Id of the message, which must belong to the session.
                 * @example WBJMwrLiTb-7kArYGSQ-j
                 */
                message_id: string;
            };
            cookie?: never;
        };
        /** @description The complete new metadata. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageUpdate"];
            };
        };
        responses: {
            /** @description The message with its new metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The message does not exist under this app, user and session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorDetail"];
                };
            };
            /** @description The body is missing, breaks the schema, or is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
}
