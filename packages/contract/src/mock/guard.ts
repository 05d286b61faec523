import type { UnknownObject } from "../document/json.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { DescribedServers } from "./described-servers.ts";
import type { Habits } from "./habits/habits.ts";
import type { Log } from "./mock-event.ts";
import type { Prism } from "./prism-question.ts";
import type { Answers } from "./reply-to.ts";
import type { Script } from "./script/script.ts";
import type { Served } from "./served.ts";
import type { Memory } from "./state/memory.ts";
import type { TokenEndpoint } from "./token-endpoint.ts";

/** What a document needs to be answered for. */
export interface Guard {
  readonly root: UnknownObject;
  readonly served: Served;
  readonly servers: DescribedServers;
  readonly token: TokenEndpoint;
  readonly requests: SchemaSet;
  readonly responses: SchemaSet;
  readonly prism: Prism;
  readonly answers: Answers;
  /** Whether a request that breaks a rule is answered as if it were valid. */
  readonly tolerant: boolean;
  readonly habits: Habits;
  readonly script: Script;
  /** Undefined for a mock that remembers nothing. */
  readonly memory: Memory | undefined;
  readonly log: Log;
}
