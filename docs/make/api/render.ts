import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const TEMPLATE = fileURLToPath(new URL("template.hbs", import.meta.url));
/** Our client's call first, and then what it sends. */
const OPTIONS = {
  hideDownloadButtons: true,
  codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "Payload" }] },
};

/**
 * A page of Redoc for a description, with nothing that comes from another origin.
 * @param description the text of the bundled description
 * @param name of the provider
 * @throws Error with what Redocly printed
 */
export async function render(description: string, name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-redoc-"));
  const [input, output] = [join(folder, "openapi.yaml"), join(folder, "index.html")];
  try {
    writeFileSync(input, description);
    const args = ["build-docs", input, "-o", output, "-t", TEMPLATE, "--openapi", JSON.stringify(OPTIONS)];
    await run("redocly", [...args, "--templateOptions.name", name], {
      // The settings of the workspace's linter are not for this.
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return ofThisOrigin(readFileSync(output, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The script comes from beside the pages, what is beside them needs no hash, and the entries of the menu are parts of the page. */
function ofThisOrigin(html: string): string {
  return html
    .replaceAll(/https:\/\/cdn\.redocly\.com\/redoc\/[^"]*\/redoc\.standalone\.js/g, "../../../redoc/redoc.js")
    .replaceAll(/(<a [^>]*?href=")\//g, "$1#/")
    .replaceAll(/ integrity="[^"]*" crossorigin="anonymous"/g, "");
}
