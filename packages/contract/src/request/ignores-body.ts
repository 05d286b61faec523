import type { Operation } from "../document/operation.ts";

const methods: ReadonlySet<string> = new Set(["get", "head", "delete"]);

/**
 * Whether a body means nothing to an operation: none is described, and its method gives none a meaning (RFC 9110, 9.3.1,
 * 9.3.2 and 9.3.5). Some clients send `{}` with everything, and servers do not look at it.
 */
export function ignoresBody({ method, body }: Pick<Operation, "method" | "body">): boolean {
  return methods.has(method) && (body?.content ?? []).length === 0;
}
