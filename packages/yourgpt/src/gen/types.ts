// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

/** Identifier of a session, given out by createSession and getSessions. Usually 17 digits, more than a JavaScript number can hold exactly, so keep it as text. Treat it as opaque. */
export type SessionUid = string;

/** Widget ID of the chatbot. Treat it as opaque. */
export type WidgetUid = string;

/**
 * `ASC` for oldest first, `DESC` for newest first.
 * @default ASC
 */
export type SortOrder = "ASC" | "DESC";

/**
 * Entries per page, 100 at most.
 * @default 10
 */
export type PageSize = number;

/**
 * Page to return, counted from 1.
 * @default 1
 */
export type PageNumber = number;

/** Who handles the conversation: `bot` for the AI, `awaiting` while it waits for a human operator, `operator` once a human has taken over. */
export type ChatMode = "bot" | "awaiting" | "operator";

/** Chat mode as a digit in a string, such as `"1"`, not the word used in requests. New sessions show `"1"`, which suggests the bot; the other codes are not published. */
export type ChatModeCode = string;

/** Any state but `resolved`: `pending` is active and waits for a response, `unresolved` is flagged as not solved, `closed` is finished. */
export type OtherSessionState = "pending" | "unresolved" | "closed";

/** Place in the life of the session. Known values: `pending`, `unresolved`, `resolved`, `closed`. */
export type SessionState = string;

/** Status flag that is separate from `state`. `open` on a new session; `null` has been seen after an update. */
export type SessionStatus = string | null;

/** Comma-separated tags, such as `vip,priority`; 255 characters at most. Replaces the whole stored value, so repeat the tags to keep. */
export type SegmentTags = string;

/** Comma-separated tags of the session, such as `vip,priority`. */
export type StoredSegment = string | null;

/** Arguments of createSession. */
export type CreateSessionRequest = {
    /** Widget ID of the chatbot to open the session for. */
    widget_uid: WidgetUid;
};

/** Arguments of getSessions. All are optional. */
export type GetSessionsRequest = {
    /**
     * Start of the date range, as `YYYY-MM-DD`.
     *
     * Format: date
     */
    from?: string | undefined;
    /**
     * End of the date range, as `YYYY-MM-DD`. Today when left out.
     *
     * Format: date
     */
    to?: string | undefined;
    /** Order by time of the last message, `ASC` (oldest first) when left out. */
    orderBy?: "ASC" | "DESC" | undefined;
    /** Sessions per page, 100 at most, 10 when left out. */
    limit?: PageSize | undefined;
    /** Page to return, counted from 1. */
    page?: PageNumber | undefined;
    /** Identifier of a saved view: the number that ends the dashboard URL `/conversations/my-view-{id}`. */
    view_id?: number | undefined;
    /** Conditions that are combined into one query. */
    filter?: SessionFilter[] | undefined;
};

/** One condition on sessions. All four fields are required. */
export type SessionFilter = {
    /** Kind of record the condition looks at, such as `SESSION`. */
    model: string;
    /** Field of that record. */
    key: string;
    /** Comparison to make. YourGPT's filter guide lists the operators. */
    operator: string;
    /** Value to compare with. Its type depends on the key and the operator. */
    value: unknown;
};

/** Arguments of updateSession: either resolve the session, without `chat_mode`, or change anything else about it. */
export type UpdateSessionRequest = ResolveSessionRequest | ChangeSessionRequest;

/** Resolves a session. The session goes to bot mode by itself. */
export type ResolveSessionRequest = {
    /** Session to resolve, from createSession or getSessions. */
    session_uid: SessionUid;
    /** Resolves the session and hands it back to the bot. */
    state: "resolved";
    chat_mode?: never;
    /** Comma-separated tags, 255 characters at most. Replaces the whole stored value, so repeat the tags to keep. */
    segment?: SegmentTags | undefined;
};

/** Changes a session without resolving it. */
export type ChangeSessionRequest = {
    /** Session to change, from createSession or getSessions. */
    session_uid: SessionUid;
    /** New state: `pending` is active and waits for a response, `unresolved` is flagged as not solved, `closed` is finished. */
    state?: "pending" | "unresolved" | "closed" | undefined;
    /** Who handles the conversation from now on: `bot` for the AI, `awaiting` to wait for a human operator, `operator` for a human. Not allowed together with state `resolved`. */
    chat_mode?: "bot" | "awaiting" | "operator" | undefined;
    /** Comma-separated tags, 255 characters at most. Replaces the whole stored value, so repeat the tags to keep. */
    segment?: SegmentTags | undefined;
};

/** Arguments of sendMessage. */
export type SendMessageRequest = {
    /** Widget ID of the chatbot the session belongs to. */
    widget_uid: WidgetUid;
    /** Session to post into, from createSession. */
    session_uid: SessionUid;
    /** Text of the message. */
    message: string;
    /**
     * On whose behalf the message is posted. `user` triggers the AI's reply; `operator` switches the session to operator mode; `assistant` posts as the bot.
     * @default user
     */
    send_by?: "user" | "operator" | "assistant" | undefined;
};

/** Arguments of getSessionMessages. */
export type GetSessionMessagesRequest = {
    /** Session to read, from createSession or getSessions. */
    session_uid: SessionUid;
    /** Order of the messages, `ASC` (oldest first) when left out. */
    orderBy?: "ASC" | "DESC" | undefined;
    /** Messages per page, 100 at most, 10 when left out. */
    limit?: PageSize | undefined;
    /** Page to return, counted from 1. */
    page?: PageNumber | undefined;
};

/** Success envelope of createSession. */
export type CreateSessionResponse = {
    /** Marks a success. */
    type: "RXSUCCESS";
    /** Short text about the outcome. */
    message: string;
    /** The new session. */
    data: Session;
};

/** Success envelope of getSessions. */
export type GetSessionsResponse = {
    /** Marks a success. */
    type: "RXSUCCESS";
    /** Short text about the outcome. */
    message: string;
    /** Sessions of the requested page. */
    data: ListedSession[];
};

/** Success envelope of updateSession. */
export type UpdateSessionResponse = {
    /** Marks a success. */
    type: "RXSUCCESS";
    /** Short text about the outcome. */
    message: string;
    /** The session after the update. */
    data: Session;
};

/** Success envelope of sendMessage. */
export type SendMessageResponse = {
    /** Marks a success. */
    type: "RXSUCCESS";
    /** Short text about the outcome. The text of the AI's reply is in `data.message`. */
    message: string;
    /** The AI's reply to a visitor's message. */
    data: MessageReply;
};

/** Success envelope of getSessionMessages. */
export type GetSessionMessagesResponse = {
    /** Marks a success. */
    type: "RXSUCCESS";
    /** Short text about the outcome. */
    message: string;
    /** Messages of the requested page. */
    data: SessionMessage[];
};

/** Error envelope, the same for every operation. */
export type ErrorResponse = {
    /** Marks a failure. */
    type: "RXERROR";
    /** What went wrong. The wording is not published, so do not branch on it. */
    message: string;
};

/** A session as createSession and updateSession return it. */
export type Session = {
    /** Internal number of the session. Requests take `session_uid` instead. */
    id: number;
    /** Number of the project the session belongs to. */
    project_id: number;
    /** Identifier to use in later requests. Keep it as text; it can exceed 2^53. */
    session_uid: SessionUid;
    /** Number of the channel the session came in through; 17 is the API. */
    integration_id: number;
    /** Status flag that is separate from `state`; `open` on a new session, or `null`. */
    status: SessionStatus;
    /** Kind of device the visitor uses, such as `desktop`. */
    device_type: string | null;
    /** Platform the visitor uses. */
    platform: string | null;
    /** Chat mode as a digit in a string, such as `"1"`, not the word used in requests. The table of codes is not published. */
    chat_mode: ChatModeCode;
    /** IP address of the visitor. */
    ip: string | null;
    /** Country of the visitor, such as `IN`. */
    country: string | null;
    /** Comma-separated tags of the session, such as `vip,priority`. */
    segment: StoredSegment;
    /** Known values: `pending`, `unresolved`, `resolved`, `closed`. */
    state: SessionState;
    /** Number of the contact linked to the session. */
    contact_id: number | null;
    /** Number of the visitor. */
    visitor_id: number | null;
    /** Whether the session comes from an emulator rather than a visitor. */
    is_emulator: boolean;
    /** Free-form data kept with the session. */
    data: {
        [key: string]: unknown;
    };
    /** Language of the session. Part of the updateSession answer only. */
    language?: string | null | undefined;
    /**
     * Time of creation, ISO 8601 in UTC.
     *
     * Format: date-time
     */
    createdAt: string;
    /**
     * Time of the last change, ISO 8601 in UTC.
     *
     * Format: date-time
     */
    updatedAt: string;
};

/** A session as getSessions returns it, with its last message. Dates are snake_case. */
export type ListedSession = {
    /** Internal number of the session. Requests take `session_uid` instead. */
    id: number;
    /** Number of the project the session belongs to. */
    project_id: number;
    /** Identifier to use in later requests. Keep it as text; it can exceed 2^53. */
    session_uid: SessionUid;
    /** Number of the channel the session came in through; 17 is the API. */
    integration_id: number;
    /** Status flag that is separate from `state`; `open` on a new session, or `null`. */
    status?: SessionStatus | undefined;
    /** Kind of device the visitor uses, such as `desktop`. */
    device_type?: string | null | undefined;
    /** Platform the visitor uses. */
    platform?: string | null | undefined;
    /** Chat mode as a digit in a string, such as `"1"`, not the word used in requests. The table of codes is not published. */
    chat_mode: ChatModeCode;
    /** IP address of the visitor. */
    ip?: string | null | undefined;
    /** Country of the visitor, such as `IN`. */
    country?: string | null | undefined;
    /** Comma-separated tags of the session, such as `vip,priority`. */
    segment?: StoredSegment | undefined;
    /** Free-form data kept with the session. */
    data?: {
        [key: string]: unknown;
    } | null | undefined;
    /** Known values: `pending`, `unresolved`, `resolved`, `closed`. */
    state: SessionState;
    /** Number of the contact linked to the session. */
    contact_id?: number | null | undefined;
    /**
     * Time of creation, ISO 8601.
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Time of the last change, ISO 8601.
     *
     * Format: date-time
     */
    updated_at: string;
    /** Number of unseen messages, as text. */
    total_unseen?: string | null | undefined;
    /**
     * Time of the last message, ISO 8601. The list is ordered by it.
     *
     * Format: date-time
     */
    last_message_time?: string | null | undefined;
    /** Text of the last message. */
    last_message?: string | null | undefined;
    /** Number of the last message. */
    last_message_id?: number | null | undefined;
    /** Content type of the last message, such as `text`. */
    last_message_content_type?: string | null | undefined;
    /** Type code of the last message. The codes are not published. */
    last_message_type?: number | null | undefined;
    /** What is known about the visitor. The fields are not published. */
    visitor_data?: {
        [key: string]: unknown;
    } | null | undefined;
    /** What is known about the contact. The fields are not published. */
    contact_data?: {
        [key: string]: unknown;
    } | null | undefined;
    /** Further data about the session. The fields are not published. */
    session_meta?: {
        [key: string]: unknown;
    } | null | undefined;
};

/** The AI's reply to a visitor's message. What comes back for `operator` and `assistant` messages is not published, so every field is optional. */
export type MessageReply = {
    /** Number of the reply, the same as `message_id`. */
    id?: number | undefined;
    /** Number of the reply. */
    message_id?: number | undefined;
    /** Session the reply belongs to. Keep it as text; it can exceed 2^53. */
    session_uid?: SessionUid | undefined;
    /** Who wrote the reply, `assistant` for the AI. */
    send_by?: string | undefined;
    /** Where the message was sent from, such as `api`. */
    origin?: string | undefined;
    /** Type as a word, such as `text`. getSessionMessages reports the type of a message as a number. */
    type?: string | undefined;
    /** Text of the reply. */
    message?: string | undefined;
    /** Form of the content, such as `text`, or `picker` when there are choices. */
    content_type?: string | undefined;
    /** Buttons offered along with the reply. */
    choices?: ReplyChoice[] | undefined;
};

/** A button offered along with a reply. */
export type ReplyChoice = {
    /** Emoji shown on the button. */
    icon?: string | undefined;
    /** Caption of the button. */
    text?: string | undefined;
    /** What the button stands for, such as `like`, `dislike` or `requesthumanoperator`. */
    value?: string | undefined;
    /** Whether the button can be used. */
    enabled?: boolean | undefined;
};

/** A message as getSessionMessages returns it. */
export type SessionMessage = {
    /** Number of the message. */
    id: number;
    /** Internal number of the session, not its `session_uid`. */
    session_id: number;
    /** Who sent the message. Known values: `user`, `operator`, `assistant`. */
    send_by: string;
    /** Rating given to the message. The values are not published. */
    rate?: string | null | undefined;
    /** Text of the message. */
    message?: string | null | undefined;
    /** Type code of the message. The codes are not published. */
    type?: number | null | undefined;
    /** Whether the message has been seen, as text. The values are not published. */
    seen?: string | null | undefined;
    /** Number of the sender. */
    sender_id?: number | null | undefined;
    /** Form of the content, such as `text` or `picker`. */
    content_type?: string | null | undefined;
    /** Buttons offered along with the message. Their fields are not published here. */
    choices?: unknown[] | null | undefined;
    /** Targets of the message. The fields are not published. */
    targets?: {
        [key: string]: unknown;
    } | null | undefined;
    /** Address of an attached file. */
    url?: string | null | undefined;
    /** Whether the message was delivered, as text. The values are not published. */
    delivered?: string | null | undefined;
    /** Identifier of the message at the channel it went through. */
    provider_message_id?: string | null | undefined;
    /** Whether the message was produced as a stream. */
    streaming?: boolean | null | undefined;
    /** What produced the response. The values are not published. */
    response_source?: string | null | undefined;
    /** Further data about the message. The fields are not published. */
    extra_data?: {
        [key: string]: unknown;
    } | null | undefined;
    /**
     * Time the message was posted, ISO 8601.
     *
     * Format: date-time
     */
    createdAt: string;
    /**
     * Time the message was deleted, ISO 8601.
     *
     * Format: date-time
     */
    deleted_at?: string | null | undefined;
    /** How the AI came to its reply, linking question and answer. */
    AILog?: AiLogEntry[] | null | undefined;
};

/** One entry of a message's AI log. */
export type AiLogEntry = {
    /** Number of the log entry. */
    id?: number | undefined;
    /** Number of the message that was answered. */
    query_message_id?: number | null | undefined;
    /** Number of the message that answers it. */
    reply_message_id?: number | null | undefined;
    /** Part of the chatbot that produced the reply. The values are not published. */
    source_node?: string | null | undefined;
};
