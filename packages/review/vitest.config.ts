import { engineTests } from "@specwright/testing/engine-tests";

// The second opinions take long: they are a run of their own, beside the others.
export default { ...engineTests, test: { ...engineTests.test, exclude: ["test/pairs/opinions.test.ts"] } };
