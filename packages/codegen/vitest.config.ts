import { defineConfig } from "vitest/config";

export default defineConfig({
  // What is large is loaded once per worker instead of once per file; no test leaves anything behind in its process.
  test: {
    include: ["{src,test}/**/*.test.ts"],
    isolate: false,
    setupFiles: ["@specwright/testing/plain-output"],
    testTimeout: 60_000,
  },
});
