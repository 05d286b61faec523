import type { Emitter } from "./generated-file.ts";

/** LICENSE: the workspace's own, in every package. */
export const emitLicense: Emitter = (_model, { license }) => {
  if (license === undefined) return undefined;
  return { path: "LICENSE", content: license };
};
