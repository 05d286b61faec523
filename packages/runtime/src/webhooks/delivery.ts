import type { Check } from "../validate/check.ts";
import type { Values } from "../values/values.ts";

/** What a provider sends when something happens. */
export interface Delivery {
  readonly headers: Headers;
  /** The body as it came: signatures are of these bytes. */
  readonly body: Uint8Array;
  readonly request: Request;
}

/** Whether a delivery is the provider's. */
export type Verify = (delivery: Delivery) => boolean | Promise<boolean>;

/** A webhook or callback, written by the generator. */
export interface Webhook {
  /** The key of its handler. */
  readonly key: string;
  /** What a delivery is known by. */
  readonly names: readonly string[];
  readonly method: string;
  /** How its body is read; nothing if it has none. */
  readonly kind?: "json" | "text" | "binary";
  readonly required?: boolean;
  readonly check?: Check;
  readonly values?: Values;
  /** Whether integers are read digit by digit. */
  readonly exact?: boolean;
  /** The values of the answer. */
  readonly answer?: Values;
  /** The status of an answer. */
  readonly status: number;
}

/** The place in a delivery that names its webhook. The default is the last segment of its path. */
export interface NamedBy {
  /** A dotted path in the body. */
  readonly property?: string;
  readonly header?: string;
}

/** What a handler is given beside the body. */
export interface WebhookContext {
  readonly request: Request;
  readonly headers: Headers;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is a handler too
type Handled<Answer> = Answer | Response | undefined | void;

/** Handlers by the names of the webhooks. What has none is answered with 404. */
export type HandlersOf<Bodies, Answers extends { readonly [name in keyof Bodies]: unknown }> = {
  readonly [name in keyof Bodies]?:
    | ((body: Bodies[name], context: WebhookContext) => Handled<Answers[name]> | Promise<Handled<Answers[name]>>)
    | undefined;
};

/** What every receiver of webhooks takes. */
export interface WebhookOptions {
  /** Whether a delivery is the provider's. It replaces the check of signatures that the package has. */
  readonly verify?: Verify | undefined;
  /** How many bytes a body may have. The default is 1,000,000. */
  readonly maxBytes?: number | undefined;
}
