import { once } from "node:events";
import { mockCommand } from "./command/mock-command.ts";

// A reader that has seen enough closes the pipe.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => process.exit(0));

process.exitCode = await mockCommand(process.argv.slice(2), {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
  interrupted: async () => void (await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal)))),
});
