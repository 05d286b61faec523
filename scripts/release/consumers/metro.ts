import type { Setting } from "../consumer.ts";
import { printed } from "../outcomes.ts";
import { compile } from "./compiled.ts";

/** React Native's own settings, except for what its core runs before an app: that needs a device. */
const BUNDLE = `import { getDefaultConfig, mergeConfig } from "@react-native/metro-config";
import Metro from "metro";

const config = mergeConfig(getDefaultConfig(import.meta.dirname), {
  watchFolders: [import.meta.dirname],
  serializer: { getModulesRunBeforeMainModule: () => [], getPolyfills: () => [] },
});
await Metro.runBuild(config, { entry: "out/process.js", out: "metro.cjs", platform: "ios", dev: false, minify: true });
`;

/** The bundle that Metro makes of the calls for React Native, run by Node.js. */
export const metro: Setting = {
  title: "React Native",
  tools: [
    "metro@0.87.1",
    "@react-native/metro-config@0.88.1",
    "@react-native/babel-preset@0.88.1",
    "@babel/core@7.29.0",
  ],
  consumers: [
    {
      name: "metro bundle for React Native",
      async run(app) {
        compile(app, "out", "esm");
        app.write("babel.config.cjs", 'module.exports = { presets: ["@react-native/babel-preset"] };\n');
        app.write("bundle.mjs", BUNDLE);
        await app.run(process.execPath, ["bundle.mjs"]);
        return printed(await app.run(process.execPath, ["metro.cjs", JSON.stringify(app.urls)]));
      },
    },
  ],
};
