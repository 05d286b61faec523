import type { RecordedRequest } from "./recorder.ts";

/** Something that happened in a mock. `warned` is about a request, an answer or a part of the document that is not right. */
export type MockEvent =
  | { readonly type: "answered"; readonly request: RecordedRequest }
  | { readonly type: "warned"; readonly request: RecordedRequest | undefined; readonly message: string }
  | { readonly type: "failed"; readonly request: RecordedRequest | undefined; readonly error: Error };

/** Is told of everything that happens. */
export type Log = (event: MockEvent) => void;
