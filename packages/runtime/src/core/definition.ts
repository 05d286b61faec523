import type { Scheme } from "../auth/scheme.ts";
import type { SecurityRequirement } from "../operation/descriptor.ts";
import type { IsFailure } from "../response/envelope.ts";
import type { ServerChoice } from "./servers.ts";

/** What the generator knows about a provider. */
export interface CoreDefinition {
  /** Name and version of the package, as in `user-agent`. */
  readonly agent?: string;
  /** The provider's base URL, or the choice between its servers. Absent if the document names no server. */
  readonly server?: string | ServerChoice;
  /** The environment variable that each credential option falls back to, by option. */
  readonly credentials: { readonly [option: string]: string };
  readonly schemes: { readonly [name: string]: Scheme };
  /** What an operation requires if it does not say otherwise. */
  readonly security: readonly SecurityRequirement[];
  /** Set if a credential stands in the query: keeps what repeats the URL from being printed with a result. */
  readonly conceal?: (result: object) => void;
  /** Set if the provider reports failures with a success status. */
  readonly envelope?: IsFailure;
}
