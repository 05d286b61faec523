import { engineTests } from "@specwright/testing/engine-tests";

export default engineTests;
