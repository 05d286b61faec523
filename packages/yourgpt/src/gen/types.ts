// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { components } from "./schema.ts";

/**
 * Identifier of a session, given out by createSession and getSessions. Usually 17 digits, more than a JavaScript
 * number can hold exactly, so keep it as text. Treat it as opaque.
 */
export type SessionUid = components["schemas"]["SessionUid"];

/** Widget ID of the chatbot. Treat it as opaque. */
export type WidgetUid = components["schemas"]["WidgetUid"];

/** `ASC` for oldest first, `DESC` for newest first. */
export type SortOrder = components["schemas"]["SortOrder"];

/** Entries per page, 100 at most. */
export type PageSize = components["schemas"]["PageSize"];

/** Page to return, counted from 1. */
export type PageNumber = components["schemas"]["PageNumber"];

/**
 * Who handles the conversation: `bot` for the AI, `awaiting` while it waits for a human operator, `operator` once
 * a human has taken over.
 */
export type ChatMode = components["schemas"]["ChatMode"];

/**
 * Chat mode as a digit in a string, such as `"1"`, not the word used in requests. New sessions show `"1"`, which
 * suggests the bot; the other codes are not published.
 */
export type ChatModeCode = components["schemas"]["ChatModeCode"];

/**
 * Any state but `resolved`: `pending` is active and waits for a response, `unresolved` is flagged as not solved,
 * `closed` is finished.
 */
export type OtherSessionState = components["schemas"]["OtherSessionState"];

/** Place in the life of the session. Known values: `pending`, `unresolved`, `resolved`, `closed`. */
export type SessionState = components["schemas"]["SessionState"];

/** Status flag that is separate from `state`. `open` on a new session; `null` has been seen after an update. */
export type SessionStatus = components["schemas"]["SessionStatus"];

/**
 * Comma-separated tags, such as `vip,priority`; 255 characters at most. Replaces the whole stored value, so repeat
 * the tags to keep.
 */
export type SegmentTags = components["schemas"]["SegmentTags"];

/** Comma-separated tags of the session, such as `vip,priority`. */
export type StoredSegment = components["schemas"]["StoredSegment"];

/** Arguments of createSession. */
export type CreateSessionRequest = components["schemas"]["CreateSessionRequest"];

/** Arguments of getSessions. All are optional. */
export type GetSessionsRequest = components["schemas"]["GetSessionsRequest"];

/** One condition on sessions. All four fields are required. */
export type SessionFilter = components["schemas"]["SessionFilter"];

/**
 * Arguments of updateSession: either resolve the session, without `chat_mode`, or change anything else about it.
 */
export type UpdateSessionRequest = components["schemas"]["UpdateSessionRequest"];

/** Resolves a session. The session goes to bot mode by itself. */
export type ResolveSessionRequest = components["schemas"]["ResolveSessionRequest"];

/** Changes a session without resolving it. */
export type ChangeSessionRequest = components["schemas"]["ChangeSessionRequest"];

/** Arguments of sendMessage. */
export type SendMessageRequest = components["schemas"]["SendMessageRequest"];

/** Arguments of getSessionMessages. */
export type GetSessionMessagesRequest = components["schemas"]["GetSessionMessagesRequest"];

/** Success envelope of createSession. */
export type CreateSessionResponse = components["schemas"]["CreateSessionResponse"];

/** Success envelope of getSessions. */
export type GetSessionsResponse = components["schemas"]["GetSessionsResponse"];

/** Success envelope of updateSession. */
export type UpdateSessionResponse = components["schemas"]["UpdateSessionResponse"];

/** Success envelope of sendMessage. */
export type SendMessageResponse = components["schemas"]["SendMessageResponse"];

/** Success envelope of getSessionMessages. */
export type GetSessionMessagesResponse = components["schemas"]["GetSessionMessagesResponse"];

/** Error envelope, the same for every operation. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/** A session as createSession and updateSession return it. */
export type Session = components["schemas"]["Session"];

/** A session as getSessions returns it, with its last message. Dates are snake_case. */
export type ListedSession = components["schemas"]["ListedSession"];

/**
 * The AI's reply to a visitor's message. What comes back for `operator` and `assistant` messages is not published,
 * so every field is optional.
 */
export type MessageReply = components["schemas"]["MessageReply"];

/** A button offered along with a reply. */
export type ReplyChoice = components["schemas"]["ReplyChoice"];

/** A message as getSessionMessages returns it. */
export type SessionMessage = components["schemas"]["SessionMessage"];

/** One entry of a message's AI log. */
export type AiLogEntry = components["schemas"]["AiLogEntry"];
