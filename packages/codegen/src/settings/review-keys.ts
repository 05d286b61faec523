import type { SettingSchema } from "./setting-schema.ts";

const ANY: SettingSchema = {};

function keys(...names: readonly string[]): SettingSchema {
  return { properties: Object.fromEntries(names.map((name) => [name, ANY])), additionalProperties: false };
}

/**
 * The keys of `review` in specwright.yaml. The review has a schema of its own for what they hold; a key that nobody knows is
 * refused by every command, because what it was meant to say would be said to nobody. Here stand its keys alone, and a test holds both together.
 */
export const REVIEW_KEYS: SettingSchema = {
  properties: {
    review: {
      properties: {
        failOn: keys("severity", "reason"),
        severities: { items: keys("rules", "providers", "paths", "severity", "reason") },
        deprecation: keys("allows", "notice", "reason"),
        stability: keys("mayBreak", "reason"),
      },
      additionalProperties: false,
    },
  },
};
