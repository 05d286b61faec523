// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

/** Free-form JSON object of your own. Any keys, any nesting. */
export type Metadata = {
    [key: string]: unknown;
};

/** A top-level container for users. */
export type App = {
    /** Id of the app, 21 characters. */
    id: string;
    /** Name of the app, unique on the server. */
    name: string;
    /** Your own data about the app. The server always sends it. */
    metadata?: Metadata | undefined;
    /**
     * When the app was created, with time zone.
     *
     * Format: date-time
     */
    created_at: string;
};

/** What it takes to create an app. */
export type AppCreate = {
    /** Name of the app, 1 to 100 characters, unique on the server. */
    name: string;
    /** Your own data about the app. Null is refused. */
    metadata?: Metadata | undefined;
};

/** A user of an app. */
export type User = {
    /** Id of the user, 21 characters. */
    id: string;
    /** Name of the user, unique within the app. */
    name: string;
    /** Id of the app that the user belongs to. */
    app_id: string;
    /**
     * When the user was created, with time zone.
     *
     * Format: date-time
     */
    created_at: string;
    /** Your own data about the user. The server always sends it. */
    metadata?: Metadata | undefined;
};

/** What it takes to create a user. */
export type UserCreate = {
    /** Name of the user, 1 to 100 characters, unique within the app. */
    name: string;
    /** Your own data about the user. Null is refused. */
    metadata?: Metadata | undefined;
};

/** A conversation of one user. */
export type Session = {
    /** Id of the session, 21 characters. */
    id: string;
    /** True until the session is deleted. */
    is_active: boolean;
    /** Id of the user whose session it is. */
    user_id: string;
    /** Id of the app that the user belongs to. */
    app_id: string;
    /** Your own data about the session. The server always sends it. */
    metadata?: Metadata | undefined;
    /**
     * When the session was created, with time zone.
     *
     * Format: date-time
     */
    created_at: string;
};

/** What a new session may start with; may be empty. */
export type SessionCreate = {
    /** Your own data about the session. Null is refused. One key has a meaning to Honcho: `deriver_disabled` with any value but null or false keeps it from learning from new messages. */
    metadata?: Metadata | undefined;
};

/** The part of a session that can be updated. */
export type SessionUpdate = {
    /** The complete new metadata. It replaces the old as a whole; `{}` removes everything, null is refused. */
    metadata: Metadata;
};

/** Which sessions to list. */
export type SessionGet = {
    /** Metadata that a session must contain, nested objects included; it may contain more. Null and `{}` match every session. */
    filter?: Metadata | null | undefined;
    /**
     * True lists active sessions only. False lists all, not just the deleted ones.
     * @default false
     */
    is_active?: boolean | undefined;
};

/** One page of sessions. */
export type SessionPage = {
    /** The sessions on this page. */
    items: Session[];
    /** Number of sessions on all pages together. */
    total: number;
    /** Number of this page, counted from 1. */
    page: number;
    /** Most sessions per page, as asked for. */
    size: number;
    /** Number of pages. */
    pages?: number | undefined;
};

/** Confirmation of a deletion. The provider does not promise any field. */
export type SessionDeletion = {
    /** A sentence for people; do not build logic on it. */
    message?: string | undefined;
};

/** Questions about a user, and how the answer should arrive. */
export type DialecticOptions = {
    /** One question, or 1 to 25 that get a common answer. At most 10,000 characters each. The server answers an empty list with 500. */
    queries: string | string[];
    /**
     * Whether the answer is streamed as `text/event-stream`.
     * @default false
     */
    stream?: boolean | undefined;
};

/** An answer about a user. */
export type DialecticResponse = {
    /** The answer in plain language. */
    content: string;
};

/** One utterance in a session. */
export type Message = {
    /** Id of the message, 21 characters. */
    id: string;
    /** Text of the message. */
    content: string;
    /** True if the user said it, false if the assistant did. */
    is_user: boolean;
    /** Id of the session that the message belongs to. */
    session_id: string;
    /** Your own data about the message. The server always sends it. */
    metadata?: Metadata | undefined;
    /**
     * When the message was added, with time zone.
     *
     * Format: date-time
     */
    created_at: string;
    /** Id of the app that the session belongs to. */
    app_id: string;
    /** Id of the user whose session it is. */
    user_id: string;
};

/** A message to add. */
export type MessageCreate = {
    /** Text of the message, up to 50,000 characters; may be empty. */
    content: string;
    /** True if the user said it, false if the assistant did. */
    is_user: boolean;
    /** Your own data about the message. Null is refused. */
    metadata?: Metadata | undefined;
};

/** Messages to add together. */
export type MessageBatchCreate = {
    /** 1 to 100 messages, oldest first. The server answers an empty list with 500. */
    messages: MessageCreate[];
};

/** The part of a message that can be updated. */
export type MessageUpdate = {
    /** The complete new metadata. It replaces the old as a whole; `{}` removes everything, null is refused. */
    metadata: Metadata;
};

/** Which messages to list. */
export type MessageGet = {
    /** Metadata that a message must contain, nested objects included; it may contain more. Null and `{}` match every message. */
    filter?: Metadata | null | undefined;
};

/** One page of messages. */
export type MessagePage = {
    /** The messages on this page. */
    items: Message[];
    /** Number of messages on all pages together. */
    total: number;
    /** Number of this page, counted from 1. */
    page: number;
    /** Most messages per page, as asked for. */
    size: number;
    /** Number of pages. */
    pages?: number | undefined;
};

/** An error with a message. */
export type ErrorDetail = {
    /** What went wrong, in English. The only part of the body that tells errors apart. */
    detail: string;
};

/** Input that breaks the schema. */
export type HTTPValidationError = {
    /** The problems, one entry each. */
    detail?: ValidationError[] | undefined;
};

/** One problem with the input. Entries may carry more fields, such as `input` with the refused value and `ctx` with the limits that it broke. */
export type ValidationError = {
    /** Where the problem is: `body`, `query` or `path`, then names of fields and indexes of list items. */
    loc: (string | number)[];
    /** What is wrong, in English. */
    msg: string;
    /** Short code of the problem, such as `missing` or `dict_type`. */
    type: string;
} & {
    [key: string]: unknown;
};
