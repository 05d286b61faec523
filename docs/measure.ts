// node docs/measure.ts runtime: keeps what `npm run bench -- runtime` prints, with the day and the machine, for the page that
// compares. The packages have to be built.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));
/** What else the machine does: a figure is worth little where it is more than the cores. */
const load = loadavg()[0]?.toFixed(1);
const args = ["scripts/bench.ts", ...process.argv.slice(2)];
const { status, stdout, stderr } = spawnSync(process.execPath, args, {
  cwd: repository,
  encoding: "utf8",
  env: { ...process.env, NO_COLOR: "1" },
});
if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);

const head = [
  `npm run bench -- ${process.argv.slice(2).join(" ")}`,
  `${new Date().toISOString().slice(0, 10)}, Node.js ${process.version.slice(1)}, ${cpus().length} cores, load ${load}`,
];
const file = new URL(`make/reference/measured/${process.argv[2]}.txt`, import.meta.url);
writeFileSync(file, `${[...head, "", stdout.trim()].join("\n")}\n`);
