// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type {
  App,
  AppCreate,
  DialecticOptions,
  DialecticResponse,
  ErrorDetail,
  HTTPValidationError,
  Message,
  MessageBatchCreate,
  MessageCreate,
  MessageGet,
  MessagePage,
  MessageUpdate,
  Metadata,
  Session,
  SessionCreate,
  SessionDeletion,
  SessionGet,
  SessionPage,
  SessionUpdate,
  User,
  UserCreate,
  ValidationError,
} from "./types.ts";

export interface paths {
    "/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns the app named by `app_id`, or the app that the token was made for when `app_id` is left out. A token that is not an admin token only opens its own app here. */
        get: operations["getApp"];
        put?: never;
        /** Creates an app under a name that no other app on the server has. Needs an admin token where authentication is on. */
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
        /** Looks up an app by its exact name. Needs an admin token where authentication is on. */
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
        /** Returns the app with this name. If there is none, creates it with empty metadata. Although a GET, it can change state: do not let caches or prefetching call it. The limit of 100 characters is that of `createApp`, but the server answers a longer name with 500, not with 422. Needs an admin token where authentication is on. */
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
        /** Creates a user in an app under a name that no other user of the app has. An `app_id` that does not exist gives 409 as well, with the same message as a taken name. */
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
        /** Returns the app's user with this name. If there is none, creates it with empty metadata. Although a GET, it can change state: do not let caches or prefetching call it. The limit of 100 characters is that of `createUser`, but the server answers a longer name with 500, not with 422. An `app_id` that does not exist gives 409. */
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
        /** Returns one session, deleted ones included. The id goes into the query string; there is no path of its own for reading a session. When `session_id` is left out, the session that the token was made for is returned. */
        get: operations["getSession"];
        put?: never;
        /** Starts a new, active session for a user. A user may have any number of active sessions, and equal calls create separate sessions. */
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
        /** Returns a page of a user's sessions, oldest first unless `reverse` is set, deleted ones included unless `is_active` is true. Filters travel in the optional body, paging in the query string. An app or user that does not exist gives an empty page, not 404. */
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
        /** Stores the given metadata in place of the old. Nothing is merged: keys that are not sent are gone, and `{}` removes all of them. To change one key, read the session first and send its metadata back with the change. Nothing else about a session can be updated, not even `is_active`. A deleted session can still be updated. */
        put: operations["updateSession"];
        post?: never;
        /** Marks the session as inactive by setting `is_active` to false. Nothing is erased: the session and its messages stay readable, and there is no call that makes the session active again. */
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
        /** Creates a new session for the same user with a copy of the metadata and the messages; the copied messages get ids of their own. Although a GET, every call creates another session: do not let caches or prefetching call it, and do not retry it blindly. Clone only sessions that have messages: the server may not keep the copy of an empty one. */
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
        /** Asks a language model what Honcho knows about the user, given the session's messages and what was learned earlier. The question is meant for Honcho; it does not become a message of the session. With `stream` set the answer arrives piece by piece as `text/event-stream`, otherwise as one JSON object. The server does not check that the session exists. It needs access to language models; without it the call fails with 500, or, with `stream` set, gives an empty answer. */
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
        /** Appends a message to a session and queues it for Honcho to learn from. Queuing is skipped while the session's metadata has a `deriver_disabled` key with any value but null or false. */
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
        /** Appends 1 to 100 messages in the order given, and queues them for Honcho to learn from as `addMessage` does. If one message is invalid, none is added. */
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
        /** Returns a page of a session's messages, oldest first unless `reverse` is set. The filter travels in the optional body, paging in the query string. An app, user or session that does not exist gives an empty page, not 404. */
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
        /** Returns one message of a session. */
        get: operations["getMessage"];
        /** Stores the given metadata in place of the old. Nothing is merged: keys that are not sent are gone, and `{}` removes all of them. The text of a message cannot be changed, and messages cannot be deleted. */
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
        Metadata: Metadata;
        App: App;
        AppCreate: AppCreate;
        User: User;
        UserCreate: UserCreate;
        Session: Session;
        SessionCreate: SessionCreate;
        SessionUpdate: SessionUpdate;
        SessionGet: SessionGet;
        SessionPage: SessionPage;
        SessionDeletion: SessionDeletion;
        DialecticOptions: DialecticOptions;
        DialecticResponse: DialecticResponse;
        Message: Message;
        MessageCreate: MessageCreate;
        MessageBatchCreate: MessageBatchCreate;
        MessageUpdate: MessageUpdate;
        MessageGet: MessageGet;
        MessagePage: MessagePage;
        ErrorDetail: ErrorDetail;
        HTTPValidationError: HTTPValidationError;
        ValidationError: ValidationError;
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
                 * Id of the app. Without it the token must name an app, or the answer is 401.
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
            /** The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            /** No usable token, a token of another app, or neither `app_id` nor a token that names an app. The last happens on servers without authentication, too. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** No app has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
        /** Name and optional metadata of the new app. */
        requestBody: {
            content: {
                "application/json": AppCreate;
            };
        };
        responses: {
            /** The new app. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            /** The token is missing, invalid or expired, or is not an admin token. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** Another app has this name. A get-or-create call only meets this in a race. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The body is missing, breaks the schema, or is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
                 * Exact name of the app.
                 * @example writing-coach
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            /** The token is missing, invalid or expired, or is not an admin token. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** No app has this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
                 * Exact name of the app, up to 100 characters, none of them a slash.
                 * @example writing-coach
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app, found or just created. The body does not tell which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": App;
                };
            };
            /** The token is missing, invalid or expired, or is not an admin token. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The name has a slash in it. Even where it is encoded, the server takes it for another path, so such a name cannot be asked for. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** Another app has this name. A get-or-create call only meets this in a race. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
                };
            };
            /** The server failed. The body does not say why. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
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
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
            };
            cookie?: never;
        };
        /** Name and optional metadata of the new user. */
        requestBody: {
            content: {
                "application/json": UserCreate;
            };
        };
        responses: {
            /** The new user. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** Another user of the app has this name, or the app does not exist; the message is the same. A get-or-create call meets a taken name only in a race. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The body is missing, breaks the schema, or is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Exact name of the user within the app, up to 100 characters, none of them a slash.
                 * @example maya
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user, found or just created. The body does not tell which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The name has a slash in it. Even where it is encoded, the server takes it for another path, so such a name cannot be asked for. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** Another user of the app has this name, or the app does not exist; the message is the same. A get-or-create call meets a taken name only in a race. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
                };
            };
            /** The server failed. The body does not say why. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: {
                /**
                 * Id of the session. Without it the token must name a session, or the answer is 401.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
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
            /** No usable token, a token for something else, or neither `session_id` nor a token that names a session. The last happens on servers without authentication, too. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The session does not exist under this app and user. Any of the three ids may be wrong. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
            };
            cookie?: never;
        };
        /** Optional metadata of the new session. The body itself is required; send `{}`. */
        requestBody: {
            content: {
                "application/json": SessionCreate;
            };
        };
        responses: {
            /** The new session. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The user does not exist in this app, or the app does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The metadata is not an object, or the body is missing or not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * List the newest first.
                 * @example true
                 */
                reverse?: boolean | undefined;
                /**
                 * Number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * Most items per page.
                 * @example 20
                 */
                size?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
            };
            cookie?: never;
        };
        /** Which sessions to list. Leave it out, or send null, to list all of them. */
        requestBody?: {
            content: {
                "application/json": SessionGet | null;
            };
        } | undefined;
        responses: {
            /** One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionPage;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** A parameter or the body breaks the schema, or the body is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** The complete new metadata. */
        requestBody: {
            content: {
                "application/json": SessionUpdate;
            };
        };
        responses: {
            /** The session with its new metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The session does not exist under this app and user. Any of the three ids may be wrong. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The metadata is missing or not an object, or the body is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session is inactive now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionDeletion;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The session does not exist under this app and user. Any of the three ids may be wrong. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
                };
            };
        };
    };
    cloneSession: {
        parameters: {
            query?: {
                /**
                 * Id of the last message to copy, that message included. Without it all messages are copied. It must belong to the session.
                 * @example WBJMwrLiTb-7kArYGSQ-j
                 */
                message_id?: string | undefined;
                /**
                 * Whether the metamessages attached to the session are copied, too.
                 * @example true
                 */
                deep_copy?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new session, not the original. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The session does not exist under this app and user, or the message not in it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** The questions, and how the answer should arrive. */
        requestBody: {
            content: {
                "application/json": DialecticOptions;
            };
        };
        responses: {
            /** The answer. A streamed answer starts with status 200 before anything has been looked up, the user included. After a failure the stream just ends: nothing tells it from an answer that is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DialecticResponse;
                    "text/event-stream": string;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The user does not exist in this app, or the app does not exist. With `stream` set the answer is 200 and empty instead. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The body is missing, breaks the schema, or is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
                };
            };
            /** The server failed. The body does not say why. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
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
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** The message. */
        requestBody: {
            content: {
                "application/json": MessageCreate;
            };
        };
        responses: {
            /** The new message. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The session does not exist under this app and user. Any of the three ids may be wrong. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The body is missing, breaks the schema, or is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** The messages, oldest first. */
        requestBody: {
            content: {
                "application/json": MessageBatchCreate;
            };
        };
        responses: {
            /** The new messages, in the order they were sent. The status is 200, not 201. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message[];
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The session does not exist under this app and user. Any of the three ids may be wrong. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The list is longer than 100, or a message is invalid, or the body is not JSON. For a message `loc` holds its index, counted from 0. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
                };
            };
            /** The server failed. The body does not say why. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * List the newest first.
                 * @example true
                 */
                reverse?: boolean | undefined;
                /**
                 * Number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * Most items per page.
                 * @example 20
                 */
                size?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** Which messages to list. Leave it out, or send null, to list all of them. */
        requestBody?: {
            content: {
                "application/json": MessageGet | null;
            };
        } | undefined;
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessagePage;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** A parameter or the body breaks the schema, or the body is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
                /**
                 * Id of the message, which must belong to the session.
                 * @example WBJMwrLiTb-7kArYGSQ-j
                 */
                message_id: string;
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
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The message does not exist under this app, user and session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** A parameter breaks the schema. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
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
                 * Id of the app.
                 * @example aho0RRCLXObiiSVldK8Wm
                 */
                app_id: string;
                /**
                 * Id of the user, who must belong to the app.
                 * @example Mr3OqC3aOqrkJSTAbeq3A
                 */
                user_id: string;
                /**
                 * Id of the session, which must belong to the user.
                 * @example CfVOj0i6xuaYVwuhnXQT4
                 */
                session_id: string;
                /**
                 * Id of the message, which must belong to the session.
                 * @example WBJMwrLiTb-7kArYGSQ-j
                 */
                message_id: string;
            };
            cookie?: never;
        };
        /** The complete new metadata. */
        requestBody: {
            content: {
                "application/json": MessageUpdate;
            };
        };
        responses: {
            /** The message with its new metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Message;
                };
            };
            /** The token is missing, invalid or expired, or its scope does not cover this resource. Only servers with authentication send it. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The message does not exist under this app, user and session. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** The body is missing, breaks the schema, or is not JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HTTPValidationError;
                };
            };
        };
    };
}
