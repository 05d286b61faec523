import type { mockCommand as MockCommand } from "./command/mock-command.ts";
import type { replay as Replay } from "./live/replay.ts";
import type { runLive as RunLive } from "./live/run-live.ts";
import type { readRequests as ReadRequests } from "./suite/read-requests.ts";
import type { runContract as RunContract } from "./suite/run-contract.ts";
import type { sampleContract as SampleContract } from "./suite/sample-contract.ts";

// What a mock does without is loaded with its first call: each file of tests that starts one would pay for it.

/** Runs the contract tests of a client without a test runner. */
export const runContract: typeof RunContract = async (...input) => {
  const loaded = await import("./suite/run-contract.ts");
  return await loaded.runContract(...input);
};

/** Tries a part of a contract that takes seconds. */
export const sampleContract: typeof SampleContract = async (...input) => {
  const loaded = await import("./suite/sample-contract.ts");
  return await loaded.sampleContract(...input);
};

export const runLive: typeof RunLive = async (...input) => {
  const loaded = await import("./live/run-live.ts");
  return await loaded.runLive(...input);
};

export const replay: typeof Replay = async (...input) => {
  const loaded = await import("./live/replay.ts");
  return await loaded.replay(...input);
};

export const readRequests: typeof ReadRequests = async (...input) => {
  const loaded = await import("./suite/read-requests.ts");
  return await loaded.readRequests(...input);
};

export const mockCommand: typeof MockCommand = async (...input) => {
  const loaded = await import("./command/mock-command.ts");
  return await loaded.mockCommand(...input);
};
