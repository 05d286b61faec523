import { readdirSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import type { App } from "../app.ts";

/** Writes the app's sources as JavaScript into a folder, which has a `package.json` of its own. */
export function compile(app: App, folder: string, format: "esm" | "cjs"): void {
  app.write(`${folder}/package.json`, JSON.stringify({ type: format === "esm" ? "module" : "commonjs" }));
  for (const file of readdirSync(app.path("src"))) {
    const text = readFileSync(app.path(`src/${file}`), "utf8");
    const { code } = transformSync(text, { loader: "ts", format, target: "es2022" });
    app.write(`${folder}/${file.replace(/\.ts$/, ".js")}`, code);
  }
}
