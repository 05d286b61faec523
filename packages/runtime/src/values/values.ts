/**
 * How the values of one schema look in a program, where they look otherwise on the wire. What is not as described stays
 * what it is: nothing is lost, and `validate` says it.
 */
export interface Values {
  /**
   * What came, as the program gets it. Objects and lists are changed in place, because nobody else has them.
   * @param exact the same value with integers beyond 2^53 as texts of their digits; undefined if there are none
   */
  readonly read: (value: unknown, exact?: unknown) => unknown;
  /** What is sent. What the caller gave stays as it is: parts that change are copied. */
  readonly write: (value: unknown) => unknown;
}

/** A value that looks the same on both sides. */
export const unchanged: Values = { read: (value) => value, write: (value) => value };

/** Makes values when they are needed first, so that schemas may refer to each other. */
export function defineValues(make: () => Values): Values {
  let made: Values | undefined;
  const own = (): Values => {
    made ??= make();
    return made;
  };
  return { read: (value, exact) => own().read(value, exact), write: (value) => own().write(value) };
}
