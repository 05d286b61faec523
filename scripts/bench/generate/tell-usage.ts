// Loaded into a program that is measured: at its end it adds a line with what it has used to the file that is named.
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.SPECWRIGHT_BENCH_USAGE;
if (isMainThread && file)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(file, `${userCPUTime + systemCPUTime} ${maxRSS}\n`);
  });
