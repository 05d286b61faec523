// Prism in a process of its own, for what would end the test's process. Reads a document, prints an origin.
import { text } from "node:stream/consumers";
import { startBarePrism } from "./bare-prism.ts";

const { origin } = await startBarePrism(JSON.parse(await text(process.stdin)) as object);
console.log(origin);
