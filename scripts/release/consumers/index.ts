import type { Setting } from "../consumer.ts";
import { bundlers } from "./bundlers.ts";
import { compilers } from "./compilers.ts";
import { metro } from "./metro.ts";
import { next } from "./next.ts";
import { node } from "./node.ts";
import { platforms } from "./platforms.ts";
import { testRunners } from "./test-runners.ts";

/** All settings in the order of the table. */
export const SETTINGS: readonly Setting[] = [compilers, node, platforms, bundlers, next, metro, testRunners];
