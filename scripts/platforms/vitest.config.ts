import { REPORTERS } from "@specwright/testing/skipped-tests";
import { defineConfig } from "vitest/config";

// A run of its own, beside the other tests of scripts/: it needs the build and six platforms.
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    reporters: REPORTERS,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
