import { engineTests } from "@specwright/testing/engine-tests";

// The review stands on other packages than the rest, and its tests are a run of their own.
export default { ...engineTests, test: { ...engineTests.test, exclude: ["test/review/**"] } };
