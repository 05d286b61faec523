/**
 * Response headers that count for nothing where the document does not name them: what they mean is said by HTTP or by
 * whoever carries the answer, and a client of the API does not depend on them. Where the document does name one, it is
 * judged as any other.
 *
 * Not here on purpose, because they tell a client something about this API: `link` (its relations), `ratelimit-*` and
 * `x-ratelimit-*`, `deprecation` and `sunset`, `x-total-count` and everything else that nobody else sets.
 */
const groups: readonly { readonly reason: string; readonly names: readonly string[] }[] = [
  {
    reason: "HTTP itself (RFC 9110, 9111, 9112, 9113): any client understands them without a description",
    names: [
      "accept",
      "accept-*",
      "age",
      "allow",
      "authentication-info",
      "cache-control",
      "cdn-cache-control",
      "connection",
      "content-*",
      "date",
      "etag",
      "expires",
      "keep-alive",
      "last-modified",
      "location",
      "pragma",
      "preference-applied",
      "proxy-*",
      "retry-after",
      "server",
      "te",
      "trailer",
      "transfer-encoding",
      "upgrade",
      "vary",
      "via",
      "warning",
      "www-authenticate",
    ],
  },
  {
    reason: "rules for browsers: security, CORS, reporting, negotiation of the connection",
    names: [
      "access-control-*",
      "alt-svc",
      "clear-site-data",
      "critical-ch",
      "cross-origin-*",
      "expect-ct",
      "nel",
      "origin-agent-cluster",
      "p3p",
      "permissions-policy",
      "feature-policy",
      "priority",
      "referrer-policy",
      "report-to",
      "reporting-endpoints",
      "strict-transport-security",
      "timing-allow-origin",
      "x-content-type-options",
      "x-dns-prefetch-control",
      "x-download-options",
      "x-frame-options",
      "x-permitted-cross-domain-policies",
      "x-robots-tag",
      "x-ua-compatible",
      "x-xss-protection",
    ],
  },
  {
    reason: "cookies of load balancers; a cookie that the API asks back is a security scheme or a parameter",
    names: ["set-cookie"],
  },
  {
    reason: "traces for whoever runs the server: of use in a question to its support, not to a program",
    names: [
      "request-id",
      "server-timing",
      "traceparent",
      "traceresponse",
      "tracestate",
      "x-amzn-requestid",
      "x-amzn-trace-id",
      "x-b3-*",
      "x-cloud-trace-context",
      "x-correlation-id",
      "x-datadog-*",
      "x-process-time",
      "x-request-id",
      "x-response-time",
      "x-runtime",
      "x-trace-id",
    ],
  },
  {
    reason: "content delivery networks, gateways, hosts and frameworks on the way",
    names: [
      "akamai-*",
      "apigw-requestid",
      "cf-*",
      "fastly-*",
      "fly-*",
      "ms-*",
      "rndr-id",
      "surrogate-*",
      "x-akamai-*",
      "x-amz-apigw-id",
      "x-amz-cf-*",
      "x-amzn-remapped-*",
      "x-aspnet-version",
      "x-aspnetmvc-version",
      "x-azure-*",
      "x-cache",
      "x-cache-*",
      "x-envoy-*",
      "x-fastly-*",
      "x-goog-*",
      "x-guploader-uploadid",
      "x-kong-*",
      "x-msedge-ref",
      "x-nf-request-id",
      "x-powered-by",
      "x-railway-*",
      "x-render-*",
      "x-served-by",
      "x-timer",
      "x-varnish",
      "x-vercel-*",
    ],
  },
  {
    reason: "the mock of this package, where it is told to answer all the same",
    names: ["sl-violations", "specwright-warning"],
  },
];

const exact = new Set(groups.flatMap(({ names }) => names).filter((name) => !name.endsWith("*")));
const prefixes = groups.flatMap(({ names }) =>
  names.filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1)),
);

/** @param name In lower case. */
export function isStandardHeader(name: string): boolean {
  return exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}
