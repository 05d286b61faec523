// turbo with its telemetry off: `node scripts/turbo.ts run test`.
import { spawnSync } from "node:child_process";

const { status, error } = spawnSync("turbo", process.argv.slice(2), {
  cwd: new URL("..", import.meta.url),
  stdio: "inherit",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
});
if (error) console.error(`turbo did not start: ${error.message}; run \`npm ci\` first`);
process.exitCode = status ?? 1;
