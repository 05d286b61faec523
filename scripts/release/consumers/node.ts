import type { Consumer, Setting } from "../consumer.ts";
import { printed } from "../outcomes.ts";
import { compile } from "./compiled.ts";

/** The newest of each line that npm has; the first is the oldest that the packages are for. */
const VERSIONS = { "20": "20.20.2", "22": "22.23.5", "24": "24.22.3", "26": "26.12.1" };

const SYSTEM = process.platform === "win32" ? "win" : process.platform;
const BINARY = process.platform === "win32" ? "bin/node.exe" : "bin/node";

/** Every Node.js, with `import` and with `require`. */
export const node: Setting = {
  title: "Node.js",
  tools: Object.entries(VERSIONS).map(
    ([line, version]) => `node-${line}@npm:node-${SYSTEM}-${process.arch}@${version}`,
  ),
  consumers: Object.keys(VERSIONS).flatMap((line) => [loaded(line, "esm", "import"), loaded(line, "cjs", "require")]),
};

function loaded(line: string, format: "esm" | "cjs", how: string): Consumer {
  return {
    name: `Node.js ${line}, ${how}`,
    async run(app) {
      compile(app, format, format);
      const binary = app.path(`node_modules/node-${line}/${BINARY}`);
      return printed(await app.run(binary, [`${format}/process.js`, JSON.stringify(app.urls)]));
    },
  };
}
