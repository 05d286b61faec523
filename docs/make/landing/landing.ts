/** What the first page shows. All of it is text of files, or was printed by a command. */
export interface Landing {
  readonly spec: string;
  /** The type of an answer, as it was generated. */
  readonly types: string;
  readonly call: string;
  readonly output: string;
  /** The lines of the description that the review is about, as a difference. */
  readonly change: string;
  readonly review: string;
  readonly providers: readonly Provider[];
  /** How many cells of the contracts have passed. */
  readonly cells: number;
}

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly packageName: string;
  readonly version: string;
  readonly operations: number;
}
