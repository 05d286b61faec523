// The commands as functions, for those who run them without a process of their own.
export { readArguments as readReviewArguments } from "./review/arguments.ts";
export { runCommand } from "./run-command.ts";
export { processTerminal, type Terminal } from "./terminal.ts";
