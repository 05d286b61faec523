import type { Shard } from "../shard/shard.ts";

/** What `npm run contract` is asked for. */
export type ContractRequest = CheckRequest | LiveRequest | ReplayRequest | MergeRequest;

/** To compare generated clients with mocks. */
export interface CheckRequest {
  readonly kind: "check";
  /** Prints one JSON document and nothing else. */
  readonly json: boolean;
  readonly providers: readonly string[];
  /** Seed of the random requests; a random one where none is given. */
  readonly seed: number | undefined;
  readonly runs: number | undefined;
  /** How often all of it is done, each time with another seed; it ends with the first failure. */
  readonly repeat: number;
  /** Runs the cases in an order that the seed decides. */
  readonly shuffle: boolean;
  /** Writes the floor anew: `raise` only where nothing fell, `lower` also where something did. */
  readonly floor: "keep" | "raise" | "lower";
  /** The shard of the providers that this machine checks; undefined for all of them. */
  readonly shard?: Shard | undefined;
  /** File for the report of the shard. */
  readonly out?: string | undefined;
  /** Characters that a line may have; undefined where nobody watches. */
  readonly width?: number | undefined;
  /** Whether a CI runs it, where what is written is lost. */
  readonly ci?: boolean;
}

/** To compare a generated client with the provider itself. */
export interface LiveRequest {
  readonly kind: "live";
  /** Prints one JSON document and nothing else. */
  readonly json: boolean;
  readonly provider: string;
  /** Calls what changes something too. */
  readonly write: boolean;
  /** Requests per second. */
  readonly rate: number;
  readonly baseUrl: string | undefined;
  /** Values of parameters that only the caller can know, by name of the parameter or "operationId.name". */
  readonly values: Readonly<Record<string, string>>;
  /** File for the recording. */
  readonly record: string | undefined;
}

/** To compare a recording with the current description. */
export interface ReplayRequest {
  readonly kind: "replay";
  /** Prints one JSON document and nothing else. */
  readonly json: boolean;
  readonly provider: string;
  readonly file: string;
}

/** To make one result of the reports of all shards. */
export interface MergeRequest {
  readonly kind: "merge";
  /** Prints one JSON document and nothing else. */
  readonly json: boolean;
  /** Reports, and folders that hold some. */
  readonly files: readonly string[];
}
