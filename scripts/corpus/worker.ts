// A process that takes descriptions through the steps, and tells of each. Nothing in it reaches the network.
import { Context } from "./context.ts";
import { failure, failuresOf } from "./failure.ts";
import type { Job, Message } from "./job.ts";
import { guardNetwork } from "./network-guard.ts";
import { type Found, notRun, type Step, type StepResult } from "./result.ts";
import { RUNNERS } from "./step/index.ts";

const refused = guardNetwork();
const tell = (message: Message): void => void process.send?.(message);

process.on("message", (job: Job) => void work(job));
// Who asked has gone.
process.on("disconnect", () => process.exit(1));

async function work(job: Job): Promise<void> {
  const context = new Context(job);
  // Without a package there is nothing to try.
  let refusal = false;
  for (const step of job.steps) {
    if (refusal) {
      tell({ kind: "ended", result: notRun(step) });
      continue;
    }
    tell({ kind: "began", step });
    const result = await runStep(step, context);
    tell({ kind: "ended", result });
    refusal = step === "generate" && result.state === "failed";
  }
  tell({ kind: "done" });
}

async function runStep(step: Step, context: Context): Promise<StepResult> {
  const began = performance.now();
  const found = await attempt(step, context);
  const outside = refused
    .take()
    .map((host) => failure("network", `asked for ${host}, which is outside of this machine`));
  const failures = [...found.failures, ...outside];
  const seconds = (performance.now() - began) / 1000;
  return { ...found, failures, step, state: failures.length === 0 ? "passed" : "failed", seconds };
}

async function attempt(step: Step, context: Context): Promise<Found> {
  try {
    return await RUNNERS[step](context);
  } catch (error) {
    return { failures: failuresOf(error), figures: {} };
  }
}
