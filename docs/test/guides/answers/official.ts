import type { Answers } from "./answers.ts";

/** There is one session, and all others are gone. */
const honcho: Answers[string] = ({ honcho }) =>
  honcho?.handle("updateSession", ({ path }) =>
    path.endsWith("/gone") ? { status: 404, body: { detail: "Session not found" } } : "document",
  );

const zep: Answers[string] = ({ zep }) =>
  zep?.handle("updateSession", () => ({ status: 404, body: { message: "not found" } }));

export const fromStainless: Answers = { "node before.ts": honcho, "node after.ts": honcho };
export const fromFern: Answers = { "node before.ts": zep, "node after.ts": zep };
