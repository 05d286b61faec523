/** provider.yaml: how a client presents a provider. Every setting is optional, and wins over what follows from the description. */
export interface ProviderSettings {
  /** Display name; `createAcmeClient` is made from it. */
  readonly name?: string;
  /** One sentence for the package. */
  readonly description?: string;
  /** The provider's own documentation. */
  readonly homepage?: string;
  /** The file of the description. Default: openapi.yaml. */
  readonly document?: string;
  /** Whether a description is refused for anything that its client would lack. Default: the client is made without it. */
  readonly strict?: boolean;
  /** The operations that the client has. Default: all. */
  readonly include?: OperationFilter;
  /** Operations that it has not, of those that are included. */
  readonly exclude?: OperationFilter;
  /** By what methods stand in groups, `acme.pets.get`: the first tag, or the first fixed segment of the path. Default: by nothing. */
  readonly group?: "tag" | "path";
  /** For a description that its provider wrote: the file that nobody edits, and the address that it came from. */
  readonly imported?: { readonly document: string; readonly address?: string };
  /** Names for the servers of the description; the first is the default. */
  readonly servers?: { readonly [name: string]: string };
  /** Options of the client that hold secrets, and the environment variables they fall back to. */
  readonly credentials?: { readonly [option: string]: { readonly env: string; readonly description?: string } };
  /** How the value of each security scheme is made. */
  readonly security?: { readonly [scheme: string]: SchemeSettings };
  /** Formats that are a type of their own in a program. Default: the text or number of the wire. */
  readonly values?: ValueSettings;
  /** How a server receives what the provider sends. Default: the package has nothing for that. */
  readonly webhooks?: WebhookSettings;
  /** What the description cannot say of an operation. */
  readonly operations?: { readonly [operationId: string]: OperationSettings };
  /** For providers that answer failures with a success status: a dotted path in the body, and the text at it that means failure. */
  readonly envelope?: { readonly property: string; readonly error: string };
  /** For streams of events: data that ends one and is no event, as in `[DONE]`, and the name of events that report a failure. */
  readonly events?: { readonly end?: string; readonly failure?: string };
  /** The operation that the README shows and `npm start` calls. */
  readonly quickstart?: { readonly operation: string; readonly example?: string };
}

/** What a format of the description is in a program. */
export interface ValueSettings {
  readonly dateTime?: "string" | "Date" | "Temporal";
  readonly date?: "string" | "Date" | "Temporal";
  readonly int64?: "number" | "bigint";
}

/** How webhooks and callbacks are received. */
export interface WebhookSettings {
  /** `standard` for Standard Webhooks, `own` for a function of the receiver, `none` where nothing is signed. */
  readonly signature: "standard" | "own" | "none";
  /** Dotted path of the webhook's name in a body. Default: the name is the last segment of the path that is called. */
  readonly property?: string;
  /** The header that holds the name. */
  readonly header?: string;
}

/** Operations: those with one of the tags, at one of the paths, or with one of the ids. */
export interface OperationFilter {
  readonly tags?: readonly string[];
  /** A star stands for any text: `/admin/*`. */
  readonly paths?: readonly string[];
  /** operationIds, or `GET /pets` for an operation without one. */
  readonly operations?: readonly string[];
}

/** What the description cannot say of an operation. */
export interface OperationSettings {
  /** The name of the method. Default: the operationId in camelCase. */
  readonly name?: string;
  /** The group that the method stands in; "" for none. Default: what `group` of the provider says. */
  readonly group?: string;
  /** Whether two requests have the same effect as one. Default: what HTTP says of the method. */
  readonly idempotent?: boolean;
  /** For a GET or HEAD that changes something. */
  readonly writes?: true;
  /** The request header for a key by which the provider recognises a repeated request. */
  readonly idempotencyKey?: string;
  readonly pagination?: PageSettings;
  /** `text` for a server that sends bare text as text/event-stream. */
  readonly stream?: "text";
}

/**
 * How the next page is found: by its number, by the items before it, by a cursor that the page before names, by the id of
 * the last item before it, or at a URL that stands in the page before, or in its header `Link`.
 */
export type PageStyleName = "page" | "offset" | "cursor" | "lastItem" | "nextUrl" | "link";

/** How an operation pages. Paths are dotted and lead into the answer. */
export interface PageSettings {
  readonly style: PageStyleName;
  /** Where the parameters are. Needed unless pages have URLs. */
  readonly in?: "query" | "body";
  /** The parameter that chooses the page, by its name. Needed unless pages have URLs. */
  readonly parameter?: string;
  /** Path of the items; "" if the answer itself is the array. */
  readonly items: string;
  /** Path of the next cursor or URL. A name may have dots if it is the whole path: `@odata.nextLink`. */
  readonly next?: string;
  /** Path of the id in an item; "" if the item is the id. Default: id. */
  readonly id?: string;
  /** Parameter for the size of a page. */
  readonly size?: string;
  /** Path of the number of pages. */
  readonly pages?: string;
  /** Path of the number of items on all pages. */
  readonly total?: string;
  /** Path of a boolean that is false on the last page. */
  readonly more?: string;
  /** Path of a boolean that is true on the last page. */
  readonly last?: string;
  /** Number of the first page or item: 0 or 1 with most providers. */
  readonly first?: number;
}

/** How the value of a security scheme is made: from a template, a signer, OAuth client credentials, or a user and password. */
export type SchemeSettings =
  | { readonly value: string }
  | { readonly signer: string }
  | { readonly clientId: string; readonly clientSecret: string; readonly scope?: string }
  | { readonly username: string; readonly password: string };
