import { MemoryFolder } from "@specwright/openapi";

/** A workspace whose settings say of reviews what a text says, one line further down and two letters further in. */
export function policyFolder(text: string): MemoryFolder {
  return new MemoryFolder("", { "specwright.yaml": `review:\n${text.replace(/^(?=.)/gm, "  ")}\n` });
}
