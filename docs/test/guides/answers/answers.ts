import type { Mocks } from "../providers.ts";

/** What mocks are told before a command of a guide runs, by command. `node app.ts` is that of `ts title="app.ts" run`. */
export interface Answers {
  readonly [command: string]: (mocks: Mocks) => void;
}
