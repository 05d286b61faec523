import type { ValidationIssue } from "../errors/validation-error.ts";

/** The answer to a delivery that no handler gets. */
export class Refusal extends Error {
  readonly status: number;
  readonly issues: readonly ValidationIssue[] | undefined;
  readonly headers: { readonly [name: string]: string };

  constructor(
    status: number,
    message: string,
    more: { issues?: readonly ValidationIssue[]; headers?: { readonly [name: string]: string } } = {},
  ) {
    super(message);
    this.status = status;
    this.issues = more.issues;
    this.headers = more.headers ?? {};
  }

  response(): Response {
    const { status, message, issues, headers } = this;
    return Response.json({ error: message, ...(issues && { issues }) }, { status, headers });
  }
}
