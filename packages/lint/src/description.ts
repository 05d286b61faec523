import type { Document, Folder } from "@specwright/openapi";

/** A description that has been read. */
export interface Description {
  /** The folder that its places are shown from, absolute. */
  readonly root: string;
  /** The files that it may refer to. */
  readonly folder: Folder;
  readonly document: Document;
}
