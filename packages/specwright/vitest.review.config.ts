import { engineTests } from "@specwright/testing/engine-tests";

// `npm run test:review`: the command `review`.
export default { ...engineTests, test: { ...engineTests.test, include: ["test/review/**/*.test.ts"] } };
