import { type LoadedSettings, readSettings, type WorkspaceSettings, withoutDangling } from "@specwright/codegen/stages";
import { type Document, type Folder, readDocument } from "@specwright/openapi";
import { Version } from "../version.ts";

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
  /** What the version of the workspace says of all its packages. */
  readonly workspace?: WorkspaceSettings;
  /** The description, where it is not the one that the folder or its provider.yaml names. */
  readonly file?: string | undefined;
}

/** @throws SpecError for files that cannot be read, and for references that leave them and lead nowhere */
export function readSource({ id, path, folder, file, workspace }: Origin): Source {
  const settings = readSettings(folder, workspace);
  const document = documentOf(folder, file, settings);
  return { id, folder: path, version: new Version(document), settings };
}

/** What is compared is what clients have: of a description that is imported, all but what its references do not find. */
function documentOf(folder: Folder, file: string | undefined, { settings }: LoadedSettings): Document {
  const isImported = settings.imported !== undefined && settings.strict !== true;
  const document = readDocument(folder, file ?? settings.document, { keepUnresolved: isImported });
  return isImported ? withoutDangling(document).document : document;
}
