import { type DocumentSource, loadDocument } from "../document/load-document.ts";
import type { Drift } from "./drift.ts";
import { judgeExchanges } from "./judge-exchanges.ts";
import { parseRecording } from "./recorded-exchange.ts";

/**
 * Judges a recording by today's description: would yesterday's requests still be valid, and their answers documented?
 *
 * @param recording NDJSON as a live run writes it.
 * @throws Error naming the line that is no exchange, or saying that there is none; DocumentError if the description cannot be used.
 */
export async function replay(
  spec: DocumentSource,
  recording: string,
): Promise<{ drifts: Drift[]; doubts: Drift[]; count: number }> {
  const document = await loadDocument(spec);
  const exchanges = parseRecording(recording);
  if (exchanges.length === 0) throw new Error("the recording holds no exchange: there is nothing to judge");
  return { ...judgeExchanges(document, exchanges), count: exchanges.length };
}
