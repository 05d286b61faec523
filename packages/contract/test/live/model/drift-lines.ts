import type { UnknownObject } from "../../../src/document/json.ts";
import { loadDocument } from "../../../src/document/load-document.ts";
import { effectsOf } from "../../../src/live/model/effect-faults.ts";
import type { LiveExchange } from "../../../src/live/recorded-exchange.ts";

/** "POST /boats {…} 201 {…}", and the seconds since the run began: "+5 GET /boats 200 […]". 000 is no answer. */
export function exchangeOf(line: string): LiveExchange {
  const [, seconds = "0", method = "", path = "", sent, status, body] =
    /^(?:\+(\d+) )?(\w+) (\S+) (?:(\{\S*\}) )?(\d{3})(?: ([{[].*))?$/.exec(line) ?? [];
  const headers = { "content-type": "application/json" };
  const at = new Date(Date.UTC(2026, 0, 1) + Number(seconds) * 1000).toISOString();
  const request = { method, path, headers, ...(sent !== undefined && { body: sent }) };
  if (status === "000") return { at, request, error: "the connection was closed" };
  return {
    at,
    request,
    response: { status: Number(status), headers, ...(body !== undefined && { body }) },
  };
}

/** "operation place code message" of each drift, and of each doubt with a "?" before it. */
export async function drifts(root: UnknownObject, lines: readonly string[]): Promise<string[]> {
  const found = effectsOf(await loadDocument(root), lines.map(exchangeOf));
  const lineOf = ({ operation, place, code, message }: (typeof found.drifts)[number]): string =>
    `${operation} ${place} ${code} ${message}`;
  return [...found.drifts.map(lineOf), ...found.doubts.map((doubt) => `? ${lineOf(doubt)}`)];
}
