import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { yamlText } from "@specwright/codegen/stages";
import { type JsonObject, readObject } from "@specwright/openapi";
import type { ProviderFacts } from "../providers/facts.ts";
import { render } from "./render.ts";
import { safeDescription } from "./safe-description.ts";
import { withSamples } from "./with-samples.ts";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Writes a page of Redoc and the description for each provider into the finished site. */
export async function writeReferences(site: string, all: readonly ProviderFacts[]): Promise<void> {
  mkdirSync(join(site, "redoc"), { recursive: true });
  writeFileSync(join(site, "redoc/redoc.js"), standalone());
  for (const name of ["page.css", "mend.js"]) copyFileSync(here(name), join(site, "redoc", name));
  await Promise.all(all.map((facts) => writeReference(join(site, "providers", facts.id), facts)));
}

async function writeReference(folder: string, facts: ProviderFacts): Promise<void> {
  mkdirSync(join(folder, "api"), { recursive: true });
  writeFileSync(join(folder, "openapi.yaml"), yamlText(facts.document.bundled));
  writeFileSync(join(folder, "api/index.html"), await render(yamlText(shown(facts)), facts.model.name));
}

/** Samples are an extension, so they come after the others are gone. */
function shown(facts: ProviderFacts): JsonObject {
  return withSamples(readObject(safeDescription(facts.document.bundled)), facts.model).bundled;
}

/** Where Redoc's own script asks another origin for its logo. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

/** The name in its place. */
const WORD = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="34" height="12"><text y="10" font-size="10" font-family="sans-serif">Redoc</text></svg>',
)}`;

/** Redoc's script, as the command line of Redocly brings it, without the one request that leaves the origin. */
function standalone(): string {
  const cli = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
  const script = readFileSync(join(cli, "lib/chunks/redoc.standalone.js"), "utf8");
  if (!LOGO.test(script))
    throw new Error("Redoc's script has no logo to take out: read anew what it asks other origins for");
  return script.replace(LOGO, () => WORD);
}
