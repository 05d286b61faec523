// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { components } from "./schema.ts";

/** Free-form JSON object of your own. Any keys, any nesting. */
export type Metadata = components["schemas"]["Metadata"];

/** A top-level container for users. */
export type App = components["schemas"]["App"];

/** What it takes to create an app. */
export type AppCreate = components["schemas"]["AppCreate"];

/** A user of an app. */
export type User = components["schemas"]["User"];

/** What it takes to create a user. */
export type UserCreate = components["schemas"]["UserCreate"];

/** A conversation of one user. */
export type Session = components["schemas"]["Session"];

/** What a new session may start with; may be empty. */
export type SessionCreate = components["schemas"]["SessionCreate"];

/** The part of a session that can be updated. */
export type SessionUpdate = components["schemas"]["SessionUpdate"];

/** Which sessions to list. */
export type SessionGet = components["schemas"]["SessionGet"];

/** One page of sessions. */
export type SessionPage = components["schemas"]["SessionPage"];

/** Confirmation of a deletion. The provider does not promise any field. */
export type SessionDeletion = components["schemas"]["SessionDeletion"];

/** Questions about a user, and how the answer should arrive. */
export type DialecticOptions = components["schemas"]["DialecticOptions"];

/** An answer about a user. */
export type DialecticResponse = components["schemas"]["DialecticResponse"];

/** One utterance in a session. */
export type Message = components["schemas"]["Message"];

/** A message to add. */
export type MessageCreate = components["schemas"]["MessageCreate"];

/** Messages to add together. */
export type MessageBatchCreate = components["schemas"]["MessageBatchCreate"];

/** The part of a message that can be updated. */
export type MessageUpdate = components["schemas"]["MessageUpdate"];

/** Which messages to list. */
export type MessageGet = components["schemas"]["MessageGet"];

/** One page of messages. */
export type MessagePage = components["schemas"]["MessagePage"];

/** An error with a message. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** Input that breaks the schema. */
export type HTTPValidationError = components["schemas"]["HTTPValidationError"];

/**
 * One problem with the input. Entries may carry more fields, such as `input` with the refused value and `ctx` with
 * the limits that it broke.
 */
export type ValidationError = components["schemas"]["ValidationError"];
