import { featureText } from "@specwright/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { type Emitted, emitted, validatorsText } from "../../test/support/compiled-checks.ts";

let module: Emitted;

beforeAll(async () => {
  module = await emitted(validatorsText(featureText("event-data")));
});

const event = (data: unknown, name = "message") => ({ event: name, data, id: "", retry: undefined });

describe.each([
  {
    name: "checkWatchChunks200",
    valid: [event({ index: 1 }), event({ index: 1, text: "a" }, "any")],
    invalid: [event({}), event({ index: "1" }), event("1"), event(null)],
  },
  {
    name: "checkWatchMoves200",
    valid: [event({ to: "Left", steps: 1 }), event({ to: "Right", angle: 0.5 })],
    invalid: [event({ to: "Left", angle: 1 }), event({ to: "Up" })],
  },
  { name: "checkWatchTokens200", valid: [event({ index: 1 }), event("[DONE]")], invalid: [event("DONE"), event(1)] },
  {
    name: "checkWatchAnswers200",
    valid: [event({ index: 1 }, "delta"), event({ reason: "stop" }, "done"), event("", "ping")],
    invalid: [event({ index: 1 }), event({ reason: "stop" }, "delta"), event({ index: 1 }, "done"), event(1, "ping")],
  },
])("$name", ({ name, valid, invalid }) => {
  it("takes what is described", () => {
    expect(valid.filter((one) => !module.checks[name]?.(one))).toEqual([]);
  });

  it("refuses what is not", () => {
    expect(invalid.filter((one) => module.checks[name]?.(one))).toEqual([]);
  });
});

it("events that are text have no check", () => {
  expect(Object.keys(module.checks).filter((name) => name.includes("Plain"))).toEqual([]);
});

it("an issue names the field", () => {
  expect(module.issuesOf(module.checks.checkWatchChunks200, event({ index: "1" }))).toEqual([
    { path: ["data", "index"], message: "must be integer", keyword: "type" },
  ]);
});
