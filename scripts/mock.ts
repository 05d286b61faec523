// npm run mock -- <provider> [--port N]
import { spawn } from "node:child_process";
import { listProviders } from "./load/list-providers.ts";

const workspace = new URL("..", import.meta.url).pathname.replace(/\/$/, "");
const known = listProviders(workspace);
const [provider, ...options] = process.argv.slice(2);

if (!provider || !known.includes(provider)) {
  console.error(`${provider ? `There is no provider "${provider}"` : "Name a provider"}. Known: ${known.join(", ")}.`);
  console.error("usage: npm run mock -- <provider> [--port N]");
  process.exitCode = 2;
} else {
  // Not by the name of the command: npm links it only where the package was built before the install.
  const mock = spawn(process.execPath, ["packages/contract/dist/bin.js", "mock", `specs/${provider}`, ...options], {
    cwd: workspace,
    stdio: "inherit",
  });
  mock.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
  mock.on("error", (error) => {
    console.error(`The mock did not start: ${error.message}; run \`npm ci && npm run build\` first.`);
    process.exitCode = 1;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => mock.kill(signal));
}
