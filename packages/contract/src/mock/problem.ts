import type { Violation } from "../schema/violation.ts";

/** What the mock itself has to say, as opposed to what the document makes it say. RFC 9457. */
export interface Problem {
  /** `urn:specwright:mock:<name>`: names the kind of problem and tells it from the provider's own. */
  readonly type: `urn:specwright:mock:${ProblemName}`;
  readonly title: string;
  readonly status: number;
  /** What, where, and what to do about it. */
  readonly detail: string;
  readonly operation?: string;
  readonly validation?: readonly Violation[];
}

/** An HTTP answer that is ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Milliseconds to wait before it is sent. */
  readonly delay?: number;
  /** Whether the connection ends in place of an answer. */
  readonly drop?: boolean;
  /** What the mock itself has to say; undefined for an answer of the document or of a test. */
  readonly problem?: ProblemName;
}

/** The kinds of problems that are the mock's own, and what each is called. */
export const MOCK_PROBLEMS = {
  "invalid-request": "The request is not what the document describes",
  "unsupported-media-type": "The document does not describe this content type",
  unauthorized: "The request lacks valid credentials",
  "malformed-json": "The request body is not JSON",
  "malformed-accept": "The Accept header cannot be read",
  "malformed-encoding": "The request is not what its encoding promises",
  "unsupported-encoding": "The mock does not read this encoding",
  "too-large": "The request body is too large",
  "unknown-path": "The document has no such path",
  "unknown-method": "The document has no such method for this path",
  "bad-preference": "The Prefer header asks for something that the document does not have",
  "not-acceptable": "The document has no answer of the accepted types",
  "lying-answer": "The mock's answer contradicts the document",
  "mock-failure": "The mock could not answer",
  "upgrade-required": "The answer is given in another protocol",
  "foreign-host": "The request is for another host",
  gone: "What the request asks for was deleted",
  scripted: "A test told the mock to answer so",
} as const;

export type ProblemName = keyof typeof MOCK_PROBLEMS;

const prefix = "urn:specwright:mock:";

export function problem(name: ProblemName, status: number, detail: string, more: Partial<Problem> = {}): Problem {
  return { type: `${prefix}${name}`, title: MOCK_PROBLEMS[name], status, detail, ...more };
}

export function problemReply(body: Problem, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status: body.status,
    headers: { "content-type": "application/problem+json", ...headers },
    body: JSON.stringify(body),
    problem: body.type.slice(prefix.length) as ProblemName,
  };
}
