/** Where a schema stands in the document, as a JSON pointer. */
export type SchemaPointer = string;

export type ParameterLocation = "path" | "query" | "header" | "cookie";

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  /** `form`, `simple`, `label`, `matrix`, `spaceDelimited`, `pipeDelimited` or `deepObject`. */
  readonly style: string;
  readonly explode: boolean;
  readonly allowEmptyValue: boolean;
  /** Of a parameter in the query, the names there that belong to others: a map that is exploded has all the rest. */
  readonly foreignNames?: ReadonlySet<string>;
  readonly schema: SchemaPointer | undefined;
  /** The media type of a parameter described by `content`: its value is a document, not a styled string. */
  readonly mediaType: string | undefined;
}

/** How one property of a form is put into the body. */
export interface Encoding {
  /** Accepted media types of a multipart part; `undefined` means the default for its schema. */
  readonly contentType: string | undefined;
  /** Set only where the document says so: then the property is styled like a query parameter. */
  readonly style: string | undefined;
  readonly explode: boolean;
}

export interface MediaType {
  /** As documented: `application/json`, `text/*`, … */
  readonly type: string;
  readonly schema: SchemaPointer | undefined;
  readonly encoding: ReadonlyMap<string, Encoding>;
  /** Names of the examples; an unnamed `example` counts as "default". */
  readonly examples: readonly string[];
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

export interface ResponseHeader {
  readonly name: string;
  /** Whether the document has an example of it. */
  readonly exemplified: boolean;
  readonly required: boolean;
  readonly explode: boolean;
  readonly schema: SchemaPointer | undefined;
}

export interface Response {
  /** As documented: `200`, `4XX` or `default`. */
  readonly status: string;
  readonly pointer: string;
  readonly content: readonly MediaType[];
  readonly headers: readonly ResponseHeader[];
}

/** A way to show credentials that the document describes. */
export interface SecurityScheme {
  /** Its name in the document. */
  readonly name: string;
  /** `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`. */
  readonly type: string;
  /** For `http`: `bearer`, `basic`, …, in lower case. */
  readonly scheme: string | undefined;
  /** For `apiKey`: `header`, `query` or `cookie`. */
  readonly in: string | undefined;
  /** For `apiKey`: the name of the header, query parameter or cookie. */
  readonly key: string | undefined;
  /** For `apiKey` in the Authorization header: the word before the key, if its description or example shows one. */
  readonly word: string | undefined;
}

/** One operation, with every reference followed. */
export interface Operation {
  /** `operationId`, or "GET /pets" where the document has none. */
  readonly id: string;
  /** Lower case. */
  readonly method: string;
  /** The path template as documented, without the server's base path. It may have a query and a fragment. */
  readonly path: string;
  /** The base path of a server that is this operation's own and names no host. */
  readonly base: string | undefined;
  readonly pointer: string;
  /** Whether the document says that it will go. */
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly Response[];
  /** Alternatives, each a list of schemes that are all needed; an empty list of alternatives asks for nothing. */
  readonly security: readonly (readonly SecurityScheme[])[];
  /** Names in the query that no parameter documents: of API keys, and of pairs that are fixed in the path. */
  readonly namesInQuery: ReadonlySet<string>;
}
