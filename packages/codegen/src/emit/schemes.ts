import type { ClientModel, SchemeModel } from "../model/types.ts";
import { propertyKey } from "../print/identifier.ts";
import { literal } from "../print/literal.ts";
import { quoted } from "../print/quoted.ts";
import { importValue, type SourceFile } from "../print/source-file.ts";
import { CODEGEN } from "./generated-file.ts";

/** The security schemes by name, each as a call of the runtime's function for its kind. */
export function schemesCode(file: SourceFile, { schemes }: ClientModel): string {
  if (schemes.length === 0) return "{}";
  const lines = schemes.map((scheme) => `        ${propertyKey(scheme.name)}: ${schemeCode(file, scheme)},\n`);
  return `{\n${lines.join("")}      }`;
}

function schemeCode(file: SourceFile, scheme: SchemeModel): string {
  switch (scheme.kind) {
    case "template":
      return call(file, "template", place(file, scheme.in), quoted(scheme.wire), quoted(scheme.value));
    case "basic":
      return call(file, "basic", quoted(scheme.username), quoted(scheme.password));
    case "signer": {
      const signer = file.name(importValue("signer", `../${scheme.module}.ts`));
      return call(file, "signed", place(file, scheme.in), quoted(scheme.wire), quoted(scheme.name), signer);
    }
    case "clientCredentials": {
      const { tokenUrl, clientId, clientSecret, scope } = scheme;
      return call(
        file,
        "clientCredentials",
        literal({ tokenUrl, clientId, clientSecret, scope: scope || undefined }, "        "),
      );
    }
  }
}

function call(file: SourceFile, name: string, ...values: readonly string[]): string {
  return `${file.name(importValue(name, CODEGEN))}(${values.join(", ")})`;
}

/** The runtime's function for a place. The file names it, so that a bundle has the code of used places only. */
function place(file: SourceFile, where: "header" | "query" | "cookie"): string {
  return file.name(importValue(where, CODEGEN));
}
