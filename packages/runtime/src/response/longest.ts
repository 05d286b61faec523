/** How many characters a line, or an event, may have. A server that never ends one would fill the memory. */
export const LONGEST: number = 2 ** 24;

/** What is thrown into the stream of a line, or of what is put together from lines, that is too long to be kept. */
export const TOO_LONG: string = `lines of at most ${LONGEST} characters`;
