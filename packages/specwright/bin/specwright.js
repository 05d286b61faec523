#!/usr/bin/env node
import { readFileSync } from "node:fs";
import module from "node:module";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const [wanted, here] = [engines.node.slice(2), process.versions.node].map((version) => version.split(".").map(Number));
const isOld = here[0] < wanted[0] || (here[0] === wanted[0] && here[1] < wanted[1]);
if (isOld) {
  console.error(`Specwright needs Node.js ${engines.node.slice(2)} or newer, and this is ${process.versions.node}.`);
  console.error("Install it from nodejs.org, or only for this folder: npm install --save-dev node@24");
  process.exit(2);
}

// The compiler behind generation is nine megabytes of code, which Node.js reads in half of the time when it has seen it before.
module.enableCompileCache();
await import("../dist/bin.js");
