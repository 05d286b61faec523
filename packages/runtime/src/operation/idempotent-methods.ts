/**
 * RFC 9110, section 9.2.2: GET, HEAD, PUT, DELETE and OPTIONS. No other registered method begins like one of them. The
 * descriptor of a QUERY, which came later, says so itself.
 */
export function isIdempotent(method: string): boolean {
  return /^(GET|HEAD|PUT|DEL|OPT)/.test(method);
}
