import { statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { BadInput } from "@specwright/review";

/** A file that a report goes to. */
export interface Output {
  readonly option: "--output" | "--out";
  /** As the user named it. */
  readonly name: string;
  readonly path: string;
}

/**
 * A file that an option names, seen to be one that can be written before the work is done.
 * @param folder from which the user named it
 * @throws BadInput
 */
export function outputOf(option: "--output" | "--out", name: string, folder: string): Output {
  const path = resolve(folder, name);
  if (isFolder(path)) throw new BadInput(`${option} "${name}" is a folder`, "Name a file in it.");
  if (!isFolder(dirname(path)))
    throw new BadInput(
      `${option} "${name}" cannot be written: there is no folder "${dirname(name)}"`,
      "Make it first.",
    );
  return { option, name, path };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** @throws BadInput where the disk refuses it */
export function writeOutput({ option, name, path }: Output, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new BadInput(`${option} "${name}" cannot be written: ${(error as Error).message}`, "Name another file.");
  }
}
