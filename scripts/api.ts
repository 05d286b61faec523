// The public API of each package as a text, so that a change of it is seen: `npm run api [-- --check]`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { apiReports } from "./api/reports.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const outdated = [...apiReports(ROOT)].filter(([path, text]) => textOf(path) !== text);
if (process.argv.includes("--check")) {
  for (const [path] of outdated)
    console.error(`${path} is out of date: run \`npm run api\`, commit the result, and add a changeset.`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of outdated) {
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
    console.log(`wrote ${path}`);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  } catch {
    return ""; // It is written now.
  }
}
