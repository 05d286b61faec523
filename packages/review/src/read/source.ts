import { type LoadedSettings, readSettings } from "@specwright/codegen";
import { type Folder, readDocument } from "@specwright/openapi";
import { Version } from "../version.ts";
import { checkReadable } from "./readable.ts";

/** A provider's spec in one version. */
export interface Source {
  readonly id: string;
  /** Its folder, relative to the snapshot's root. */
  readonly folder: string;
  readonly version: Version;
  readonly settings: LoadedSettings;
}

/** Where a spec is, and what it is called. */
interface Origin {
  readonly id: string;
  /** Its path, relative to the snapshot's root. */
  readonly path: string;
  readonly folder: Folder;
  /** The description, where it is not the one that the folder or its provider.yaml names. */
  readonly file?: string | undefined;
}

/** @throws SpecError for what cannot be read as OpenAPI */
export function readSource({ id, path, folder, file }: Origin): Source {
  const settings = readSettings(folder);
  const document = readDocument(folder, file ?? settings.settings.document);
  checkReadable(document);
  return { id, folder: path, version: new Version(document), settings };
}
