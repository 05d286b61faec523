import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** One part of the data that is not as described. It does not hold the value, which may be a secret. */
export interface ValidationIssue {
  /** Keys from the outside in, such as `["body", "metadata"]` or `["query", "limit"]`. For a stream it has the item's index. */
  readonly path: readonly (string | number)[];
  /** What was expected. It continues the sentence that begins with the path: "must be object". */
  readonly message: string;
  /** The JSON Schema keyword that was broken. */
  readonly keyword: string;
}

/** How many issues an error keeps. */
const KEPT = 100;

/** How many of them its message names. */
const NAMED = 3;

/** Which data is wrong, and what became of it. */
export type Invalid =
  | { readonly direction: "request"; readonly sent: boolean }
  | { readonly direction: "response"; readonly status: number };

/** A request or an answer is not as described. Only the calls of a client given to `validate` are checked. */
export class ValidationError extends SpecwrightError {
  override readonly name = "ValidationError";
  declare readonly direction: "request" | "response";
  /** Status of the answer. */
  declare readonly status?: number;
  /** What is wrong, at most 100 issues. */
  declare readonly issues: readonly ValidationIssue[];

  constructor(place: ErrorPlace, invalid: Invalid, issues: readonly ValidationIssue[]) {
    super(place, `${verb(invalid)}: ${summary(issues)}`);
    this.direction = invalid.direction;
    if (invalid.direction === "response") this.status = invalid.status;
    this.issues = issues.slice(0, KEPT);
  }
}

function verb(invalid: Invalid): string {
  if (invalid.direction === "response") return `was answered with ${invalid.status}, and not as described`;
  return invalid.sent ? "was sent, and not as described" : "was not sent";
}

function summary(issues: readonly ValidationIssue[]): string {
  const named = issues.slice(0, NAMED).map(({ path, message }) => `${pathText(path)} ${message}`);
  const others = issues.length - named.length;
  if (others > 0) named.push(`and ${others} more`);
  return named.join("; ");
}

/** `body.items[3]["a key"]`. The empty path is the call's input as a whole. */
function pathText(path: readonly (string | number)[]): string {
  return path.map(keyText).join("").replace(/^\./, "") || "input";
}

function keyText(key: string | number): string {
  if (/^[A-Za-z_$][\w$]*$/.test(`${key}`)) return `.${key}`;
  return `[${JSON.stringify(key)}]`;
}
