import { defineConfig } from "vitest/config";

const source = (file: string): string => new URL(`src/${file}.ts`, import.meta.url).pathname;

export default defineConfig({
  // Faults are mostly waiting. What is asked of every generated client is a run of its own, which other changes call for.
  test: { include: ["test/**/*.test.ts"], exclude: ["test/clients/**"], maxConcurrency: 40 },
  // Generated clients are tested here against this runtime's sources, not against what was built before.
  resolve: {
    alias: [
      { find: /^@specwright\/runtime$/, replacement: source("index") },
      { find: /^@specwright\/runtime\/codegen-v1$/, replacement: source("codegen-v1") },
      { find: /^@specwright\/runtime\/validate-v1$/, replacement: source("validate-v1") },
      { find: /^@specwright\/runtime\/values-v1$/, replacement: source("values-v1") },
      { find: /^@specwright\/runtime\/webhooks-v1$/, replacement: source("webhooks-v1") },
    ],
  },
});
