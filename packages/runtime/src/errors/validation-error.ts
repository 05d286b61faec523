import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** One thing that is not as described. It holds no value of the data, which may be a secret. */
export interface ValidationIssue {
  /** From the outside in: `["body", "metadata"]` or `["query", "limit"]` of a call, with the index of a stream's item. */
  readonly path: readonly (string | number)[];
  /** What was expected, to go on after the place: "must be object". */
  readonly message: string;
  /** The JSON Schema keyword that says so. */
  readonly keyword: string;
}

/** How much of what is wrong an error keeps, and how much of that its message names. */
const KEPT = 100;
const NAMED = 3;

/** Which data it is, and what became of it. */
export type Invalid =
  | { readonly direction: "request"; readonly sent: boolean }
  | { readonly direction: "response"; readonly status: number };

/** A request or an answer is not what the description says. Only calls of a client given to `validate` end with it. */
export class ValidationError extends SpecwrightError {
  override readonly name = "ValidationError";
  declare readonly direction: "request" | "response";
  /** Status of the answer. */
  declare readonly status?: number;
  /** What is wrong, at most 100 things. */
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
  return named.join("; ") + (others > 0 ? `; and ${others} more` : "");
}

/** `body.items[3]["a key"]`; a call's input as a whole is "input". */
function pathText(path: readonly (string | number)[]): string {
  const text = path
    .map((key) => (/^[A-Za-z_$][\w$]*$/.test(`${key}`) ? `.${key}` : `[${JSON.stringify(key)}]`))
    .join("");
  return text.replace(/^\./, "") || "input";
}
