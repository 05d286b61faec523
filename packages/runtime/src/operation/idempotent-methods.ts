/** RFC 9110, section 9.2.2. */
export function isIdempotent(method: string): boolean {
  return /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/.test(method);
}
