import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The last step over every page of the finished site, whoever has written it.
 * @param base the path of the site on its server, with a slash at both ends
 */
export function finishPages(site: string, base: string): void {
  for (const name of readdirSync(site, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const path = join(site, name);
    const html = readFileSync(path, "utf8");
    writeFileSync(path, withPolicy(withBase(html, base)));
  }
}

/** Links that begin with a slash are written as if the site were at the root of its server. */
export function withBase(html: string, base: string): string {
  return html.replace(/(\s(?:href|src)=")\/(?!\/)([^"]*)/g, (whole, before: string, path: string) =>
    `/${path}`.startsWith(base) ? whole : `${before}${base}${path}`,
  );
}

/** A page runs the scripts that it came with, and asks nobody but its own origin. A page with a policy of its own keeps it. */
export function withPolicy(html: string): string {
  if (/http-equiv="?content-security-policy/i.test(html)) return html;
  const hashes = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    // Search is a program of WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(hashes)].join(" "),
    // Colours of code, and all styles of Redoc, stand in the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    // Redoc's search makes its worker of a text.
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace(/<head>/i, `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
