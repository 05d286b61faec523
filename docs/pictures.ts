// npm run pictures: makes the pictures of the README anew, of what the commands print. Needs Chromium for one of them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { REVIEW_PAGE, runExample } from "./make/landing/run-example.ts";
import { record } from "./make/pictures/record.ts";
import { screenshot } from "./make/pictures/screenshot.ts";
import { terminalSvg } from "./make/pictures/terminal-svg.ts";

const docs = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const pictures = join(docs, "pictures");

await runExample(docs);
mkdirSync(pictures, { recursive: true });
const commands = [
  ["specwright", "generate", "orders.yaml", "--out", "client", "--name", "@acme/orders"],
  ["specwright", "review", "orders.yaml", "orders-next.yaml"],
];
const lines = await record(commands, join(docs, ".made/example"));
writeFileSync(join(pictures, "terminal.svg"), terminalSvg(lines, "A client is generated, and a change is reviewed"));
await screenshot(join(docs, REVIEW_PAGE), join(pictures, "review.png"));
