import type { ValueSettings } from "../settings/settings.ts";
import type { ValueRule } from "../values/rule.ts";

/** What looks otherwise in a program than on the wire, of one operation. */
export interface OperationValues {
  /** Parameters by place. */
  readonly input: ValueRule | undefined;
  /** Bodies by media type. */
  readonly bodies: ReadonlyMap<string, ValueRule>;
  /** By documented status. */
  readonly responses: ReadonlyMap<string, ValueRule>;
}

/** What looks otherwise in programs, and the settings that say so. */
export interface ValuesModel {
  readonly settings: ValueSettings;
  /** The rules of schemas, by the reference that leads to each. */
  readonly rules: ReadonlyMap<string, ValueRule>;
}
