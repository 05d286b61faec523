import type { HasCore } from "../core/core.ts";
import type { CallOptions } from "./call.ts";
import type { Success } from "./result.ts";

/** Asks for one of the representations that a success has. */
export interface AcceptOptions<Type> extends CallOptions {
  /** The media type to ask for. */
  readonly accept: Type;
}

/** The outcomes of a call whose success comes in the representation that was asked for. */
export type Chosen<Result, Data> =
  | Exclude<Result, { readonly ok: true }>
  | Success<Extract<Result, { readonly ok: true; readonly status: number }>["status"], Data>;

/**
 * What an operation has whose success has several representations. `Media` has the data of each by media type. Data is
 * in the one that the caller asks for, as far as the server gives it.
 */
export interface Choice<Input, Result, Media> {
  <Type extends keyof Media>(client: HasCore, input: Input, options: AcceptOptions<Type>): Promise<Media[Type]>;
  result<Type extends keyof Media>(
    client: HasCore,
    input: Input,
    options: AcceptOptions<Type>,
  ): Promise<Chosen<Result, Media[Type]>>;
}

/** The same for an operation whose input may be left out. */
export type OptionalChoice<Input, Result, Media> = Choice<Input | undefined, Result, Media>;

/** `Choice` as a client has it. */
export interface CallChoice<Input, Result, Media> {
  <Type extends keyof Media>(input: Input, options: AcceptOptions<Type>): Promise<Media[Type]>;
  result<Type extends keyof Media>(input: Input, options: AcceptOptions<Type>): Promise<Chosen<Result, Media[Type]>>;
}

/** `OptionalChoice` as a client has it. */
export type OptionalCallChoice<Input, Result, Media> = CallChoice<Input | undefined, Result, Media>;
