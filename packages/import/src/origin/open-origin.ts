import { resolve } from "node:path";
import { ImportError } from "../import-error.ts";
import { isAddress } from "./address.ts";
import { FileOrigin } from "./file-origin.ts";
import type { Origin } from "./origin.ts";
import { WebOrigin } from "./web-origin.ts";

/** What people named: a file or an address, and how far references of a file may lead. */
export interface From {
  readonly from: string;
  readonly root?: string | undefined;
  /** The folder from which files are named. */
  readonly folder: string;
}

/**
 * Opens the file or the address that people named. This is where Specwright uses the network, and nowhere else.
 * @throws ImportError
 */
export async function openOrigin({ from, root, folder }: From): Promise<Origin> {
  if (!isAddress(from)) return new FileOrigin(resolve(folder, from), root && resolve(folder, root));
  if (root === undefined) return await WebOrigin.at(from);
  throw new ImportError("--root is for files, and --from is an address", "Leave --root out.");
}
