import { spelled } from "./hidden.ts";

/** Text of a description in a message of SARIF, which is plain but for links: `[text](target)` is none here. */
export function asSarifMessage(text: string): string {
  return spelled(text).replace(/\[(?=[^\]]*\]\()/g, "\\[");
}
