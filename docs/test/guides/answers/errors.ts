import type { Answers } from "./answers.ts";

const missing: Answers[string] = ({ zep }) => zep?.prefer("getSession", { code: 404 });

export const errors: Answers = {
  "node find-session.ts": missing,
  "node catch.ts": missing,
  "node result.ts": missing,
  "node messages.ts": (mocks) => {
    missing(mocks);
    mocks.zep?.prefer("listSessions", { delay: 200 });
  },
  "node undocumented.ts": ({ zep }) =>
    zep?.handle("getSession", () => ({
      status: 418,
      headers: { "x-request-id": "req-71" },
      body: { message: "teapot" },
    })),
};
