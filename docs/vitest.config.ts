import { REPORTERS } from "@specwright/testing/skipped-tests";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/site/**/*.test.ts", "make/**/*.test.ts"],
    globalSetup: "test/site/build-site.ts",
    reporters: REPORTERS,
    // One file at a time: the machine has a browser to draw with.
    fileParallelism: false,
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
