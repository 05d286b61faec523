import type { Json, JsonObject } from "../json/json.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";
import type { Edit } from "./edit.ts";

/** An OpenAPI description in memory. */
export interface Document {
  /** The file that it was read from, relative to the workspace; "(document object)" where it was none. */
  readonly file: string;
  /** One document with local references: what is published. */
  readonly bundled: JsonObject;
  /**
   * The same with references between schemas only: what the model is built from. Made when it is first asked for.
   * @throws SpecError for references that close a circle, or lead nowhere, unless they are kept
   */
  readonly inlined: JsonObject;
  readonly version: "3.0" | "3.1" | "3.2";
  /** What was left out while the files were read, because it could not be read and is documentation only. */
  readonly unread: readonly Diagnostic[];
  /**
   * Where references lead nowhere, or close a circle, in a document that keeps them: both stand there as they were written.
   * A missing schema of this document itself is no part of the list: `resolve` finds nothing for it.
   */
  readonly unresolved: readonly Diagnostic[];
  /** Where an object, or a key of it, was written. */
  locate(node: unknown, key?: string | number): Location;
  /** The same, or nothing for what was not written in a file. */
  find(node: unknown, key?: string | number): Location | undefined;
  /** The integer that was written at `node[key]`, where it is more than a number of JavaScript can hold. */
  integer(node: object, key: string): bigint | undefined;
  /** What a local reference points to. */
  resolve(reference: string): Json | undefined;
  /** The same description with some changes. This one stays as it is. */
  edit(edits: readonly Edit[]): Document;
}
