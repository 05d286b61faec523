/**
 * A strict mock server for OpenAPI documents, and contract tests of clients. Each group says what it is for; the tests
 * of a generated package come from `@specwright/contract/vitest`. All names of this file are public and follow semantic
 * versioning. What the other packages of the engine use beside them is in `internal.ts`.
 */

// A mock of a document: start it, call it, read what it received.

export type { Operation } from "./document/operation.ts";
export type { Habits } from "./mock/habits/habits.ts";
export type { MockEvent } from "./mock/mock-event.ts";
export type { RecordedRequest } from "./mock/recorder.ts";
export type { Handler, HandlerAnswer, Step } from "./mock/script/step.ts";
export { type Mock, type MockOptions, startMock } from "./mock/start-mock.ts";
export type { Violation } from "./schema/violation.ts";

// The document that all of this starts from, and the error that says why one is refused.

export { bundleDocument } from "./document/bundle-document.ts";
export { DocumentError, type DocumentFault } from "./document/document-error.ts";
export type { DocumentSource } from "./document/load-document.ts";

// The contract of a client: everything that a document says, tried with the client against a mock.

export type { PagingRule } from "./document/paging-rule.ts";
export { runContract } from "./on-demand.ts";
export type { Behaviour } from "./suite/behaviour/behaviour.ts";
export type { Bounds } from "./suite/bounds.ts";
export { mockClients } from "./suite/clients.ts";
export type { ClientOptions, Contract, Credentials, UsageCall } from "./suite/contract.ts";
export { type Failure, printFailure } from "./suite/failure.ts";
export type { Quickstart } from "./suite/quickstart.ts";
export type { CaseResult, CaseState } from "./suite/run-case.ts";
export type { ContractRun, RunOptions } from "./suite/run-contract.ts";

// What of a document was tried, cell by cell, as text and as a page.

export type { Count, CoveredCell, Matrix, OperationCoverage } from "./coverage/matrix.ts";
export { printMatrix } from "./coverage/print-matrix.ts";
export { printPage } from "./coverage/print-page.ts";
export type { Cell, Dimension } from "./suite/cell.ts";

// The coverage that was reached once, kept in a file: none of it may be lost.

export { aboveFloor, belowFloor, type Fallen, type Floor, type FloorCells, withoutFloor } from "./coverage/floor.ts";
export { readFloor, writeFloor } from "./coverage/floor-file.ts";

// A provider itself: send it what is valid, judge what it answers, or judge a recording of that.

export type { Drift } from "./live/drift.ts";
export type { LeftOut, Placeholder } from "./live/live-cases.ts";
export type { OperationOutcome } from "./live/outcomes.ts";
export { printDrift } from "./live/print-drift.ts";
export { type LiveExchange, parseRecording, printRecording } from "./live/recorded-exchange.ts";
export type { LiveOptions, LiveRun } from "./live/run-live.ts";
export type { SentCase } from "./live/sending.ts";
export { replay, runLive } from "./on-demand.ts";
