import type { Answers } from "./answers.ts";

export const auth: Answers = {
  // The token of yesterday has expired.
  "node signed-in.ts": ({ honcho }) =>
    honcho?.handle("getApp", ({ headers }) =>
      headers.authorization === "Bearer token-of-today"
        ? "document"
        : { status: 401, body: { detail: "Expired token" } },
    ),
};
