#!/usr/bin/env node
import { readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const [wanted, here] = [engines.node.slice(2), process.versions.node].map((version) => version.split(".").map(Number));
const isOld = here[0] < wanted[0] || (here[0] === wanted[0] && here[1] < wanted[1]);
if (isOld) {
  console.error(
    `create-specwright needs Node.js ${engines.node.slice(2)} or newer, and this is ${process.versions.node}.`,
  );
  console.error("Install it from nodejs.org, or only for this folder: npm install --save-dev node@24");
  process.exit(2);
}

await import("../dist/bin.js");
