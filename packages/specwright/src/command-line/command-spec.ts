/** An option of a command. */
export interface OptionSpec {
  /** Whether it is there or not, has one text, or may be given several times. */
  readonly kind: "flag" | "text" | "list";
  /** What the text is, in help. */
  readonly value?: string;
  /** What the option does, in help. */
  readonly says: string;
  /** The heading in help under which it stands, with others. */
  readonly group?: string;
  /** The texts that it takes, where these are few. */
  readonly choices?: readonly string[];
  /** Whether help has no line for it, because that of another option tells it. */
  readonly isHidden?: boolean;
}

export type OptionSpecs = { readonly [name: string]: OptionSpec };

/** What a command is called, and what it takes: data, so that help and completion need nothing of what does the work. */
export interface CommandSpec<Options extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  /** Its arguments in help, such as `<provider>`. */
  readonly arguments: string;
  /** What it does, in a few lines. */
  readonly description: string;
  /** What its arguments are, for completion. */
  readonly completes: "providers" | "files" | "both" | "nothing";
  readonly options: Options;
}

/** What was given for each option. */
export type Values<Options extends OptionSpecs> = {
  readonly [name in keyof Options]: Options[name]["kind"] extends "flag"
    ? boolean
    : Options[name]["kind"] extends "list"
      ? readonly string[]
      : string | undefined;
};

type Flag = OptionSpec & { readonly kind: "flag" };
type Text = OptionSpec & { readonly kind: "text" };
type List = OptionSpec & { readonly kind: "list" };

/** Options by name, for each kind. */
export type Flags<Name extends string> = { readonly [name in Name]: Flag };
export type Texts<Name extends string> = { readonly [name in Name]: Text };
export type Lists<Name extends string> = { readonly [name in Name]: List };

export function flag(says: string, group?: string): Flag {
  return { kind: "flag", says, ...(group && { group }) };
}

export function text(value: string, says: string, group?: string): Text {
  return { kind: "text", value, says, ...(group && { group }) };
}

/** A text of which there are few. */
export function choice(choices: readonly string[], says: string, group?: string): Text {
  return { ...text(choices.join("|"), says, group), choices };
}

/** An option that help tells with another one. */
export function hidden<Option extends OptionSpec>(option: Option): Option {
  return { ...option, isHidden: true };
}

/** A text that may be given several times. */
export function list(value: string, says: string, group?: string): List {
  return { kind: "list", value, says, ...(group && { group }) };
}
