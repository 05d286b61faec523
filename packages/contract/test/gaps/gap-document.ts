import type { Gap, Sent, Verdict } from "./gap.ts";

/** One document with one path for each gap: `/gap/0`, `/gap/1`, … */
export function gapDocument(gaps: readonly Gap[]): Record<string, unknown> {
  const responses = { "200": { description: "ok", content: { "application/json": { example: { ok: true } } } } };
  const paths = gaps.map(({ method = "get", operation }, index) => [
    `/gap/${index}`,
    { [method]: { operationId: `gap${index}`, ...operation, responses } },
  ]);
  return { openapi: "3.1.0", info: { title: "Gaps", version: "1" }, paths: Object.fromEntries(paths) };
}

/** Sends a request to the path of a gap and tells how it was judged. */
export async function judgedBy(origin: string, { method = "get" }: Gap, index: number, sent: Sent): Promise<Verdict> {
  const { query = "", headers = {}, body } = sent;
  const init = { method: method.toUpperCase(), headers, ...(body === undefined ? {} : { body }) };
  const response = await fetch(`${origin}/gap/${index}${query}`, { ...init, signal: AbortSignal.timeout(3000) });
  await response.arrayBuffer();
  return response.ok ? "accepted" : "refused";
}

export const opposite = (verdict: Verdict): Verdict => (verdict === "accepted" ? "refused" : "accepted");
