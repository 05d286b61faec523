/**
 * How many characters a line, or an event, may have. A server that never ends one would fill the memory. It is what is
 * thrown into the stream of one that is longer, too.
 */
export const LONGEST: number = 2 ** 24;

/** How many characters are kept of what comes before the first event. Pings may come for hours. */
export const MOST_BEFORE: number = 1e5;
