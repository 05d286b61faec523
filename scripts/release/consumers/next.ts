import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../../programs/free-port.ts";
import type { App } from "../app.ts";
import type { Setting } from "../consumer.ts";
import type { Outcomes } from "../outcomes.ts";
import { compile } from "./compiled.ts";

const LAYOUT = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

const ROUTE = `import { callAll } from "../../out/calls.js";

export const runtime = "edge";

export async function POST(request) {
  return Response.json(await callAll(await request.json()));
}
`;

/** A route of Next.js that runs on its edge runtime. */
export const next: Setting = {
  title: "Next.js",
  tools: ["next@16.4.6", "react@19.2.0", "react-dom@19.2.0"],
  consumers: [
    {
      name: "Next.js, edge route",
      async run(app) {
        compile(app, "out", "esm");
        app.write("app/layout.jsx", LAYOUT);
        app.write("app/calls/route.js", ROUTE);
        const program = app.path("node_modules/next/dist/bin/next");
        await app.run(process.execPath, [program, "build"]);
        return answered(app, program);
      },
    },
  ],
};

async function answered(app: App, program: string): Promise<Outcomes> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [program, "start", "--port", port, "--hostname", "127.0.0.1"], {
    cwd: app.folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    await ready(child);
    const response = await fetch(`http://127.0.0.1:${port}/calls`, { method: "POST", body: JSON.stringify(app.urls) });
    if (!response.ok) throw new Error(`Next.js answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
    return (await response.json()) as Outcomes;
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, "exit");
  }
}

/** Next.js prints "Ready" when it listens. */
async function ready(child: ChildProcess): Promise<void> {
  let said = "";
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (said.includes("Ready")) return;
  }
  throw new Error(`Next.js did not start: ${said}`);
}
