/** What `npm test` runs, by turbo's names. */
export const TASKS: readonly string[] = [
  "//#lint",
  "//#lint:specs",
  "//#generate:check",
  "//#size",
  "//#type-cost",
  "opinions",
  "test:review",
  "test",
  "clients",
  "guides",
  "reference",
  "typecheck",
  "install-check",
  "platforms",
  "pack-check",
  "inputs",
];
