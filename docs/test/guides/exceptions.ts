/** By guide, blocks that are no complete file or command: their first line, and why. */
export const FRAGMENTS: { readonly [guide: string]: { readonly [firstLine: string]: string } } = {};

/** By guide, programs that are compiled and do not run here, and why. */
export const NOT_RUN: { readonly [guide: string]: { readonly [file: string]: string } } = {};
