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
  "stability-lowered": "expect it to change if you use it",
  "sunset-earlier": "stop using it before the new date",
  "sunset-too-soon": "stop using it before it is removed",
};

/** Who has to look, and at what. */
const ADVICE: { readonly [part in Direction | "code" | "whole"]: string } = {
  request: "check what you send, and where",
  response: "check the code that reads the response",
  "webhook-request": "check the code that receives it",
  "webhook-response": "check what you answer",
  "callback-request": "check the code that receives it",
  "callback-response": "check what you answer",
  code: "compile your code; the compiler names each place",
  whole: "find a replacement if you use it",
};
