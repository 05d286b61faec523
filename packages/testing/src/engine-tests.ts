import type { ViteUserConfig } from "vitest/config";
import { REPORTERS } from "./skipped-tests.ts";

/** How the packages of the engine are tested. */
export const engineTests: ViteUserConfig = {
  // What is large is loaded once per worker instead of once per file; no test leaves anything behind in its process.
  test: {
    include: ["{src,test}/**/*.test.ts"],
    isolate: false,
    // Vitest leaves a core free. The longest of these runs is the last task of `npm test`, when nothing else needs it.
    maxWorkers: "100%",
    setupFiles: ["@specwright/testing/plain-output"],
    reporters: REPORTERS,
    testTimeout: 60_000,
  },
};
