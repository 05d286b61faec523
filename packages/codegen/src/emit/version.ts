import { createHash } from "node:crypto";
import type { ClientModel } from "../model/types.ts";
import { quoted } from "../print/quoted.ts";
import { type Emitter, newSource } from "./generated-file.ts";

/** src/gen/version.ts: where the package comes from, the one place that changes with every release. */
export const emitVersion: Emitter = (model, { version, bundledSpec }) => {
  const file = newSource(model);
  const hash = createHash("sha256").update(bundledSpec).digest("hex").slice(0, 16);
  file.add(
    `/** Version of this package. */\nexport const version: string = ${quoted(version)};`,
    `/** How the package names itself in requests. */\nexport const userAgent: string = ${quoted(`${productOf(model)}/${version}`)};`,
    `/** Version of the API that the description states. */\nexport const apiVersion: string = ${quoted(model.apiVersion)};`,
    `/** Fingerprint of the description: the first 16 digits of the SHA-256 of this package's openapi.yaml. */\nexport const specHash: string = ${quoted(hash)};`,
  );
  return { path: "src/gen/version.ts", content: file.toString() };
};

/** The name of the package as HTTP takes it, in which there is no slash. */
function productOf({ home }: ClientModel): string {
  return home.packageName.replace("@", "").replace("/", "-");
}
