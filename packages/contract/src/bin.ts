import { once } from "node:events";
import { mockCommand } from "./command/mock-command.ts";

process.exitCode = await mockCommand(process.argv.slice(2), {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
  interrupted: async () => void (await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal)))),
});
