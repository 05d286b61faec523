import { relative, resolve, sep } from "node:path";
import { BaseResolver, isAbsoluteUrl, ResolveError, Source } from "@redocly/openapi-core";
import type { Description } from "./description.ts";

/**
 * Gives Redocly the files that a description may refer to, and nothing else. What the loader refuses, such as a URL, a
 * path outside of the folder or a link that leads out of it, is refused here with the same words.
 */
export class FolderFiles extends BaseResolver {
  readonly #description: Description;
  readonly #root: string;
  readonly #refused = new Map<string, string>();

  /** @param root where the description's folder is on the disk, symbolic links followed */
  constructor(description: Description, root: string) {
    super();
    this.#description = description;
    this.#root = root;
  }

  /** A file of the folder by its path on the disk. Only the description itself is asked for without a `base`. */
  override resolveExternalRef(base: string | null, reference: string): string {
    const found = this.#description.folder.resolve(base === null ? "" : this.fileOf(base), reference);
    if ("file" in found) return resolve(this.#root, found.file);
    const name = super.resolveExternalRef(base, reference);
    this.#refused.set(name, `${JSON.stringify(reference)} ${found.problem}`);
    return name;
  }

  override async loadExternalRef(path: string): Promise<Source> {
    const problem = this.#refused.get(path);
    if (problem !== undefined) throw new ResolveError(new Error(problem));
    const text = withPatch(this.#description.folder.read(this.fileOf(path)).replaceAll("\r\n", "\n"));
    // The rules of the house find the description that is read already.
    return Object.assign(new Source(path, text), { description: this.#description });
  }

  /** The file as the folder calls it. */
  fileOf(path: string): string {
    return relative(this.#root, path).split(sep).join("/");
  }
}

/** Redocly knows no version without a patch, and none that is a number. */
function withPatch(text: string): string {
  return text.replace(/^(\s*\{?\s*"?openapi"?\s*:\s*)["']?(3\.[012])["']?(?=\s*(?:[,#}]|$))/m, '$1"$2.0"');
}

/** Gives Redocly the files of its configuration, which belongs to the workspace. URLs are remembered instead of asked. */
export class ConfigFiles extends BaseResolver {
  readonly urls: string[] = [];

  override async loadExternalRef(path: string): Promise<Source> {
    if (!isAbsoluteUrl(path)) return super.loadExternalRef(path);
    this.urls.push(path);
    throw new ResolveError(new Error("it is a URL, and only files are read"));
  }
}
