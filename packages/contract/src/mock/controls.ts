import type { Operation } from "../document/operation.ts";
import type { PagingRule } from "../document/paging-rule.ts";
import type { Habits } from "./habits/habits.ts";
import type { MockEvent } from "./mock-event.ts";
import type { RecordedRequest } from "./recorder.ts";
import type { Handler, Step } from "./script/step.ts";

/** How a mock answers, whatever brings it the requests. */
export interface AnswerOptions extends Habits {
  /** How many requests `requests` keeps, 1,000 by default; the oldest are forgotten first. */
  readonly keep?: number;
  /** Told of every answer and every failure. */
  readonly log?: (event: MockEvent) => void;
  /**
   * What to do with an answer that contradicts the document: `strict`, the default, answers 500 and says why; `warn` sends
   * it, with the reason in the header `specwright-warning` and in a `warned` event. So with the document: `strict` refuses
   * one with references that lead nowhere, and `warn` says nothing at their places, with a `warned` event for each.
   */
  readonly answers?: "strict" | "warn";
  /**
   * What to do with a request that contradicts the document: `strict`, the default, refuses it; `warn` answers it as if it
   * were valid, with the reasons in `violations` of the recorded request, in `sl-violations`, and in a `warned` event. What
   * cannot be read at all is refused anyway.
   */
  readonly requests?: "strict" | "warn";
  /**
   * Whether what is created is read, listed, changed and deleted again, as the paths' shape says (`/users` and
   * `/users/{userId}`). The default is false: every answer is the document's own.
   */
  readonly state?: boolean;
  /**
   * How lists of what is remembered page, by operationId. Where nothing is said, the names of parameters (`limit`,
   * `offset`, `page`, `cursor`, …) and of what is answered (`total`, `has_more`, `next_cursor`, …) decide.
   */
  readonly pages?: Readonly<Record<string, PagingRule>>;
}

/** What a test has in its hands of a mock. */
export interface Controls {
  /** The operations of the document. */
  readonly operations: readonly Operation[];
  /** Requests received since the start or the last `reset`, in the order of their arrival. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Tells the mock how to answer the next valid requests of an operation, one step after the other. The last step holds
   * until `reset` or until more is preferred, unless it says how often (`times`).
   *
   * @throws Error for an operation that the document does not have, or a step that nobody can mean.
   */
  prefer(operationId: string, ...steps: readonly Step[]): void;
  /**
   * Answers the valid requests of an operation by a function, after the steps of `prefer`. What it answers is not judged
   * by the document.
   *
   * @throws Error for an operation that the document does not have.
   */
  handle(operationId: string, handler: Handler): void;
  /** Forgets the recorded requests, what `prefer` and `handle` have said, and what the mock remembers. */
  reset(): void;
}
