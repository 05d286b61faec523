import { REPORTERS } from "@specwright/testing/skipped-tests";
import { defineConfig } from "vitest/config";

// Commands of guides are processes of their own, so guides run side by side in one worker.
export default defineConfig({
  test: {
    include: ["test/guides/**/*.test.ts"],
    setupFiles: ["@specwright/testing/plain-output"],
    reporters: REPORTERS,
    maxConcurrency: 2,
    testTimeout: 60_000,
  },
});
