import type { WebhookSettings } from "../settings/settings.ts";
import type { ValueRule } from "../values/rule.ts";
import type { TypeName } from "./type-name.ts";

/** What the provider calls, and a server receives. */
export interface WebhookModel {
  /** The key of its handler. */
  readonly key: string;
  /** What a delivery is known by, each of them. */
  readonly names: readonly string[];
  readonly method: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly body: ReceivedModel | undefined;
  /** The status of an answer, and the JSON that it may hold. */
  readonly status: number;
  readonly answer: { readonly type: TypeName; readonly values: ValueRule | undefined } | undefined;
}

/** A body as it is received. */
export interface ReceivedModel {
  readonly required: boolean;
  readonly kind: "json" | "text" | "binary";
  /** The media type in the description. */
  readonly described: string;
  readonly type: TypeName;
  readonly values: ValueRule | undefined;
}

/** The webhooks of a package that has a receiver of them. */
export interface WebhooksModel {
  readonly settings: WebhookSettings;
  readonly webhooks: readonly WebhookModel[];
}
