import type { DocumentSource } from "../document/load-document.ts";
import type { Habits } from "../mock/habits/habits.ts";
import type { MockOptions } from "../mock/start-mock.ts";

/** What is served. */
export interface MockSource extends Pick<MockOptions, "pages">, Habits {
  readonly document: DocumentSource;
}

/** Reads what is served: the source itself, or what somebody makes of it. */
export type ReadSource = (source: string) => MockSource;
