// What the command line uses of the import beside `index.ts`. It may change with every version.

export { importProblems } from "./import-problems.ts";
export { blankSpec } from "./write/blank-spec.ts";
