// Makes packages in a thread of its own, one after the other. An error ends the thread, and who started it is told.
import { parentPort } from "node:worker_threads";
import type { Task } from "./attempt.ts";
import { makePackage } from "./make-package.ts";

parentPort?.on("message", (task: Task) => parentPort?.postMessage(makePackage(task)));
