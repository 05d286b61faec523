import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Platform } from "../../platforms/platform.ts";
import { bun, deno } from "../../platforms/processes.ts";
import { oldWorkerd, workerd } from "../../platforms/workerd.ts";
import type { App } from "../app.ts";
import type { Consumer, Setting } from "../consumer.ts";
import type { Outcomes } from "../outcomes.ts";
import { compile } from "./compiled.ts";

/** A worker that gets the URLs in its query, and answers with the outcomes. */
const WORKER = `import { callAll } from "./calls.js";

export default {
  async fetch(request) {
    const urls = decodeURIComponent(new URL(request.url).search.slice(1));
    return Response.json(await callAll(JSON.parse(urls)));
  },
};
`;

/** Platforms beside Node.js, which run JavaScript as it is or a worker. */
export const platforms: Setting = {
  title: "Other platforms",
  tools: [],
  consumers: [bun, deno, workerd, oldWorkerd].map(onPlatform),
};

function onPlatform(platform: Platform): Consumer {
  return {
    name: platform.name,
    missing: platform.missing,
    async run(app) {
      compile(app, "out", "esm");
      await bundleWorker(app);
      const home = mkdtempSync(join(tmpdir(), "home-"));
      try {
        return (await platform.run(app.folder, JSON.stringify(app.urls), home)) as Outcomes;
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    },
  };
}

async function bundleWorker(app: App): Promise<void> {
  app.write("out/worker.js", WORKER);
  const outfile = app.path("bundle/worker.js");
  await build({
    entryPoints: [app.path("out/worker.js")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
  });
}
