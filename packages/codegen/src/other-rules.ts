/**
 * What else stops a generation, or is said of it: settings, names and the disk. The rules of the gate are in `gate/rules.ts`.
 * The reference of the site says what each means.
 */
export const OTHER_RULES = [
  "disk",
  "example-type",
  "extra-missing",
  "name",
  "no-license",
  "no-provider",
  "no-specs",
  "path-outside",
  "path-taken",
  "provider-name",
  "schema-invalid",
  "schema-name-taken",
  "settings",
  "value-undecided",
] as const;
