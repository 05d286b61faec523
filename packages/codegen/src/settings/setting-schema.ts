/** A schema of a setting, with words for what fits. */
export interface SettingSchema {
  /** What is wanted, as a person says it. */
  readonly title?: string;
  readonly type?: "object" | "string" | "boolean";
  readonly properties?: { readonly [key: string]: SettingSchema };
  /** Of each entry of a list. */
  readonly items?: SettingSchema;
  readonly additionalProperties?: false | SettingSchema;
  readonly enum?: readonly string[];
  readonly const?: true;
  readonly pattern?: string;
}
