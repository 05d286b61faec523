import type { App } from "../app.ts";
import type { Consumer, Setting } from "../consumer.ts";
import { printed } from "../outcomes.ts";
import { vitePage } from "./chromium.ts";
import { compile } from "./compiled.ts";

const ROLLUP = `import resolve from "@rollup/plugin-node-resolve";

export default {
  input: "out/process.js",
  output: { file: "rollup/bundle.js", format: "es", inlineDynamicImports: true },
  plugins: [resolve()],
};
`;

const WEBPACK = `export default {
  mode: "production",
  entry: "./out/process.js",
  output: { path: import.meta.dirname + "/webpack", filename: "bundle.cjs" },
  target: "node20",
};
`;

const VITE = `export default {
  logLevel: "error",
  build: { lib: { entry: "out/process.js", formats: ["es"], fileName: "bundle" }, outDir: "vite", minify: true },
};
`;

/** Every bundler makes one program of the calls, which Node.js runs; a page of Vite runs in Chromium. */
export const bundlers: Setting = {
  title: "Bundlers",
  tools: [
    "esbuild@0.28.2",
    "rollup@4.68.8",
    "@rollup/plugin-node-resolve@16.0.3",
    "vite@8.4.0",
    "webpack@5.113.0",
    "webpack-cli@6.0.1",
  ],
  consumers: [
    bundler("esbuild", "esbuild/bundle.js", (app) => {
      const args = ["out/process.js", "--bundle", "--format=esm", "--minify", "--outfile=esbuild/bundle.js"];
      return app.run(app.path("node_modules/.bin/esbuild"), args);
    }),
    bundler("rollup", "rollup/bundle.js", (app) => {
      app.write("rollup.config.js", ROLLUP);
      return app.run(process.execPath, [
        app.path("node_modules/rollup/dist/bin/rollup"),
        "--config",
        "--failAfterWarnings",
      ]);
    }),
    bundler("webpack", "webpack/bundle.cjs", (app) => {
      app.write("webpack.config.mjs", WEBPACK);
      return app.run(process.execPath, [app.path("node_modules/webpack-cli/bin/cli.js")]);
    }),
    bundler("vite", "vite/bundle.js", (app) => {
      app.write("vite.library.config.js", VITE);
      const vite = app.path("node_modules/vite/bin/vite.js");
      return app.run(process.execPath, [vite, "build", "--config", "vite.library.config.js"]);
    }),
    vitePage,
  ],
};

function bundler(name: string, file: string, bundle: (app: App) => Promise<string>): Consumer {
  return {
    name: `${name} bundle`,
    async run(app) {
      compile(app, "out", "esm");
      await bundle(app);
      return printed(await app.run(process.execPath, [file, JSON.stringify(app.urls)]));
    },
  };
}
