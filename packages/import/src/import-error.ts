import { asLine } from "@specwright/openapi/internal";

/** A description cannot be brought in. The message is for people: what happened, where, and what to do. */
export class ImportError extends Error {
  override readonly name = "ImportError";

  constructor(problem: string, hint: string, options?: ErrorOptions) {
    const lines = problem.split("\n").map(asLine);
    super(`${lines.join("\n")}\n    ${asLine(hint)}`, options);
  }
}
