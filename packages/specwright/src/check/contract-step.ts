import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { ContractAnswer } from "./contract-worker.ts";
import type { Step } from "./step.ts";

/** Holds the client against a mock of the description. In a thread, so that each check loads the client anew. */
export const contractStep: Step = {
  name: "contract",
  needed: false,
  async run({ id }, { workspace, env }) {
    const worker = new Worker(new URL(`./contract-worker${extname(import.meta.filename)}`, import.meta.url), {
      workerData: { workspace, id, ci: Boolean(env.CI) },
      // The programs of a package print.
      stdout: true,
    });
    const { promise, resolve, reject } = Promise.withResolvers<ContractAnswer>();
    worker.once("message", resolve).once("error", reject);
    try {
      return { ...(await promise) };
    } finally {
      await worker.terminate();
    }
  },
};
