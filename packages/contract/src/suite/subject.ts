import type { LoadedDocument } from "../document/loaded-document.ts";
import type { Operation } from "../document/operation.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { Behaviour } from "./behaviour/behaviour.ts";
import type { GenericClient } from "./case.ts";
import type { Credentials } from "./contract.ts";
import type { SecondOpinion } from "./second-opinion.ts";
import type { RequestValues } from "./values.ts";

/** A call of the operation with the values of one request example. */
export type ExampleCall = (client: GenericClient, options?: { headers?: Record<string, string> }) => Promise<unknown>;

/** One operation, and everything that cases about it are made from. */
export interface Subject {
  readonly document: LoadedDocument;
  readonly operation: Operation;
  /** Paths of other operations that a request cannot be told apart from: they differ in the names of placeholders alone. */
  readonly twins: readonly string[];
  readonly requests: SchemaSet;
  readonly responses: SchemaSet;
  readonly second: SecondOpinion;
  /** Path of the client's method, such as `pets.get`; undefined if the client has none for this operation. */
  readonly method: string | undefined;
  /** By name of the request example. */
  readonly calls: readonly (readonly [string, ExampleCall])[];
  /** The least valid request; undefined with the reason where none can be made. */
  readonly minimal: RequestValues | { readonly unbuildable: string };
  /** In lower case, headers that the client fills by itself. */
  readonly keys: readonly string[];
  /** How many probes of a parameter or a body are enough. */
  readonly mostProbes: number;
  /** What the client does by itself. */
  readonly behaviour: Behaviour;
  /** Whether it is the first operation of the document. */
  readonly isFirst: boolean;
  /** Whether others wrote the description. */
  readonly imported: boolean;
  /** Schemes that each of the contract's credentials shows, in the order of the stage's clients. */
  readonly credentials: readonly (readonly string[])[];
  /** Credentials that the operation is the first to take; undefined where it takes none, or others before it do. */
  readonly environment: Pick<Credentials<object>, "schemes" | "env"> | undefined;
}
