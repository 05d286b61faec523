/** A type of the client: one that it exports, or what a result of that type holds with a certain status. */
export interface ClientType {
  readonly name: string;
  readonly status?: number;
}

/** One piece of code that somebody may have written against the old client. */
export interface Probe {
  /** What it uses: `operation createPet`, `type Pet`, `options`. */
  readonly subject: string;
  readonly code: string;
  /** Whether it is about what a caller writes down; otherwise about what comes back. */
  readonly sends?: boolean;
  /**
   * The type that decides whether the code compiles, where it is only about a value of one version being a value of
   * the other. What is sent has to be one of the new version, what is received one of the old.
   */
  readonly fits?: ClientType;
  /** The type whose properties can be read, where it is about that; `code` holds the value. */
  readonly reads?: ClientType;
  /** The documented status that it asks about, as the description writes it. */
  readonly status?: string;
}

/** What the probes call the type of the client itself: no component can have a name like this. */
export const CLIENT = "Client$";
