import type { Document, FoundOperation, Json } from "@specwright/openapi";

/** A setting of provider.yaml that follows from a description, and why. */
export interface Setting {
  /** The keys that lead to it. */
  readonly path: readonly string[];
  readonly value: Json;
  /** One sentence for the comment above it. */
  readonly reason: string;
}

/** What settings are inferred from. */
export interface Facts {
  /** The folder of the provider. */
  readonly id: string;
  readonly document: Document;
  readonly operations: readonly FoundOperation[];
}

/** Finds settings; none where the description does not say enough. */
export type Inference = (facts: Facts) => Setting[];
