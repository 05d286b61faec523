/** What is sent as it is: bytes, a blob or file, a web stream, a stream of Node.js or anything else that yields bytes. */
export type FileData =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** A part of a form whose file name and media type are said beside its data. A `File` has both. */
export interface DescribedFile {
  readonly data: FileData | string;
  readonly filename?: string | undefined;
  readonly type?: string | undefined;
}

/** React Native's way to name a file of the device. No other platform sends it. */
export interface NativeFile {
  readonly uri: string;
  readonly name: string;
  readonly type: string;
}

/** A file as a part of a form. */
export type FilePart = FileData | DescribedFile | NativeFile;

/** The body of a `multipart/form-data` operation: wherever its schema has a `Blob`, any file can stand. */
export type MultipartBody<Body> = { [Name in keyof Body]: PartOf<Body[Name]> };

type PartOf<Value> = Value extends Blob ? FilePart : Value extends readonly (infer Item)[] ? PartOf<Item>[] : Value;
