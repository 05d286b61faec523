import type { Operation } from "../document/operation.ts";
import type { Answer } from "../response/judge-response.ts";
import type { Violation } from "../schema/violation.ts";
import type { Preferences } from "./prefer.ts";

/** What Prism is asked: the request, the guard's verdict on it, and what the client prefers. */
export interface PrismQuestion {
  readonly operation: Operation;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly violations: readonly Violation[];
  readonly preferences: Preferences;
  /** Media type to answer with; undefined leaves the choice to the Accept header. */
  readonly mediaType: string | undefined;
}

/** Prism's own refusal, where the document has no response for the case: 401, 404, 406, 415, 422 or 500. */
export interface PrismRefusal {
  readonly status: number;
  readonly detail: string;
}

/** An answer from the document or a refusal. */
export type PrismOutcome = { readonly answer: Answer } | { readonly refusal: PrismRefusal };

/** Prism, answering for one document. `prism.ts` makes one. */
export interface Prism {
  ask(question: PrismQuestion): Promise<PrismOutcome>;
}
