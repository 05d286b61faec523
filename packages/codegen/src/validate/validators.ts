import type { Printable } from "../print/literal.ts";

/** Everything of a description that values can be checked against. */
export interface Validators {
  readonly checks: readonly CheckModel[];
  readonly operations: readonly OperationChecks[];
  /** The check of the body of each webhook, by the key of its handler. */
  readonly webhooks: ReadonlyMap<string, string>;
  /** The check of each component schema, by the name under which its type is exported. */
  readonly schemas: readonly { readonly name: string; readonly check: string }[];
}

/** A schema as an expression. */
export interface CheckModel {
  /** `checkSession` */
  readonly name: string;
  /** What it is a check of: `Session as received`. */
  readonly title: string;
  readonly expression: Printable;
}

/** The names of the checks of an operation. What accepts everything has none. */
export interface OperationChecks {
  readonly id: string;
  /** Of its parameters, and of whether there is a body. */
  readonly input: string | undefined;
  /** Of the body, by the media type that is sent. */
  readonly bodies: { readonly [mediaType: string]: string };
  /** By documented status, and by the kind in which the body is read. */
  readonly responses: { readonly [status: string]: { readonly [kind: string]: string } };
}
