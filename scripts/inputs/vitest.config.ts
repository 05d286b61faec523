import { REPORTERS } from "@specwright/testing/skipped-tests";
import { defineConfig } from "vitest/config";

// A run of its own, beside the other tests of scripts/: it runs tasks.
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ["*.trace.test.ts"],
    reporters: REPORTERS,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
