/** A type of schema.ts: a component, or a slot inside `operations`. */
export type TypeName =
  | { readonly kind: "component"; readonly name: string }
  /** A place inside `webhooks`. */
  | { readonly kind: "webhook"; readonly keys: readonly (string | number)[]; readonly optional: boolean }
  | { readonly kind: "slot"; readonly keys: readonly (string | number)[]; readonly optional: boolean };
