import { type ErrorPlace, SpecwrightError } from "./specwright-error.ts";

/** The provider answered, and the answer is not a success. */
export class ApiError<Body = unknown> extends SpecwrightError {
  override readonly name = "ApiError";
  readonly status: number;
  /** The decoded body; its type is the union of the documented error bodies. */
  readonly body: Body;
  /** Response headers; not enumerable, so that a logged error shows the body and not the transport. */
  declare readonly headers: Headers;

  constructor(place: ErrorPlace, answer: { status: number; body: Body; headers: Headers }) {
    super(describe(place, answer), place);
    this.status = answer.status;
    this.body = answer.body;
    Object.defineProperty(this, "headers", { value: answer.headers });
  }
}

function describe(place: ErrorPlace, { status, body }: { status: number; body: unknown }): string {
  const words = spokenReason(body);
  return `${place.operation} was answered with ${status}${words ? `: ${words}` : ""} (${place.route})`;
}

/** The sentence most providers put into `message`, `detail` or `error`, at most 200 characters of it. */
function spokenReason(body: unknown): string | undefined {
  if (typeof body === "string") return shorten(body);
  if (typeof body !== "object" || body === null) return undefined;
  for (const key of ["message", "detail", "error", "title"]) {
    const value = (body as Record<string, unknown>)[key];
    if (typeof value === "string") return shorten(value);
  }
  return undefined;
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
