// turbo with its telemetry off, and with what tasks depend on beside files: `node scripts/turbo.ts run test`.
import { spawnSync } from "node:child_process";

// Before `npm ci` there is neither this nor turbo, of which it is said below.
const CHROMIUM = await import("@specwright/testing/chromium").then(
  (found) => found.CHROMIUM,
  () => undefined,
);
const { status, error } = spawnSync("turbo", process.argv.slice(2), {
  cwd: new URL("..", import.meta.url),
  stdio: "inherit",
  env: {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    // Tests of a browser run again once there is one, and what has a date runs again the next day.
    SPECWRIGHT_CHROMIUM: CHROMIUM ?? "",
    SPECWRIGHT_TODAY: new Date().toISOString().slice(0, 10),
  },
});
if (error) console.error(`turbo did not start: ${error.message}; run \`npm ci\` first`);
process.exitCode = status ?? 1;
