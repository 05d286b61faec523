// The program of Node.js, Bun and Deno: takes the server's URL, prints the outcomes.
import { runCases } from "./cases.ts";

declare const process: { readonly argv: readonly string[] };

console.log(JSON.stringify(await runCases(process.argv[2] ?? "")));
