/** Largest request body, in bytes: 10 MB, as Prism. */
export const bodyLimit: number = 10 * 1024 * 1024;
