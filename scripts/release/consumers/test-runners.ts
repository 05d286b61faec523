import { readFileSync } from "node:fs";
import type { App } from "../app.ts";
import type { Consumer, Setting } from "../consumer.ts";
import type { Outcomes } from "../outcomes.ts";
import { compile } from "./compiled.ts";

/** A test of an integrator, which leaves the outcomes in a file. */
const TEST = `import { writeFileSync } from "node:fs";
import { callAll } from "../out/calls.js";

test("every provider answers", async () => {
  const outcomes = await callAll(JSON.parse(process.env.URLS));
  writeFileSync(process.env.OUTCOMES, JSON.stringify(outcomes));
});
`;

/** The test runners that integrators use. */
export const testRunners: Setting = {
  title: "Test runners",
  tools: ["jest@30.5.2", "vitest@5.1.1"],
  consumers: [
    runner("Jest", (app) => ({
      args: [app.path("node_modules/jest/bin/jest.js"), "--testMatch", "**/test/*.test.mjs", "--transform", "{}"],
      env: { NODE_OPTIONS: "--experimental-vm-modules" },
    })),
    runner("vitest", (app) => ({
      args: [app.path("node_modules/vitest/vitest.mjs"), "run", "--globals", "test"],
      env: {},
    })),
  ],
};

interface Command {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

function runner(name: string, command: (app: App) => Command): Consumer {
  return {
    name,
    async run(app) {
      compile(app, "out", "esm");
      app.write("test/calls.test.mjs", TEST);
      const outcomes = app.path(`${name}.json`);
      const { args, env } = command(app);
      await app.run(process.execPath, args, { ...env, URLS: JSON.stringify(app.urls), OUTCOMES: outcomes });
      return JSON.parse(readFileSync(outcomes, "utf8")) as Outcomes;
    },
  };
}
