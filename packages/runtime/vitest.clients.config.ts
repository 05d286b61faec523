import runtime from "./vitest.config.ts";

// `npm run clients`: every generated client of this repository, with this runtime's sources.
export default { ...runtime, test: { ...runtime.test, include: ["test/clients/**/*.test.ts"], exclude: [] } };
