// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type {
  AiLogEntry,
  ChangeSessionRequest,
  ChatMode,
  ChatModeCode,
  CreateSessionRequest,
  CreateSessionResponse,
  ErrorResponse,
  GetSessionMessagesRequest,
  GetSessionMessagesResponse,
  GetSessionsRequest,
  GetSessionsResponse,
  ListedSession,
  MessageReply,
  OtherSessionState,
  PageNumber,
  PageSize,
  ReplyChoice,
  ResolveSessionRequest,
  SegmentTags,
  SendMessageRequest,
  SendMessageResponse,
  Session,
  SessionFilter,
  SessionMessage,
  SessionState,
  SessionStatus,
  SessionUid,
  SortOrder,
  StoredSegment,
  UpdateSessionRequest,
  UpdateSessionResponse,
  WidgetUid,
} from "./types.ts";

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
         * Opens a chat session for a widget. Keep the `session_uid` of the answer: every later call that concerns this conversation needs it. A new session starts in state `pending`.
         *
         * YourGPT's reference lists a form-encoded body, while its quick starts send JSON; both are accepted.
         *
         * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
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
         * Returns one page of the project's sessions, ordered by the time of their last message, oldest first unless `orderBy` says otherwise. All arguments are optional; `{}` asks for the first ten.
         *
         * No total is documented for the answer: ask for the next `page` until one comes back with fewer than `limit` entries.
         *
         * The timestamps are called `created_at` and `updated_at` here, whereas createSession and updateSession answer with `createdAt` and `updatedAt`.
         *
         * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
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
         * Changes the state, the chat mode or the segment tags of a session. Only `session_uid` is required.
         *
         * Setting `state` to `resolved` hands the session back to the bot by itself, so `chat_mode` may not be sent in the same request. With any other state, or none, `chat_mode` may be sent.
         *
         * `segment` replaces the whole stored value. To add a tag, send the existing tags together with the new one: a session tagged `vip` becomes `vip,priority` by sending `vip,priority`.
         *
         * The answer reports `chat_mode` as a digit in a string, not as the word sent in the request.
         *
         * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
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
         * Posts a message into a session. `send_by` decides what happens next:
         *
         * - `user` (the default): the message counts as the visitor's and the AI's reply comes back in `data`.
         * - `operator`: the message counts as a human operator's, the session switches to operator mode and the AI does not reply.
         * - `assistant`: the message is posted as the bot's and the AI does not reply.
         *
         * YourGPT's reference lists a form-encoded body, while its quick starts send JSON; both are accepted.
         *
         * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
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
         * Returns one page of a session's messages, ten a page and in ascending order unless the request says otherwise.
         *
         * No total is documented for the answer: ask for the next `page` until one comes back with fewer than `limit` entries.
         *
         * An `RXERROR` envelope can arrive with HTTP 200, so check `type` as well as the status.
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
        SessionUid: SessionUid;
        WidgetUid: WidgetUid;
        SortOrder: SortOrder;
        PageSize: PageSize;
        PageNumber: PageNumber;
        ChatMode: ChatMode;
        ChatModeCode: ChatModeCode;
        OtherSessionState: OtherSessionState;
        SessionState: SessionState;
        SessionStatus: SessionStatus;
        SegmentTags: SegmentTags;
        StoredSegment: StoredSegment;
        CreateSessionRequest: CreateSessionRequest;
        GetSessionsRequest: GetSessionsRequest;
        SessionFilter: SessionFilter;
        UpdateSessionRequest: UpdateSessionRequest;
        ResolveSessionRequest: ResolveSessionRequest;
        ChangeSessionRequest: ChangeSessionRequest;
        SendMessageRequest: SendMessageRequest;
        GetSessionMessagesRequest: GetSessionMessagesRequest;
        CreateSessionResponse: CreateSessionResponse;
        GetSessionsResponse: GetSessionsResponse;
        UpdateSessionResponse: UpdateSessionResponse;
        SendMessageResponse: SendMessageResponse;
        GetSessionMessagesResponse: GetSessionMessagesResponse;
        ErrorResponse: ErrorResponse;
        Session: Session;
        ListedSession: ListedSession;
        MessageReply: MessageReply;
        ReplyChoice: ReplyChoice;
        SessionMessage: SessionMessage;
        AiLogEntry: AiLogEntry;
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
        /** The widget to open a session for. */
        requestBody: {
            content: {
                "application/json": CreateSessionRequest;
                "application/x-www-form-urlencoded": CreateSessionRequest;
            };
        };
        responses: {
            /** The session was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateSessionResponse;
                };
            };
            /** A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key is valid but has no access to the resource. YourGPT's SDK also reads this status as a plan that does not include the feature. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
        /** Page, order and filters. Send `{}` for the defaults. */
        requestBody: {
            content: {
                "application/json": GetSessionsRequest;
            };
        };
        responses: {
            /** One page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSessionsResponse;
                };
            };
            /** A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key is valid but has no access to the resource. YourGPT's SDK also reads this status as a plan that does not include the feature. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
        /** The session and what to change in it. */
        requestBody: {
            content: {
                "application/json": UpdateSessionRequest;
            };
        };
        responses: {
            /** The session after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateSessionResponse;
                };
            };
            /** A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key is valid but has no access to the resource. YourGPT's SDK also reads this status as a plan that does not include the feature. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
        /** The message, the session it belongs to and who sends it. */
        requestBody: {
            content: {
                "application/json": SendMessageRequest;
                "application/x-www-form-urlencoded": SendMessageRequest;
            };
        };
        responses: {
            /** The message was accepted. For a visitor's message `data` holds the AI's reply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendMessageResponse;
                };
            };
            /** A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key is valid but has no access to the resource. YourGPT's SDK also reads this status as a plan that does not include the feature. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
        /** The session, and optionally page and order. */
        requestBody: {
            content: {
                "application/json": GetSessionMessagesRequest;
            };
        };
        responses: {
            /** One page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetSessionMessagesResponse;
                };
            };
            /** A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key is missing or not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The API key is valid but has no access to the resource. YourGPT's SDK also reads this status as a plan that does not include the feature. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
}
