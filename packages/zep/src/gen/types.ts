// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { components } from "./schema.ts";

/** A conversation. The reference declares every field as optional, so any of them can be missing. */
export type Session = components["schemas"]["Session"];

/** A session to create. */
export type CreateSessionRequest = components["schemas"]["CreateSessionRequest"];

/** What to change in a session. */
export type UpdateSessionRequest = components["schemas"]["UpdateSessionRequest"];

/** One page of sessions. */
export type SessionList = components["schemas"]["SessionList"];

/** Field that sessions can be sorted by. */
export type SessionOrder = components["schemas"]["SessionOrder"];

/** Free-form data. Values can be any JSON, nested objects included. */
export type Metadata = components["schemas"]["Metadata"];

/** Tells Zep how to rate the facts it extracts, with examples. */
export type FactRatingInstruction = components["schemas"]["FactRatingInstruction"];

/** Example facts that show what high, medium and low ratings mean. */
export type FactRatingExamples = components["schemas"]["FactRatingExamples"];

/** Kind of author of a message. `norole` stands for an author that fits none of the others. */
export type RoleType = components["schemas"]["RoleType"];

/**
 * A message of a conversation. When adding messages, give `content` and `role_type`, and `role` and `metadata` as
 * needed.
 */
export type Message = components["schemas"]["Message"];

/** Messages of a session with their counts. */
export type MessageList = components["schemas"]["MessageList"];

/** What to change in a message. */
export type UpdateMessageRequest = components["schemas"]["UpdateMessageRequest"];

/** Messages to add to a session. */
export type AddMemoryRequest = components["schemas"]["AddMemoryRequest"];

/** Answer to added messages. */
export type AddMemoryResponse = components["schemas"]["AddMemoryResponse"];

/** What Zep recalls for a session. */
export type Memory = components["schemas"]["Memory"];

/** Something Zep has learned about a user, an edge of the user's graph. */
export type Fact = components["schemas"]["Fact"];

/** Summary of a session's messages. */
export type Summary = components["schemas"]["Summary"];

/**
 * A person whose conversations are stored. The reference declares every field as optional, so any of them can be
 * missing.
 */
export type User = components["schemas"]["User"];

/** A user to create. */
export type CreateUserRequest = components["schemas"]["CreateUserRequest"];

/** Confirmation of an action that has no result. */
export type SuccessBody = components["schemas"]["SuccessBody"];

/** Body of every documented failure. */
export type ErrorBody = components["schemas"]["ErrorBody"];
