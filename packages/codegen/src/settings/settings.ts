/** provider.yaml: how a client presents a provider. Every setting is optional, and wins over what follows from the description. */
export interface ProviderSettings {
  /**
   * Display name; `createAcmeClient` is made from it.
   * @example Acme
   */
  readonly name?: string;
  /** One sentence for the package. */
  readonly description?: string;
  /**
   * The provider's own documentation.
   * @example https://docs.acme.dev
   */
  readonly homepage?: string;
  /** The file of the description. Default: openapi.yaml. */
  readonly document?: string;
  /** `true` refuses a description for anything that its client would lack. Default: the client is made without it. */
  readonly strict?: boolean;
  /** The operations that the client has, with the schemas that these need. Default: all. */
  readonly include?: OperationFilter;
  /** Operations that the client does not have, of those that are included. */
  readonly exclude?: OperationFilter;
  /** By what methods stand in groups, `acme.pets.get`: the first tag, or the first fixed segment of the path. Default: by nothing. */
  readonly group?: "tag" | "path";
  /** For a description that its provider wrote. `npm run update-provider` writes it. */
  readonly imported?: ImportSettings;
  /**
   * Names for the servers of the description, by which a client chooses one; the first is the default.
   * @example { production: https://api.acme.dev }
   */
  readonly servers?: { readonly [name: string]: string };
  /**
   * Options of the client that hold secrets. Default: `apiKey`, `token`, `username` and `password`, or `clientId` and
   * `clientSecret`, as the security schemes ask, from `ACME_API_KEY` and so on.
   * @example { apiKey: { env: ACME_API_KEY } }
   */
  readonly credentials?: { readonly [option: string]: CredentialSettings };
  /**
   * How the value of each security scheme is made.
   * @example { apiKeyAuth: { value: "Api-Key {apiKey}" } }
   */
  readonly security?: { readonly [scheme: string]: SchemeSettings };
  /** Formats that are a type of their own in a program. Default: the text or number of the wire. */
  readonly values?: ValueSettings;
  /** How a server receives what the provider sends. Default: the package has nothing for that. */
  readonly webhooks?: WebhookSettings;
  /** What the description cannot say of an operation: by operationId, or by `GET /path` for an operation without one. */
  readonly operations?: { readonly [operationId: string]: OperationSettings };
  /** For providers that answer failures with a success status; of events and lines of JSON too. */
  readonly envelope?: EnvelopeSettings;
  /** For streams of events. */
  readonly events?: EventSettings;
  /** The call that the README shows and `npm start` makes. */
  readonly quickstart?: QuickstartSettings;
  /** What the server does that no description has words for: so does `npm run mock`. The client knows nothing of it. */
  readonly mock?: MockSettings;
}

/** Habits of a server, as `startMock` takes them. Each is off where nothing is said. */
export interface MockSettings {
  /** `true` reads a body without a content type, or one called `application/…+json`, as JSON where JSON is taken. */
  readonly untypedJson?: boolean;
  /** `true` takes `"true"`, `"no"`, `1` and their like in a JSON body for a boolean, and `"5"` for a number. */
  readonly coerce?: boolean;
  /** `false` answers HEAD with 405 where GET is described. */
  readonly head?: boolean;
  /** `redirect` leads from a path with a slash too many or too few at its end to the right one, with 307. */
  readonly trailingSlash?: "redirect";
  /** `separates` takes `%2F` in a path for a slash. */
  readonly encodedSlash?: "separates";
  /**
   * By status, the body of an answer that the description does not have, such as 404 for an unknown path: a text, or JSON.
   * @example { "404": { detail: Not Found } }
   */
  readonly undescribed?: { readonly [status: string]: unknown };
}

/** Where a description came from. */
export interface ImportSettings {
  /** The file below `upstream/`, which nobody edits. */
  readonly document: string;
  /** The address that it was fetched from. */
  readonly address?: string;
}

/** An option of the client that holds a secret. */
export interface CredentialSettings {
  /** The environment variable that is read where the option is not given. */
  readonly env: string;
  /** What the secret is and where one gets it. */
  readonly description?: string;
}

/** A success status whose body is a failure. */
export interface EnvelopeSettings {
  /**
   * Dotted path in the body.
   * @example status
   */
  readonly property: string;
  /**
   * The text there that means failure.
   * @example error
   */
  readonly error: string;
}

/** Streams of events. */
export interface EventSettings {
  /**
   * Data that ends a stream and is no event.
   * @example "[DONE]"
   */
  readonly end?: string;
  /** The name of events that report a failure, whose data is the body of an `ApiError`. */
  readonly failure?: string;
}

/** A call for a reader who sees the package first. */
export interface QuickstartSettings {
  /** The operationId. */
  readonly operation: string;
  /** The name of its request example. Default: the first. */
  readonly example?: string;
}

/** What a format of the description is in a program. */
export interface ValueSettings {
  /** `type: string, format: date-time`. A `Temporal.Instant` keeps nanoseconds, a `Date` milliseconds. Default: `string`. */
  readonly dateTime?: "string" | "Date" | "Temporal";
  /** `type: string, format: date`: a `Temporal.PlainDate`, or the `Date` at the beginning of that day in UTC. Default: `string`. */
  readonly date?: "string" | "Date" | "Temporal";
  /** `type: integer, format: int64`. Default: `number`. */
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
  /** Operations with one of these tags. */
  readonly tags?: readonly string[];
  /** Operations at one of these paths. A star stands for any text: `/admin/*`. */
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
  /** For a GET or HEAD that changes something, so that `--live` calls it with `--write` only. */
  readonly writes?: true;
  /** The request header for a key by which the provider recognises a repeated request. */
  readonly idempotencyKey?: string;
  /**
   * How pages follow each other: the method gets `.items` and `.pages`. Default: the method is called once for each page.
   * @example { style: cursor, in: query, parameter: cursor, items: data, next: next_cursor }
   */
  readonly pagination?: PageSettings;
  /** `text` for a server that sends bare text as text/event-stream. */
  readonly stream?: "text";
}

/** How the next page is found. */
export type PageStyleName = "page" | "offset" | "cursor" | "lastItem" | "nextUrl" | "link";

/** How an operation pages. Paths are dotted and lead into the answer. */
export interface PageSettings {
  /**
   * How the next page is found: by its number, by the items before it, by a cursor that the page before names, by the id
   * of the last item before it, at a URL in the page before, or at the one in its header `Link`.
   */
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
  | {
      /**
       * A template of the value, with options of the client in braces.
       * @example Api-Key {apiKey}
       */
      readonly value: string;
    }
  | {
      /** The file `packages/<provider>/src/<file>.ts`, which makes the value of each request. */
      readonly signer: string;
    }
  | {
      /** The option that holds the id, for OAuth client credentials. */
      readonly clientId: string;
      /** The option that holds the secret. */
      readonly clientSecret: string;
      /** Scopes to ask for. Default: those that the operations name. */
      readonly scope?: string;
    }
  | {
      /** The option that holds the user's name, for HTTP Basic. */
      readonly username: string;
      /** The option that holds the password. */
      readonly password: string;
    };
