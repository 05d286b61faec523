import { processTerminal } from "specwright";
import { create } from "./index.ts";
import { askPerson } from "./questions.ts";

const asks = process.stdin.isTTY && process.stdout.isTTY;
process.exitCode = await create(process.argv.slice(2), processTerminal(process), asks ? askPerson : undefined);
