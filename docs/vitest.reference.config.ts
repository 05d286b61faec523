import { REPORTERS } from "@specwright/testing/skipped-tests";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/reference/**/*.test.ts"],
    // The compilers are loaded once.
    isolate: false,
    setupFiles: ["@specwright/testing/plain-output"],
    reporters: REPORTERS,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
