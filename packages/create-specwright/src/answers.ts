/** What a workspace is made of. What is undefined was not said. */
export interface Answers {
  readonly folder: string | undefined;
  readonly scope: string | undefined;
  /** Files, folders and addresses of descriptions. */
  readonly from: readonly string[];
}

/** Asks for what was not said. Undefined where the person changes their mind. */
export type Ask = (said: Answers) => Promise<Answers | undefined>;
