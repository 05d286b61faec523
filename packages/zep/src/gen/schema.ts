// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type {
  AddMemoryRequest,
  AddMemoryResponse,
  CreateSessionRequest,
  CreateUserRequest,
  ErrorBody,
  Fact,
  FactRatingExamples,
  FactRatingInstruction,
  Memory,
  Message,
  MessageList,
  Metadata,
  RoleType,
  Session,
  SessionList,
  SessionOrder,
  SuccessBody,
  Summary,
  UpdateMessageRequest,
  UpdateSessionRequest,
  User,
} from "./types.ts";

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
        /** Creates a session for a user. Create the user first. The session id is any string that no other session uses, for example an id from your own database. The open-source Community Edition answers 400, not 409, when the id is taken. */
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
        /** Lists the sessions of the project, one page at a time, in the order asked for. `total_count` tells how many sessions there are on all pages. The default and the largest page size are not published. */
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
        /** Returns the session with its metadata. Messages are not included: read them with `listMessages` or `getMemory`. */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Merges `metadata` into the metadata the session already has and returns the updated session. A key in the request overwrites the stored key of the same name; stored keys that the request does not name stay as they are. `metadata` is required even when only the fact rating instruction is to change. The body has no place for the session's id or user.
         *
         * Not documented for Zep Cloud, but so in the open-source Community Edition: nested objects are merged key by key, a `null` value is stored as null, an empty object clears all metadata, and a top-level key named `system` is dropped without an error. A session that was deleted is not found there.
         *
         * In the Community Edition a 409 means that the session has ended. Sending the same request again does not help then.
         *
         * Zep's reference for version 2 lists this operation among the deprecated ones. It names no replacement within version 2, and version 3 has no sessions.
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
         * Returns the latest messages of the session together with `context`, a text to put into a prompt, and the facts it rests on. The last messages of the session decide what is relevant, but facts can come from any session of the same user.
         *
         * The reference declares 404. The Community Edition answers 200 without messages instead for a session that it does not know.
         */
        get: operations["getMemory"];
        put?: never;
        /**
         * Appends messages to the session and feeds them to the knowledge graph of its user. The graph is updated in the background, so facts from these messages may be missing from the next `getMemory`. With `return_context` the answer already contains the context for the last message, which saves a `getMemory` call.
         *
         * A call takes at most 30 messages. The Community Edition answers a longer list with 400, but stores its messages all the same: do not send them again.
         *
         * By the reference the status is 200, with the context where it was asked for. The Community Edition answers 201, and creates the session where there is none. Create it first all the same, so that it has a user.
         */
        post: operations["addMemory"];
        /** Deletes the session together with its messages. There is no separate operation that deletes a session. What Zep has learned from the messages stays in the user's knowledge graph. */
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
         * Lists messages of the session. `row_count` counts the messages in the answer, `total_count` those in the session. Nothing in the answer names the next cursor, and the default of `limit` is not published.
         *
         * The reference declares 404. The Community Edition answers 200 with an empty list instead for a session that it does not know.
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
         * Returns one message of the session. Deprecated by the provider in favour of reading the episode from the user's graph, which this document does not cover.
         * @deprecated
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets metadata on a message and returns the message. Content and role cannot be changed. The open-source Community Edition merges the given keys into the stored ones; for Zep Cloud this is not documented. Deprecated by the provider.
         * @deprecated
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
        /** Creates a user. The user id is any string that no other user has. Give email and names where you can: Zep uses them to tie what is said in messages to the right person. */
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
        /** Returns the user with the details given at creation. */
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
        /** Returns all sessions of the user as a bare array, without pages or counts. No 404 is declared for an unknown user. */
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
        Session: Session;
        CreateSessionRequest: CreateSessionRequest;
        UpdateSessionRequest: UpdateSessionRequest;
        SessionList: SessionList;
        SessionOrder: SessionOrder;
        Metadata: Metadata;
        FactRatingInstruction: FactRatingInstruction;
        FactRatingExamples: FactRatingExamples;
        RoleType: RoleType;
        Message: Message;
        MessageList: MessageList;
        UpdateMessageRequest: UpdateMessageRequest;
        AddMemoryRequest: AddMemoryRequest;
        AddMemoryResponse: AddMemoryResponse;
        Memory: Memory;
        Fact: Fact;
        Summary: Summary;
        User: User;
        CreateUserRequest: CreateUserRequest;
        SuccessBody: SuccessBody;
        ErrorBody: ErrorBody;
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
        /** Ids of the session and its user, and optional metadata. */
        requestBody: {
            content: {
                "application/json": CreateSessionRequest;
            };
        };
        responses: {
            /** The session that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            /** The request is invalid, for example because the session id is taken. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * Page to return. The first page is 1.
                 * @example 1
                 */
                page_number?: number | undefined;
                /**
                 * Number of sessions on a page.
                 * @example 20
                 */
                page_size?: number | undefined;
                /**
                 * Field to sort by.
                 * @example created_at
                 */
                order_by?: "created_at" | "updated_at" | "user_id" | "session_id" | undefined;
                /**
                 * `true` sorts in ascending order, `false` in descending order.
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
            /** One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionList;
                };
            };
            /** A query parameter is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                 * The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
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
                    "application/json": Session;
                };
            };
            /** Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                 * The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        /** Metadata to merge into the session's metadata. */
        requestBody: {
            content: {
                "application/json": UpdateSessionRequest;
            };
        };
        responses: {
            /** The updated session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            /** The request body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The state of the session allows no update, for example because it has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    getMemory: {
        parameters: {
            query?: {
                /**
                 * Number of latest messages to return.
                 * @example 4
                 */
                lastn?: number | undefined;
                /**
                 * Leaves out facts rated below this number. The name is camelCase, unlike most others in this API.
                 * @example 0.5
                 */
                minRating?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Messages, context and facts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Memory;
                };
            };
            /** Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                 * The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        /** The messages to add, oldest first, and what to do with them. */
        requestBody: {
            content: {
                "application/json": AddMemoryRequest;
            };
        };
        responses: {
            /** The messages were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddMemoryResponse;
                };
            };
            /** The messages were added. The Community Edition answers so. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddMemoryResponse;
                };
            };
            /** A message is invalid, or there are more than 30. For the latter the Community Edition sends two JSON documents one after the other, the error and the confirmation of a success, so the body as a whole is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                 * The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session and its messages were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessBody;
                };
            };
            /** Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * Largest number of messages to return.
                 * @example 50
                 */
                limit?: number | undefined;
                /**
                 * Position to continue from, as a number.
                 * @example 0
                 */
                cursor?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Messages of the session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageList;
                };
            };
            /** Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                 * The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
                /**
                 * The `uuid` of a message.
                 * @example 5b8f0c6e-7d3a-4e21-9a54-0c1d2e3f4a5b
                 */
                messageUUID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            /** Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                 * The `session_id` given when the session was created.
                 * @example support-chat-1042
                 */
                sessionId: string;
                /**
                 * The `uuid` of a message.
                 * @example 5b8f0c6e-7d3a-4e21-9a54-0c1d2e3f4a5b
                 */
                messageUUID: string;
            };
            cookie?: never;
        };
        /** The metadata to set. */
        requestBody: {
            content: {
                "application/json": UpdateMessageRequest;
            };
        };
        responses: {
            /** The updated message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            /** Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
        /** The id of the user and optional details. */
        requestBody: {
            content: {
                "application/json": CreateUserRequest;
            };
        };
        responses: {
            /** The user that was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            /** The request is invalid, for example because the user id is taken. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                 * The `user_id` given when the user was created.
                 * @example emma-carter
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            /** Nothing has the id in the path. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
                };
            };
            /** The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorBody;
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
                 * The `user_id` given when the user was created.
                 * @example emma-carter
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The sessions of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session[];
                };
            };
            /** The server failed. */
            500: {
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
