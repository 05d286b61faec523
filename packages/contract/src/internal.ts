// What the command line and the chores of this repository use of this package beside `index.ts`. It may change with every
// version.

// The command line, for a program that has one of its own.
export { optionLines as mockOptionLines } from "./command/arguments.ts";
export type { MockTerminal } from "./command/mock-terminal.ts";
// Why cases failed, and how much of a description was tried, in few words.
export { type Cause, causesOf, extentOf, type Told } from "./coverage/causes.ts";
export { NO_FLOOR } from "./coverage/floor.ts";
// What a run against a provider sends, and what it says while it lasts.
export { type MissingCredentials, missingCredentials } from "./live/credentials.ts";
export type { LiveCase, LivePlan } from "./live/live-cases.ts";
export { printSent, printStart } from "./live/print-live.ts";
export { MOCK_PROBLEMS } from "./mock/problem.ts";
export { mockCommand, readRequests, sampleContract } from "./on-demand.ts";
// Requests made of schemas, for who tries a mock of somebody else's description.
export type { ReadRequest } from "./suite/read-requests.ts";
export type { Sample, SampleRun } from "./suite/sample-contract.ts";
