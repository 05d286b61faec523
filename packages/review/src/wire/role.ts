/** Whether the client sends a value or gets it. */
export type Role = "sent" | "received";

/** The two messages of an operation. */
export type Message = "request" | "response";
