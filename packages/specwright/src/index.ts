// The command line as a function, for programs that run commands without a process of their own.

export { scopeProblem } from "@specwright/codegen/workspace";
export { runCommand } from "./run-command.ts";
export { processTerminal, type Terminal } from "./terminal.ts";
