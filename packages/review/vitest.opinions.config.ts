import { engineTests } from "@specwright/testing/engine-tests";

// `npm run opinions`: what other tools say about every pair.
export default { ...engineTests, test: { ...engineTests.test, include: ["test/pairs/opinions.test.ts"] } };
