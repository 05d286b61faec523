import type { HasCore } from "../core/core.ts";
import type { CallOptions } from "../operation/call.ts";

/** The pages of an operation, one request each. A request is sent when the loop asks for its page. */
export interface Pages<Input, Data, Item> {
  /** Page after page, from the one that the input names. The loop ends before an empty page, unless it is the first. */
  pages(client: HasCore, input: Input, options?: CallOptions): AsyncGenerator<Data, void, undefined>;
  /** Item after item, over all pages. */
  items(client: HasCore, input: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}

/** The same for an operation whose input may be left out. */
export interface OptionalPages<Input, Data, Item> {
  /** Page after page, from the one that the input names. The loop ends before an empty page, unless it is the first. */
  pages(client: HasCore, input?: Input, options?: CallOptions): AsyncGenerator<Data, void, undefined>;
  /** Item after item, over all pages. */
  items(client: HasCore, input?: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}

/** `Pages` as a client has it. */
export interface CallPages<Input, Data, Item> {
  /** Page after page, from the one that the input names. The loop ends before an empty page, unless it is the first. */
  pages(input: Input, options?: CallOptions): AsyncGenerator<Data, void, undefined>;
  /** Item after item, over all pages. */
  items(input: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}

/** `OptionalPages` as a client has it. */
export interface OptionalCallPages<Input, Data, Item> {
  /** Page after page, from the one that the input names. The loop ends before an empty page, unless it is the first. */
  pages(input?: Input, options?: CallOptions): AsyncGenerator<Data, void, undefined>;
  /** Item after item, over all pages. */
  items(input?: Input, options?: CallOptions): AsyncGenerator<Item, void, undefined>;
}

/** One page, as its type and as its members: the name alone looks like the list that the page holds. */
export interface Paged<Data> {
  // `Exclude` makes them members of their own. Editors show them as they are then, and not as they are declared.
  readonly page: Page<Data, { [Member in Exclude<keyof Data, never>]: Data[Member] }>;
}

// `Members` is what editors and errors show. It asks for nothing that `Data` does not ask for. This is not exported: a
// program's own declaration files cannot name it then, and have the types that it stands for.
type Page<Data, Members> = Data & Partial<Members>;
