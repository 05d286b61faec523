/** Handlers for [MSW](https://mswjs.io), in browsers and in Node.js, from the engine of the mock. */

export { DocumentError, type DocumentFault } from "../document/document-error.ts";
export type { Operation } from "../document/operation.ts";
export type { MockEvent } from "../mock/mock-event.ts";
export type { RecordedRequest } from "../mock/recorder.ts";
export type { Handler, HandlerAnswer, Step } from "../mock/script/step.ts";
export type { Violation } from "../schema/violation.ts";
export { type HandlerOptions, handlers, type MockHandlers } from "./handlers.ts";
