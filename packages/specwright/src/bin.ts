// The only file of this package that touches the process and its streams.
import { runCommand } from "./run-command.ts";
import { processTerminal } from "./terminal.ts";

process.exitCode = await runCommand(process.argv.slice(2), processTerminal(process));
