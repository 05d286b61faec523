import type { Format } from "@specwright/review";
import {
  type CommandSpec,
  type Flags,
  flag,
  type Lists,
  list,
  type Texts,
  text,
} from "../command-line/command-spec.ts";

/** The names of the formats, without the code that prints them: help does not wait for it. */
export const FORMAT_NAMES: readonly Format[] = ["text", "json", "markdown", "html", "sarif", "github", "changelog"];

type Options = Flags<"json" | "self-check" | "write-changeset" | "require-changeset"> &
  Texts<"base" | "head" | "format" | "output" | "ledger" | "fail-on" | "today" | "owner" | "reason" | "expires"> &
  Lists<"out" | "accept">;

const OPTIONS: Options = {
  base: text("old", "a revision, folder or file (default: the merge base)"),
  head: text("new", "a folder or file (default: the workspace as it is)"),
  format: text("name", FORMAT_NAMES.join(", ")),
  json: flag("the same as --format json"),
  output: text("file", "writes the report there"),
  out: list("format=file", "writes one more format to a file; repeatable"),
  ledger: text("name", "what is compared: wire, sdk or both"),
  "fail-on": text("severity", "breaking, unknown, any or none (default: the policy)"),
  today: text("day", "the day that ends and entries are judged by"),
  "self-check": flag("compares each version with itself too"),
  "write-changeset": flag("writes what users are told, and the bump"),
  "require-changeset": flag("fails where no changeset says enough"),
  accept: list("id", "accepts a break that the report names, or all; repeatable"),
  owner: text("name", "of --accept: who takes the responsibility"),
  reason: text("text", "of --accept: why, in ten letters or more"),
  expires: text("day", "of --accept: until when (default: 90 days)"),
};

export const SPEC: CommandSpec<Options> = {
  name: "review",
  arguments: "[old new]",
  description: "Says what a change of descriptions breaks, and which version it needs.",
  completes: "files",
  options: {
    ...OPTIONS,
    format: { ...OPTIONS.format, choices: FORMAT_NAMES },
    ledger: { ...OPTIONS.ledger, choices: ["wire", "sdk", "both"] },
    "fail-on": { ...OPTIONS["fail-on"], choices: ["breaking", "unknown", "any", "none"] },
  },
};
