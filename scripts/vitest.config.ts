import { REPORTERS } from "@specwright/testing/skipped-tests";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // The TypeScript compiler is loaded once per worker instead of once per file; no test leaves anything behind.
  test: {
    include: ["**/*.test.ts"],
    exclude: ["node_modules/**", "platforms/**", "install/**", "inputs/*.trace.test.ts"],
    isolate: false,
    setupFiles: ["@specwright/testing/plain-output"],
    reporters: REPORTERS,
    testTimeout: 60_000,
  },
});
