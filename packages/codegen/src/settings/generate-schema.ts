import type { SettingSchema } from "./setting-schema.ts";

const DATES: SettingSchema = { enum: ["string", "Date", "Temporal"] };

/** What a workspace can say of all its providers at once, and provider.yaml of one. */
export const GENERATE_SETTINGS: { readonly [key in "strict" | "group" | "values"]: SettingSchema } = {
  strict: { type: "boolean" },
  group: { enum: ["tag", "path"] },
  values: {
    type: "object",
    properties: { dateTime: DATES, date: DATES, int64: { enum: ["number", "bigint"] } },
    additionalProperties: false,
  },
};
