import { createHash } from "node:crypto";

/** Parts by name, as one hash. Names and lengths count, so that no text can be taken for two others. */
export function digest(parts: Iterable<readonly [name: string, content: string | Uint8Array]>): string {
  const hash = createHash("sha256");
  for (const [name, content] of parts) hash.update(JSON.stringify([name, content.length])).update(content);
  return hash.digest("hex");
}
