import type { Emitter } from "./generated-file.ts";

/** LICENSE: the workspace's own, in every package. */
export const emitLicense: Emitter = (_model, { license }) => ({ path: "LICENSE", content: license });
