/** What a review is asked about: peers of HTTP, code that uses the clients, or both. */
export type LedgerName = "wire" | "sdk" | "both";

/** The same, or what can be said of both versions: code only where a client can be made of each. */
export type LedgerChoice = LedgerName | "possible";
