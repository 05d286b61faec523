import { REPORTERS } from "@specwright/testing/skipped-tests";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Prism is loaded once per worker instead of once per file; no test leaves anything behind in its process.
  test: { include: ["test/**/*.test.ts"], isolate: false, reporters: REPORTERS },
});
