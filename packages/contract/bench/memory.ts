// npm run bench -w @specwright/contract: memory of the mock over 50,000 requests. Fails where it grows.
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { startMock } from "../src/index.ts";

const total = 50_000;
const parallel = 8;
/** Megabytes of heap that may be had more at the end than after the first tenth. */
const allowed = 10;

const mock = await startMock(fileURLToPath(new URL("../test/fixtures/zoo", import.meta.url)));
const agent = new Agent({ keepAlive: true, maxSockets: parallel });

const calls = [
  () => send("GET", "/animals"),
  () => send("POST", "/animals", '{"name":"Leo"}'),
  () => send("POST", "/animals", '{"name":"much longer than allowed"}'),
];

const heap: number[] = [];
let count = 0;
const started = performance.now();
await Promise.all(Array.from({ length: parallel }, worker));
const seconds = (performance.now() - started) / 1000;
heap.push(heapInMegabytes());
await mock.close();
agent.destroy();

const growth = (heap.at(-1) ?? 0) - (heap[1] ?? 0);
console.log(`${total} requests in ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} a second`);
console.log(`heap in MB, every ${total / 10} requests: ${heap.join(" ")}; grown by ${growth} since the second`);
if (growth > allowed) {
  console.error(`The heap may grow by ${allowed} MB.`);
  process.exitCode = 1;
}

async function worker(): Promise<void> {
  while (count < total) {
    const at = count++;
    if (at % (total / 10) === 0) heap.push(heapInMegabytes());
    await calls[at % calls.length]?.();
  }
}

function heapInMegabytes(): number {
  if (globalThis.gc === undefined) throw new Error("Run with --expose-gc: without it the heap says little.");
  globalThis.gc();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

function send(method: string, path: string, body?: string): Promise<void> {
  const headers = { "x-zoo-key": "k", "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const sent = request(mock.url + path, { agent, method, headers }, (response) => {
      response.resume().on("end", resolve);
    });
    sent.on("error", reject).end(body);
  });
}
