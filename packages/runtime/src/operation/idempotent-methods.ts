/** RFC 9110, section 9.2.2. The descriptor of a QUERY, which came later, says so itself. */
export function isIdempotent(method: string): boolean {
  return /^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method);
}
