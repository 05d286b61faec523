import { pathToFileURL } from "node:url";
import { TempWorkspace } from "@specwright/testing";
import { expect, test } from "vitest";
import type { Job } from "./job.ts";
import type { Step } from "./result.ts";
import { WorkerProcess } from "./worker-process.ts";

/** A process whose steps do what their description is called: they pass, end the process, or never end. */
const WORKER = `
const tell = (message) => process.send(message);
const deeds = {
  passes: () => {},
  exits: () => process.exit(3),
  dies: () => { console.error("FATAL ERROR: heap out of memory"); process.abort(); },
  hangs: () => { for (;;); },
};
process.on("message", ({ id, steps }) => {
  for (const step of steps) {
    tell({ kind: "began", step });
    const bad = step === id.split("-")[0] ? id.split("-")[1] : "passes";
    if (bad !== "passes") setTimeout(deeds[bad], 100);
    if (bad !== "passes") return;
    tell({ kind: "ended", result: { step, state: "passed", seconds: 0, failures: [], figures: {} } });
  }
  tell({ kind: "done" });
});
process.on("disconnect", () => process.exit());
`;

test.each([
  ["call-passes", "generate passed, call passed, review passed"],
  ["call-exits", "generate passed, call failed: the process ended by code 3, review passed"],
  [
    "call-dies",
    "generate passed, call failed: the process ended by SIGABRT: FATAL ERROR: heap out of memory, review passed",
  ],
  ["call-hangs", "generate passed, call failed: took longer than 1 s, review passed"],
  ["generate-exits", "generate failed: the process ended by code 3, call not run, review not run"],
])("%s: %s", async (id, want) => {
  using workspace = new TempWorkspace({ "worker.mjs": WORKER });
  const worker = new WorkerProcess(1, pathToFileURL(workspace.path("worker.mjs")));
  const began: Step[] = [];
  const job: Job = { id, file: "", root: "", workspace: "", steps: ["generate", "call", "review"], compilers: [] };
  const results = await worker.run(job, (step) => began.push(step));
  worker.end();
  const shown = results.map(
    ({ step, state, failures: [first] }) => `${step} ${state}${first ? `: ${first.message}` : ""}`,
  );
  expect(shown.join(", ")).toBe(want);
  expect(began).toEqual(results.filter(({ state }) => state !== "not run").map(({ step }) => step));
});
