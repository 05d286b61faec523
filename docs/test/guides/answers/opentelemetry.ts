import type { Answers } from "./answers.ts";

const failingOnce: Answers[string] = ({ zep }) => zep?.prefer("getSession", { code: 500, times: 1 }, { code: 200 });

export const opentelemetry: Answers = { "node app.ts": failingOnce, "node logs.ts": failingOnce };
