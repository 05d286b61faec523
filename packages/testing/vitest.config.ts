import { engineTests } from "./src/engine-tests.ts";

export default engineTests;
