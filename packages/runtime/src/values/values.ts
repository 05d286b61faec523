/**
 * How values of one schema that are different on the wire look in a program. A value that is not as described does not
 * change. So nothing is lost, and `validate` reports it.
 */
export interface Values {
  /**
   * Converts what came. Objects and lists are changed in place, because nothing else refers to them.
   * @param exact the same value with integers beyond 2^53 as texts of their digits; undefined if there are none
   */
  readonly read: (value: unknown, exact?: unknown) => unknown;
  /** Converts what is sent. The caller's value does not change: parts that differ are copied. */
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
