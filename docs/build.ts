// npm run docs: makes the pages that follow from the repository, and builds the site into docs/dist.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { providerPages } from "./make/providers/index.ts";
import { referencePages } from "./make/reference/index.ts";
import { writePages } from "./make/write-pages.ts";

const docs = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const repository = join(docs, "..");

const pages = [...(await providerPages(repository)), ...(await referencePages(repository))];
writePages(join(docs, "src/content/docs"), pages);
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
process.exitCode = spawnSync("astro", ["build", "--root", docs], { stdio: "inherit", env }).status ?? 1;
