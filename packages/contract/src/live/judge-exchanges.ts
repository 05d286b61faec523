import type { LoadedDocument } from "../document/loaded-document.ts";
import type { Drift } from "./drift.ts";
import { exchangeJudge } from "./judge-exchange.ts";
import { effectsOf } from "./model/effect-faults.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

/** What is found in a run: against the description, and what is only seldom meant. */
export interface Verdicts {
  readonly drifts: Drift[];
  readonly doubts: Drift[];
}

/** Judges exchanges one by one, and what they have done together. */
export function judgeExchanges(document: LoadedDocument, exchanges: readonly LiveExchange[]): Verdicts {
  const { drifts, doubts, gone } = effectsOf(document, exchanges);
  const judged = exchanges.filter((exchange) => !gone.has(exchange));
  return { drifts: [...judged.flatMap(exchangeJudge(document)), ...drifts], doubts: [...doubts] };
}
