import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export type Judge = (value: unknown) => boolean;
export type Checks = { readonly [name: string]: Judge | undefined };

/** A module of checks with everything that it needs. */
export interface BundledModule {
  readonly checks: Checks;
  /** Bytes, minified and compressed. */
  readonly gzip: number;
  /** Milliseconds that loading it took. */
  readonly start: number;
}

/** @param names the checks to keep; all of them where nothing is said */
export async function bundled(text: string, runtime: string, names?: readonly string[]): Promise<BundledModule> {
  const folder = new URL(".", import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents: `export ${names ? `{ ${names.join(", ")} }` : "*"} from "checks";`, resolveDir: folder },
    plugins: [
      {
        name: "checks",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^checks$/ }, () => ({ path: "checks", namespace: "checks", sideEffects: false }));
          onLoad({ filter: /./, namespace: "checks" }, () => ({ contents: text, loader: "ts", resolveDir: folder }));
        },
      },
    ],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    write: false,
    alias: { "@specwright/runtime/validate-v1": runtime },
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const start = performance.now();
  const checks = (await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) as Checks;
  return { checks, gzip: gzipSync(code, { level: 9 }).length, start: performance.now() - start };
}
