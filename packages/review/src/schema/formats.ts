/** A valid value for each format that ajv-formats knows; where there are two ways to write one, the second beside it. */
export const FORMATS: { readonly [format: string]: string | readonly string[] } = {
  date: "2026-01-31",
  "date-time": ["2026-01-31T09:30:00Z", "2026-01-31T09:30:00.5+01:00"],
  time: ["09:30:00Z", "09:30:00+01:00"],
  duration: "P1D",
  email: ["ann@example.com", "ANN.B@mail.example.org"],
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: ["2001:db8::1", "2001:DB8:0:0:0:0:0:1"],
  uri: ["https://example.com/", "http://example.com/a?b=c"],
  "uri-reference": "/path",
  "uri-template": "/{id}",
  uuid: ["6e8bc430-9c3a-11d9-9669-0800200c9a66", "6E8BC430-9C3A-41D9-9669-0800200C9A66"],
  "json-pointer": "/a",
  "relative-json-pointer": "0/a",
  regex: "^a$",
  byte: "YQ==",
};

/** Formats that say something about texts, and about no other value. */
export const TEXT_FORMATS: ReadonlySet<string> = new Set([
  ...Object.keys(FORMATS),
  ...["idn-email", "idn-hostname", "iri", "iri-reference", "url", "char", "html", "commonmark", "http-date"],
  ...["media-range", "base64url", "binary", "password"],
]);
