import type { Direction, Finding } from "../finding.ts";

/** What somebody has to do about a change. */
export function adviceOf({ ledger, direction }: Finding): string {
  if (ledger === "sdk") return ADVICE.code;
  return ADVICE[direction ?? "whole"];
}

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
