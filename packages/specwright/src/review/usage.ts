import type { Format } from "@specwright/review";

/** The names of the formats, without the code that prints them: help does not wait for it. */
export const FORMAT_NAMES: readonly Format[] = ["text", "json", "markdown", "html", "sarif", "github", "changelog"];

/** What a person reads who asks for help, or for something that does not exist. */
export const USAGE: string = `usage: npm run review -- [--base <git revision, folder or file>] [--head <folder or file>]
         [--format ${FORMAT_NAMES.join("|")}] [--output <file>] [--out <format>=<file>]…
         [--ledger wire|sdk|both] [--self-check] [--write-changeset] [--require-changeset]
         [--accept <id…|all> --owner <name> --reason <text> [--expires <day>]]
         [--fail-on breaking|unknown|any|none] [--today <day>] [--help]`;
