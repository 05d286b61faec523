import { isDeepStrictEqual } from "node:util";
import { type App, type AppInput, createApp } from "./app.ts";
import type { Consumer, Setting } from "./consumer.ts";
import type { Outcomes } from "./outcomes.ts";
import type { FirstCall } from "./program.ts";

/** What became of one provider's call. */
export type Cell = { readonly state: "right" } | { readonly state: "wrong" | "missing"; readonly reason: string };

/** One consumer with a cell for each provider. */
export interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** Tries all consumers of a setting in one folder, one after the other. */
export async function* rowsOf(input: AppInput, setting: Setting): AsyncGenerator<Row> {
  let app: App;
  try {
    app = await createApp(input, setting.tools);
  } catch (error) {
    for (const { name } of setting.consumers) yield rowOfError(name, input.calls, error);
    return;
  }
  using _ = app;
  for (const consumer of setting.consumers) yield await rowOf(app, consumer);
}

async function rowOf(app: App, consumer: Consumer): Promise<Row> {
  const { name, missing } = consumer;
  if (missing) return { name, cells: app.calls.map(() => ({ state: "missing", reason: missing })) };
  try {
    const outcomes = await consumer.run(app);
    return { name, cells: app.calls.map((call) => cellOf(call, outcomes)) };
  } catch (error) {
    return rowOfError(name, app.calls, error);
  }
}

function rowOfError(name: string, calls: readonly FirstCall[], error: unknown): Row {
  return { name, cells: calls.map(() => ({ state: "wrong", reason: (error as Error).message })) };
}

/** An answer in JSON has to be the example that the mock gives, where there is one. */
export function cellOf({ id, want, isJson }: FirstCall, outcomes: Outcomes): Cell {
  const outcome = outcomes[id];
  if (outcome === undefined) return { state: "wrong", reason: "the call was not made" };
  if (outcome.error !== undefined) return { state: "wrong", reason: outcome.error };
  if (!isJson || want === undefined || isDeepStrictEqual(outcome.answer, want)) return { state: "right" };
  return { state: "wrong", reason: `it answered ${JSON.stringify(outcome.answer)}, expected ${JSON.stringify(want)}` };
}
