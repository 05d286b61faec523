/** Where another tool is wrong, and how. One that explains nothing any more fails. */
export interface Exception {
  readonly tool: "redocly diff" | "oasdiff";
  /** What it says and should not: `alarm` for a break that is none, `silence` for one that it does not see. */
  readonly says: "alarm" | "silence";
  readonly cells: RegExp;
  readonly error: string;
}

const alarm = (tool: Exception["tool"], cells: RegExp, error: string): Exception => ({
  tool,
  says: "alarm",
  cells,
  error,
});
const silence = (tool: Exception["tool"], cells: RegExp, error: string): Exception => ({
  tool,
  says: "silence",
  cells,
  error,
});

const NO_NULL =
  /^((query|path|header-parameter|cookie|form-field|multipart-field) type tighten-0|response-header type loosen-0)$/;
const RANGE = "does not see that a status is one of a range";
const CALLED = "judges the credentials of webhooks and callbacks as if their receiver sent them";

export const EXCEPTIONS: readonly Exception[] = [
  alarm("redocly diff", /^\S+ \S+ same-/, "compares the words of two schemas that allow the same values"),
  alarm("redocly diff", /^\S+ const /, "takes an enum in the place of a const for another value, although it holds it"),
  alarm(
    "redocly diff",
    /^\S+ pattern (tighten|loosen)/,
    "takes every change of a pattern for a break, the wider one too",
  ),
  alarm(
    "redocly diff",
    /^(((query|path|header-parameter|cookie|form-field|multipart-field) anyOf tighten)|(response-header anyOf loosen))/,
    "does not see that outside of JSON a number is text",
  ),
  alarm("redocly diff", /^parameter.schema text for a number$/, "does not see that outside of JSON a number is text"),
  alarm("redocly diff", /^server.url slash/, "takes a slash at the end of a server's URL for another server"),
  alarm("redocly diff", /^server.url the port of the scheme/, "takes a port that the scheme has anyway for another"),
  alarm("redocly diff", /^server.url other case/, "takes the case of a host for a difference"),
  alarm("redocly diff", /^server.variables a variable of/, "compares the names of variables, which no peer sees"),
  alarm("redocly diff", /^responses.default a range/, RANGE),
  alarm("redocly diff", /^path-item.parameters moved/, "does not inherit the parameters of a path"),
  alarm("redocly diff", /^operation.operationId/, "puts a name that only programs know under the wire"),
  alarm("redocly diff", /^responses.default removed$/, "takes a documented failure less for a break"),
  alarm("redocly diff", /^operation.security inherited/, "does not inherit the security of the document"),
  alarm("redocly diff", /^parameter.explode of a plain/, "takes explode for a difference where there is one value"),
  alarm("redocly diff", /^parameter.allowReserved/, "takes another escaping of the same value for a break"),
  alarm(
    "redocly diff",
    /^request-body.content (range|with charset)/,
    "does not match media types by range and without charset",
  ),
  alarm(
    "redocly diff",
    /^components.securitySchemes scheme renamed/,
    "compares the names of schemes, which no peer sees",
  ),
  alarm("redocly diff", /^operation.security of a (webhook|callback)$/, CALLED),
  silence("redocly diff", /^operation.security of a (webhook|callback), back$/, CALLED),
  silence("redocly diff", /^server\.variables|^server-variable\.enum/, "does not look into the variables of a server"),
  silence("redocly diff", /^(path-item|operation)\.servers/, "does not look at the servers of paths and operations"),
  silence(
    "redocly diff",
    /^operation.security opened, back$/,
    "does not see that an operation falls back to the security of the document",
  ),
  silence("redocly diff", /^parameter.schema became content$/, "does not see that JSON in a parameter is other text"),
  silence("redocly diff", /^(media-type\.encoding|encoding\.)/, "does not look at encodings"),
  silence("redocly diff", /^header\.(required|explode)/, "does not look at the presence and style of response headers"),
  silence("redocly diff", /^oauth-flows\./, "does not look at the addresses of a flow"),
  silence("redocly diff", /^security-scheme\.flows flow added, back$/, "does not look at the flows of a scheme"),
  alarm(
    "redocly diff",
    /^security-scheme\.(name|scheme) other case/,
    "compares the case of names of headers and authentication schemes, which HTTP does not",
  ),
  alarm("redocly diff", /^parameter\.allowEmptyValue allowed$/, "takes a rule less in a request for a break"),
  silence(
    "redocly diff",
    /^responses.default a success (without a body|of another media type)$/,
    "does not compare a success that was added with those that were there",
  ),
  silence(
    "redocly diff",
    /^webhook.requestBody removed$/,
    "takes a payload that is gone from a webhook for a request less",
  ),

  alarm(
    "redocly diff",
    /^\S+ (not|if) (loosen|tighten)/,
    "takes another condition for a narrower one, whatever it holds for",
  ),
  alarm("redocly diff", NO_NULL, "does not see that null has no text outside of JSON"),
  alarm("redocly diff", /^root.servers with a part/, "does not look at the servers of paths and operations"),

  alarm("oasdiff", /^\S+ if (loosen|tighten)-/, "takes another condition for a narrower one, whatever it holds for"),
  alarm("oasdiff", NO_NULL, "does not see that null has no text outside of JSON"),
  alarm("oasdiff", /^root.servers with a part/, "does not look at servers"),
  alarm("oasdiff", /^\S+ \S+ same-/, "compares the words of two schemas that allow the same values"),
  alarm("oasdiff", /^webhook-(payload|response) /, "judges webhooks as if their receiver sent them"),
  alarm(
    "oasdiff",
    /^\S+ const loosen/,
    "takes an enum in the place of a const for another value, although it holds it",
  ),
  alarm(
    "oasdiff",
    /^\S+ (prefixItems|allOf|format|contentEncoding|contentMediaType) loosen/,
    "takes a rule less in a request for a break",
  ),
  alarm(
    "oasdiff",
    /^\S+ (prefixItems|format|contentEncoding|contentMediaType) tighten/,
    "takes a rule more in a response for a break",
  ),
  alarm("oasdiff", /^\S+ properties loosen-31/, "takes a property less for a break where any property is welcome"),
  alarm(
    "oasdiff",
    /^(form-field|multipart-field|query|path|header-parameter|cookie) (enum loosen-3|pattern loosen)/,
    "takes a rule less in a request for a break",
  ),
  alarm(
    "oasdiff",
    /^(query|path|header-parameter|cookie|form-field|multipart-field) anyOf tighten/,
    "does not see that outside of JSON a number is text",
  ),
  alarm("oasdiff", /^request-body.content range/, "does not match media types by range"),
  alarm("oasdiff", /^responses.default a range/, RANGE),
  alarm("oasdiff", /^response.headers other case/, "takes the case of a header's name for a difference"),
  alarm("oasdiff", /^schema.writeOnly in a response, back$/, "takes a property that comes back for a break"),
  alarm("oasdiff", /^schema.default of a parameter$/, "takes a default that was not documented for another one"),
  silence("oasdiff", /^(root\.servers|server|path-item\.servers|operation\.servers)/, "does not look at servers"),
  silence(
    "oasdiff",
    /^(root\.security|operation\.security|security-scheme|oauth-flows)/,
    "counts changes of security as information",
  ),
  silence("oasdiff", /^operation.callbacks removed$/, "does not look at callbacks"),
  silence("oasdiff", /^parameter\.allowEmptyValue allowed, back$/, "does not look at allowEmptyValue"),
  silence("oasdiff", /^parameter\.(schema|content|style|explode)/, "does not look at how a parameter is written"),
  silence("oasdiff", /^(media-type\.encoding|encoding\.)/, "does not look at encodings"),
  silence("oasdiff", /^header\.explode/, "does not look at the style of response headers"),
  silence(
    "oasdiff",
    /^responses.default a success (without a body|of another media type)$/,
    "does not compare a success that was added with those that were there",
  ),
];
