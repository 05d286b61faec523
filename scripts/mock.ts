// npm run mock -- <provider> [--port N]
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { listProviders } from "./load/list-providers.ts";

const usage = `usage: npm run mock -- <provider> [--port N]

Serves a mock of what specs/<provider> says, on 127.0.0.1, until it is interrupted. Its first line is its base URL.
  --port N   port to listen on; without it a free one is taken`;
const workspace = fileURLToPath(new URL("..", import.meta.url));
const known = listProviders(workspace);
const [provider, ...options] = process.argv.slice(2);

if (process.argv.slice(2).some((argument) => argument === "--help" || argument === "-h")) console.log(usage);
else if (!provider || !known.includes(provider)) {
  console.error(`${provider ? `There is no provider "${provider}"` : "Name a provider"}. Known: ${known.join(", ")}.`);
  console.error(usage);
  process.exitCode = 2;
} else serve(provider);

function serve(name: string): void {
  const mock = spawn(
    process.execPath,
    ["packages/contract/bin/specwright-contract.js", "mock", `specs/${name}`, ...options],
    {
      cwd: workspace,
      stdio: "inherit",
    },
  );
  mock.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
  mock.on("error", (error) => {
    console.error(`The mock did not start: ${error.message}; run \`npm ci && npm run build\` first.`);
    process.exitCode = 1;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => mock.kill(signal));
}
