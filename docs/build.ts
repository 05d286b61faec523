// npm run docs: makes the pages that follow from the repository, and builds the site into docs/dist.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeReferences } from "./make/api/write-references.ts";
import { finishPages } from "./make/finish.ts";
import { copyReview, makeLanding } from "./make/landing/index.ts";
import { allFacts } from "./make/providers/facts.ts";
import { providerPages } from "./make/providers/index.ts";
import { referencePages } from "./make/reference/index.ts";
import { writePages } from "./make/write-pages.ts";

const docs = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const repository = join(docs, "..");

const providers = allFacts(repository);
const pages = [...providerPages(repository, providers), ...(await referencePages(repository))];
await makeLanding(docs, providers);
writePages(join(docs, "src/content/docs"), pages);
const env = { ...process.env, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" };
// What an earlier build has rendered was made with other settings, perhaps.
const { status } = spawnSync("astro", ["build", "--root", docs, "--force"], { stdio: "inherit", env });
if (status === 0) {
  await writeReferences(join(docs, "dist"), providers);
  copyReview(docs);
  finishPages(join(docs, "dist"), `/${process.env.SITE_BASE ?? ""}/`.replace(/\/+/g, "/"));
}
process.exitCode = status ?? 1;
