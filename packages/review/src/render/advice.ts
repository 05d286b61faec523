import type { Direction, Finding } from "../finding.ts";

/** What somebody has to do about a change. */
export function adviceOf({ ledger, direction, rule }: Finding): string {
  const promised = PROMISES[rule];
  if (promised) return promised;
  if (ledger === "sdk") return ADVICE.code;
  return ADVICE[direction ?? "whole"];
}

/** What is to be done about a promise that is taken back, by rule: nothing has changed yet. */
const PROMISES: { readonly [rule: string]: string | undefined } = {
  "stability-lowered": "expect it to change from now on, if you use it",
  "sunset-earlier": "leave it before the new day, if you use it",
  "sunset-too-soon": "leave it before it goes, if you use it",
};

/** Who has to look, and at what. */
const ADVICE: { readonly [part in Direction | "code" | "whole"]: string } = {
  request: "look at what you send and where to",
  response: "look at the code that reads the answer",
  "webhook-request": "look at the code that receives it",
  "webhook-response": "look at what you answer",
  "callback-request": "look at the code that receives it",
  "callback-response": "look at what you answer",
  code: "look at the code that uses it; the compiler names each place",
  whole: "look for another way, if you use it",
};
