export { DocumentError, type DocumentFault } from "./document/document-error.ts";
export type { DocumentSource } from "./document/load-document.ts";
export type { Operation } from "./document/operation.ts";
export type { RecordedRequest } from "./mock/recorder.ts";
export { type Mock, type MockEvent, type MockOptions, startMock } from "./mock/start-mock.ts";
export type { Violation } from "./schema/violation.ts";
