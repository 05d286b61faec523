/** What `fetch` takes as a body. */
export type SerializedBody =
  | string
  | Blob
  | FormData
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream
  | URLSearchParams;
