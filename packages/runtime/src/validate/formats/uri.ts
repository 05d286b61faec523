// RFC 3986, appendix A, built rule by rule. One slash before an authority is accepted, as ajv-formats does.

const LETTER = "[a-z0-9\\-._~!$&'()*+,;=]|%[0-9a-f]{2}";
const GROUP = "[0-9a-f]{1,4}";
const BYTE = "(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)";
const LAST_GROUPS = `(?:${GROUP}:${GROUP}|(?:${BYTE}\\.){3}${BYTE})`;

/** Up to `most` groups before the `::` that stands for the missing ones. */
const upTo = (most: number): string => `(?:(?:${GROUP}:){0,${most - 1}}${GROUP})?::`;

const IPV6 = [
  `(?:${GROUP}:){6}${LAST_GROUPS}`,
  `::(?:${GROUP}:){5}${LAST_GROUPS}`,
  ...[1, 2, 3, 4, 5].map((most) => `${upTo(most)}(?:${GROUP}:){${5 - most}}${LAST_GROUPS}`),
  `${upTo(6)}${GROUP}`,
  upTo(7),
].join("|");

const SEGMENT = `(?:${LETTER}|[:@])`;
const HOST = `(?:\\[(?:${IPV6}|v[0-9a-f]+\\.(?:[a-z0-9\\-._~!$&'()*+,;=:])+)\\]|(?:${LETTER})*)`;
const AUTHORITY = `(?:(?:${LETTER}|:)*@)?${HOST}(?::\\d*)?`;
const PATH = `${SEGMENT}+(?:/${SEGMENT}*)*`;
const REST = `(?:${SEGMENT}|[/?])*`;
const URI = new RegExp(
  `^[a-z][a-z0-9+\\-.]*:(?://?${AUTHORITY}(?:/${SEGMENT}*)*|/(?:${PATH})?|${PATH})(?:\\?${REST})?(?:#${REST})?$`,
  "i",
);

/** A URI with a scheme, and so not a relative reference. */
export function isUri(text: string): boolean {
  return URI.test(text);
}
