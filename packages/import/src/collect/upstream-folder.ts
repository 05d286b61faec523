import { posix } from "node:path";
import type { Folder } from "@specwright/openapi";
import { fileAddress } from "../origin/origin.ts";
import { fileKey } from "./file-key.ts";

/** Why an address may not be read, if it may not. */
type Refusal = (address: URL) => string | undefined;

/**
 * The files of a description that are here already, by their addresses, as a folder for the reader. It notes what the
 * reader asks for and does not get, so that it can be fetched.
 */
export class UpstreamFolder implements Folder {
  /** What was asked for and may be fetched. */
  readonly wanted: Map<string, URL> = new Map();
  readonly #main: string;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #refusal: Refusal;

  constructor(main: string, texts: ReadonlyMap<string, string>, refusal: Refusal) {
    this.#main = main;
    this.#texts = texts;
    this.#refusal = refusal;
  }

  display(file: string): string {
    const [from, to] = [this.#main, file].map((key) => new URL(key));
    if (from === undefined || to === undefined || from.origin !== to.origin) return file;
    return decodeURI(posix.relative(posix.dirname(from.pathname), to.pathname));
  }

  has(file: string): boolean {
    return this.#texts.has(file);
  }

  read(file: string): string {
    return this.#texts.get(file) ?? "";
  }

  wasRead(): boolean {
    return true;
  }

  files(): string[] {
    return [];
  }

  resolve(from: string, reference: string): { readonly file: string } | { readonly problem: string } {
    const address = addressOf(from, reference);
    if (address === undefined) return { problem: "is neither a path nor an address" };
    const file = fileKey(address);
    if (this.#texts.has(file)) return { file };
    const problem = this.#refusal(address);
    if (problem !== undefined) return { problem };
    this.wanted.set(file, address);
    return { problem: "is not there" };
  }
}

function addressOf(from: string, reference: string): URL | undefined {
  if (URL.canParse(reference)) return fileAddress(new URL(reference));
  if (URL.canParse(reference, from)) return fileAddress(new URL(reference, from));
  return undefined;
}
