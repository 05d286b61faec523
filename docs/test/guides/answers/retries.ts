import type { Answers } from "./answers.ts";

const slow: Answers[string] = ({ zep }) => zep?.prefer("getSession", { delay: 1_000 });

export const retries: Answers = {
  "node session.ts": ({ zep }) =>
    zep?.prefer("getSession", { code: 500, times: 1 }, { drop: true, times: 1 }, { code: 200 }),
  "node deadline.ts": slow,
  "node abort.ts": slow,
};
