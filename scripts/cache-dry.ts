// npm run cache:dry: a first clone fills a remote cache on loopback with `npm test`, and a second clone takes every task from it.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pc from "picocolors";
import { startCache } from "./cache/remote-cache.ts";
import { testedClone } from "./cache/tested-clone.ts";

const repository = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const options = process.argv.slice(2);

process.exitCode = await main();

async function main(): Promise<number> {
  await using cache = await startCache({ signed: false });
  for (const which of ["first", "second"]) {
    console.log(`${which} clone: npm test`);
    const clone = await testedClone(repository, cache.env, options, (text) => process.stdout.write(text));
    rmSync(clone.folder, { recursive: true, force: true });
    const { code, tasks, cached, seconds } = clone;
    console.log(`${which} clone: ${tasks} tasks, ${cached} from the cache, ${seconds} s`);
    if (code !== 0) {
      console.log(`${pc.red("✗")} npm test ended with ${code}`);
      return 1;
    }
    if (which === "second" && cached !== tasks) {
      console.log(`${pc.red("✗")} the second clone executed ${tasks - cached} tasks`);
      return 1;
    }
  }
  console.log(`${pc.green("✓")} the second clone executed nothing`);
  return 0;
}
