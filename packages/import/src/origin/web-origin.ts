import { ImportError } from "../import-error.ts";
import { type Fetched, type FetchLimits, fetchBytes } from "./fetch-bytes.ts";
import { fileAddress, type Origin } from "./origin.ts";

/** A description on the web. What it refers to is fetched from the same origin, each address once. */
export class WebOrigin implements Origin {
  readonly shown: string;
  readonly main: URL;
  readonly #limits: FetchLimits | undefined;
  readonly #fetched: Map<string, Uint8Array>;

  private constructor({ address, bytes }: Fetched, limits: FetchLimits | undefined) {
    this.main = fileAddress(address);
    this.shown = this.main.href;
    this.#limits = limits;
    this.#fetched = new Map([[this.main.href, bytes]]);
  }

  /**
   * Fetches the main file. Addresses are relative to where its redirects have ended.
   * @throws ImportError
   */
  static async at(address: string, limits?: FetchLimits): Promise<WebOrigin> {
    if (!URL.canParse(address)) throw new ImportError(`${address} is not an address`, "Write it as https://….");
    return new WebOrigin(await fetchBytes(new URL(address), limits), limits);
  }

  refusal({ origin, protocol }: URL): string | undefined {
    if (protocol === this.main.protocol && origin === this.main.origin) return undefined;
    return `is on another origin than ${this.main.origin}, so it is not fetched`;
  }

  async read(address: URL): Promise<Uint8Array> {
    const known = this.#fetched.get(address.href);
    if (known) return known;
    const { address: last, bytes } = await fetchBytes(address, this.#limits);
    const problem = this.refusal(last);
    if (problem)
      throw new ImportError(`${address.href} leads to ${last.href}, which ${problem}`, "Import from a file.");
    this.#fetched.set(address.href, bytes);
    return bytes;
  }
}
