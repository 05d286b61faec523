import { at, type Diagnostic, decoded, type JsonObject, readDocument, SpecError } from "@specwright/openapi/internal";
import { convertSwagger, looksLikeSwagger } from "../convert/swagger.ts";
import { bundleSwagger, type SwaggerBundle } from "../convert/swagger-bundle.ts";
import { ImportError } from "../import-error.ts";
import type { Origin } from "../origin/origin.ts";
import { exact } from "./exact.ts";
import { mainKey } from "./file-key.ts";
import { layout } from "./layout.ts";
import { UpstreamFolder } from "./upstream-folder.ts";

/** A description as its provider publishes it, with all the files that it refers to. */
export interface Upstream {
  /** The bytes of each file, by its path below `upstream/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The path of the main one. */
  readonly main: string;
  /** All of it as one OpenAPI document. */
  readonly description: JsonObject;
  /** Whether it was Swagger 2.0. */
  readonly converted: boolean;
  /** What of it could not be read or said, and what becomes of that. */
  readonly notes: readonly Diagnostic[];
}

/**
 * Reads a description and all the files that it refers to. The reader of descriptions says which ones these are, so what
 * only looks like a reference, in an example say, is not followed.
 * @throws ImportError, or SpecError for what cannot be read as a description
 */
export async function collect(origin: Origin): Promise<Upstream> {
  return await new Collector(origin).run();
}

class Collector {
  readonly #origin: Origin;
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #texts = new Map<string, string>();
  /** Why files could not be read that were asked for, by their address. */
  readonly #failed = new Map<string, string>();

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  async run(): Promise<Upstream> {
    const bytes = await this.#origin.read(this.#origin.main);
    const main = mainKey(this.#origin.main, decoded(bytes));
    this.#add(main, bytes);
    const read = await this.#complete(main);
    const places = layout([...this.#bytes.keys()]);
    const files = new Map([...this.#bytes].map(([key, content]) => [places.get(key) as string, content]));
    return { files, main: places.get(main) as string, ...read };
  }

  /** Reads as often as reading asks for more files. */
  async #complete(main: string): Promise<Read> {
    for (;;) {
      const folder = new UpstreamFolder(main, this.#texts, (address) => this.#refusal(address));
      const result = attempt(() => readUpstream(folder, main));
      if (folder.wanted.size > 0) {
        for (const [key, address] of folder.wanted) await this.#bring(key, address);
        continue;
      }
      if (result instanceof Error) throw result;
      return result;
    }
  }

  async #bring(key: string, address: URL): Promise<void> {
    try {
      this.#add(key, await this.#origin.read(address));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      this.#failed.set(address.href, `cannot be read: ${error.message.split("\n")[0]}`);
    }
  }

  #refusal(address: URL): string | undefined {
    if (address.search !== "" && address.href !== this.#origin.main.href) return "has a query, which no file can have";
    return this.#failed.get(address.href) ?? this.#origin.refusal(address);
  }

  #add(key: string, bytes: Uint8Array): void {
    this.#bytes.set(key, bytes);
    this.#texts.set(key, decoded(bytes));
  }
}

type Read = Pick<Upstream, "description" | "converted" | "notes">;

/** One OpenAPI document of all files. */
export function readUpstream(folder: UpstreamFolder, main: string): Read {
  if (looksLikeSwagger(folder.read(main))) {
    const bundled = bundleSwagger(folder, main);
    if (bundled) return converted(bundled);
  }
  const document = readDocument(folder, main, { keepUnresolved: true });
  const description = exact(document.bundled, (holder, key) => document.integer(holder, key));
  const notes = [
    ...document.unread.map((one) => becoming(one, "it is left out")),
    ...withoutUsers(document.unresolved),
  ];
  return { description, converted: false, notes };
}

function converted({ swagger, unresolved, locate }: SwaggerBundle): Read {
  const { description, lost } = convertSwagger(swagger);
  const notes = lost.map(
    ({ path, keyword, ...said }): Diagnostic => ({ ...locate(at(swagger, path), keyword), ...said }),
  );
  return { description, converted: true, notes: [...withoutUsers(unresolved), ...notes] };
}

function withoutUsers(unresolved: readonly Diagnostic[]): Diagnostic[] {
  return unresolved.map((one) => becoming(one, "what needs it is left out"));
}

function becoming(one: Diagnostic, done: string): Diagnostic {
  return { ...one, message: `${one.message}; ${done}` };
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    if (error instanceof SpecError || error instanceof ImportError) return error;
    throw error;
  }
}
