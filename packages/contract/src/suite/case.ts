import type { Mock } from "../mock/start-mock.ts";
import type { Cell } from "./cell.ts";

/** What a case runs against: one mock, and the clients that call it. */
export interface Stage {
  readonly mock: Mock;
  /** By the position of its credentials in the contract. */
  readonly clients: readonly GenericClient[];
  /** It has none but those of the environment. */
  readonly withoutCredentials: GenericClient;
}

/** A method of a client as the harness sees it. */
export type Method = (input: unknown, options?: unknown) => Promise<unknown>;

/** A client as the harness sees it: methods, and groups of them. */
export interface GenericClient {
  readonly [member: string]: Method | { readonly [method: string]: Method };
}

/** What a case finds: nothing wrong, or that the mock cannot see what is wrong. */
export type Verdict = { readonly blind: string } | undefined;

/** One thing that is tried about an operation. */
export interface ContractCase {
  readonly operation: string;
  /** Unique within the operation. */
  readonly title: string;
  /** Where in the document the thing that is tried stands. */
  readonly pointer: string;
  /** The cells of the coverage matrix that this case decides. */
  readonly cells: readonly Cell[];
  /** @throws ContractFailure, or what the client throws. */
  run(stage: Stage): Promise<Verdict>;
}

/** Client, document and mock do not agree; the message says what was expected and what was found. */
export class ContractFailure extends Error {
  override readonly name: string = "ContractFailure";
  /** Where it is, if that is known more closely than from the case. */
  readonly pointer: string | undefined;

  constructor(message: string, pointer?: string) {
    super(message);
    this.pointer = pointer;
  }
}
