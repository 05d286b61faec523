/** A name that a door exports, or one that such a name's declaration speaks of. */
export interface Declared {
  readonly name: string;
  /** Whether it is a type alone, and no value of a program. */
  readonly isType: boolean;
  /** Its declarations as they are in the package, without comments and without what is `@internal`. */
  readonly code: string;
  /** The same with the comments of its members. */
  readonly documented: string;
  /** What its comment says, in Markdown. */
  readonly doc: string;
  readonly tags: readonly Tag[];
}

export interface Tag {
  /** `param`, `returns`, `throws` or `default`. */
  readonly tag: string;
  /** The name of a parameter; empty for other tags. */
  readonly name: string;
  readonly text: string;
}
