#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// The compiler behind generation is nine megabytes of code, which Node.js reads in half of the time when it has seen it before.
enableCompileCache();
await import("../dist/bin.js");
