// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

/** A conversation. The reference declares every field as optional, so any of them can be missing. */
export type Session = {
    /** Id that Zep gives to the session, a UUID. Paths take `session_id` instead. */
    uuid?: string | undefined;
    /** Row number of the session in Zep's database. */
    id?: number | undefined;
    /** Id that the client has given to the session. */
    session_id?: string | undefined;
    /** Id of the user the session belongs to. Null in a session without a user. */
    user_id?: string | null | undefined;
    /** UUID of the project that owns the session. */
    project_uuid?: string | undefined;
    /** Free-form data of the session. Null if none was ever set. The reference labels this field deprecated. */
    metadata?: {
        [key: string]: unknown;
    } | null | undefined;
    /** Results of session classification, label by classification name. */
    classifications?: {
        [key: string]: string;
    } | undefined;
    /**
     * How facts from this session are rated.
     * @deprecated
     */
    fact_rating_instruction?: FactRatingInstruction | undefined;
    /**
     * Facts from this session, as sentences.
     * @deprecated
     */
    facts?: string[] | undefined;
    /** When the session was created. */
    created_at?: string | undefined;
    /** When the session was last changed. The reference labels this field deprecated. */
    updated_at?: string | undefined;
    /** When the session ended. Null while it has not. */
    ended_at?: string | null | undefined;
    /** When the session was deleted. Null while it exists. */
    deleted_at?: string | null | undefined;
};

/** A session to create. */
export type CreateSessionRequest = {
    /** Id for the new session, any string. It becomes part of paths. */
    session_id: string;
    /** Id of an existing user. */
    user_id: string;
    /** Free-form data of the session. The reference labels this field deprecated. */
    metadata?: Metadata | undefined;
    /**
     * How facts from this session are to be rated.
     * @deprecated
     */
    fact_rating_instruction?: FactRatingInstruction | undefined;
};

/** What to change in a session. */
export type UpdateSessionRequest = {
    /** Keys to merge into the session's metadata. The reference labels this field deprecated. */
    metadata: Metadata;
    /**
     * How facts from this session are to be rated. Once set it can be replaced but not removed.
     * @deprecated
     */
    fact_rating_instruction?: FactRatingInstruction | undefined;
};

/** One page of sessions. */
export type SessionList = {
    /** The sessions on this page. */
    sessions?: Session[] | undefined;
    /** Number of sessions on this page. */
    response_count?: number | undefined;
    /** Number of sessions on all pages. */
    total_count?: number | undefined;
};

/** Field that sessions can be sorted by. */
export type SessionOrder = "created_at" | "updated_at" | "user_id" | "session_id";

/** Free-form data. Values can be any JSON, nested objects included. */
export type Metadata = {
    [key: string]: unknown;
};

/** Tells Zep how to rate the facts it extracts, with examples. */
export type FactRatingInstruction = {
    /** What makes a fact matter to the application, in plain words. */
    instruction?: string | undefined;
    /** One example fact for each level of rating. */
    examples?: FactRatingExamples | undefined;
};

/** Example facts that show what high, medium and low ratings mean. */
export type FactRatingExamples = {
    /** A fact that matters a lot. */
    high?: string | undefined;
    /** A fact that matters somewhat. */
    medium?: string | undefined;
    /** A fact that hardly matters. */
    low?: string | undefined;
};

/** Kind of author of a message. `norole` stands for an author that fits none of the others. */
export type RoleType = "norole" | "system" | "assistant" | "user" | "function" | "tool";

/** A message of a conversation. When adding messages, give `content` and `role_type`, and `role` and `metadata` as needed. */
export type Message = {
    /** The text of the message. */
    content: string;
    /** Kind of author. Use `role` to name the author. */
    role_type: "norole" | "system" | "assistant" | "user" | "function" | "tool";
    /** Name of the author, such as a person's name or `billing-agent`. */
    role?: string | undefined;
    /** Free-form data of the message. */
    metadata?: Metadata | undefined;
    /** Id of the message, a UUID. */
    uuid?: string | undefined;
    /** When the message was created. */
    created_at?: string | undefined;
    /** When the message was last changed. The reference labels this field deprecated. */
    updated_at?: string | undefined;
    /** Whether Zep has taken the message into the user's graph yet. */
    processed?: boolean | undefined;
    /**
     * Length of the message in tokens.
     * @deprecated
     */
    token_count?: number | undefined;
};

/** Messages of a session with their counts. */
export type MessageList = {
    /** The messages. */
    messages?: Message[] | undefined;
    /** Number of messages in this answer. */
    row_count?: number | undefined;
    /** Number of messages in the session. */
    total_count?: number | undefined;
};

/** What to change in a message. */
export type UpdateMessageRequest = {
    /** Metadata to set on the message. */
    metadata: Metadata;
};

/** Messages to add to a session. */
export type AddMemoryRequest = {
    /** The messages to add, oldest first, at most 30. */
    messages: Message[];
    /** Messages of these kinds are stored and used as context, but not added to the user's graph. */
    ignore_roles?: ("norole" | "system" | "assistant" | "user" | "function" | "tool")[] | undefined;
    /** Whether to answer with the context for the last message. */
    return_context?: boolean | undefined;
    /**
     * Extra instruction for extracting facts.
     * @deprecated
     */
    fact_instruction?: string | undefined;
    /**
     * Extra instruction for writing summaries.
     * @deprecated
     */
    summary_instruction?: string | undefined;
};

/** Answer to added messages. */
export type AddMemoryResponse = {
    /** Text to put into a prompt. Present if `return_context` was true. */
    context?: string | undefined;
    /** A sentence for people, from the Community Edition and older versions of the reference. The context is not with it. */
    message?: string | undefined;
};

/** What Zep recalls for a session. */
export type Memory = {
    /** Text to put into a prompt, with relevant facts and entities. */
    context?: string | undefined;
    /** The latest messages of the session, at most `lastn`. */
    messages?: Message[] | undefined;
    /** Facts most relevant to the latest messages. */
    relevant_facts?: Fact[] | undefined;
    /**
     * Facts as sentences. Use `relevant_facts` instead.
     * @deprecated
     */
    facts?: string[] | undefined;
    /** Free-form data. The reference labels this field deprecated. */
    metadata?: Metadata | undefined;
    /**
     * Summary of the session. Use `context` instead.
     * @deprecated
     */
    summary?: Summary | undefined;
};

/** Something Zep has learned about a user, an edge of the user's graph. */
export type Fact = {
    /** Id of the fact, a UUID. */
    uuid: string;
    /** The fact as a sentence. */
    content: string;
    /**
     * The fact as a sentence. Use `content` instead.
     * @deprecated
     */
    fact: string;
    /** Kind of relation, such as `PREFERS`. */
    name?: string | undefined;
    /** The entity the fact is about. */
    source_node_name?: string | undefined;
    /** The entity at the other end of the relation. */
    target_node_name?: string | undefined;
    /** Rating of the fact, if facts are rated. Higher means more relevant. */
    rating?: number | undefined;
    /** When Zep recorded the fact. */
    created_at: string;
    /** Since when the fact has been true. */
    valid_at?: string | undefined;
    /** Since when the fact has no longer been true. */
    invalid_at?: string | undefined;
    /** When Zep noticed that the fact was no longer true. */
    expired_at?: string | undefined;
};

/** Summary of a session's messages. */
export type Summary = {
    /** Id of the summary, a UUID. */
    uuid?: string | undefined;
    /** The summary itself. */
    content?: string | undefined;
    /** When the summary was written. */
    created_at?: string | undefined;
    /** Free-form data of the summary. */
    metadata?: Metadata | undefined;
    /** The `uuid` of each message that the summary covers. */
    related_message_uuids?: string[] | undefined;
    /** Length of the summary in tokens. */
    token_count?: number | undefined;
};

/** A person whose conversations are stored. The reference declares every field as optional, so any of them can be missing. */
export type User = {
    /** Id that Zep gives to the user, a UUID. Paths take `user_id` instead. */
    uuid?: string | undefined;
    /** Row number of the user in Zep's database. */
    id?: number | undefined;
    /** Id that the client has given to the user. */
    user_id?: string | undefined;
    /** UUID of the project that owns the user. */
    project_uuid?: string | undefined;
    /** Email address. */
    email?: string | undefined;
    /** First name. */
    first_name?: string | undefined;
    /** Last name. */
    last_name?: string | undefined;
    /** Free-form data of the user. The reference labels this field deprecated. */
    metadata?: Metadata | undefined;
    /** How facts about this user are rated. */
    fact_rating_instruction?: FactRatingInstruction | undefined;
    /**
     * Number of sessions of the user.
     * @deprecated
     */
    session_count?: number | undefined;
    /** When the user was created. */
    created_at?: string | undefined;
    /** When the user was last changed. The reference labels this field deprecated. */
    updated_at?: string | undefined;
    /** When the user was deleted. Null while the user exists. */
    deleted_at?: string | null | undefined;
};

/** A user to create. */
export type CreateUserRequest = {
    /** Id for the new user, any string. It becomes part of paths. */
    user_id: string;
    /** Email address. */
    email?: string | undefined;
    /** First name. */
    first_name?: string | undefined;
    /** Last name. */
    last_name?: string | undefined;
    /** Free-form data of the user. */
    metadata?: Metadata | undefined;
    /** How facts about this user are to be rated. */
    fact_rating_instruction?: FactRatingInstruction | undefined;
};

/** Confirmation of an action that has no result. */
export type SuccessBody = {
    /** A sentence for people. Its wording can change. */
    message?: string | undefined;
};

/** Body of every documented failure. */
export type ErrorBody = {
    /** What went wrong, for people. Tell failures apart by status, not by this text. */
    message?: string | undefined;
};
