// The program of a browser: a function for the test to call.
import { runCases } from "./cases.ts";

Object.assign(globalThis, { runCases });
