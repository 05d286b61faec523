import type { ClientModel, SchemeModel, ServerModel } from "../model/types.ts";
import { propertyKey } from "../print/identifier.ts";
import { literal, type Printable } from "../print/literal.ts";
import { quoted } from "../print/quoted.ts";
import { importValue, type SourceFile } from "../print/source-file.ts";
import { CODEGEN } from "./generated-file.ts";

/** The security schemes by name, each as a call of the runtime's function for its kind. */
export function schemesCode(file: SourceFile, { schemes, servers }: ClientModel): string {
  if (schemes.length === 0) return "{}";
  const lines = schemes.map((scheme) => `        ${propertyKey(scheme.name)}: ${schemeCode(file, scheme, servers)},\n`);
  return `{\n${lines.join("")}      }`;
}

function schemeCode(file: SourceFile, scheme: SchemeModel, servers: readonly ServerModel[]): string {
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
        literal(
          { tokenUrl, variables: variablesOf(tokenUrl, servers), clientId, clientSecret, scope: scope || undefined },
          "        ",
        ),
      );
    }
  }
}

/** The defaults of the servers' variables that stand in the URL of a token endpoint; undefined if none does. */
function variablesOf(tokenUrl: string, servers: readonly ServerModel[]): Printable {
  const known = servers.flatMap(({ variables }) => Object.entries(variables));
  const used = known.filter(([name, value]) => value !== "" && tokenUrl.includes(`{${name}}`));
  if (used.length === 0) return undefined;
  return Object.fromEntries(used.reverse());
}

function call(file: SourceFile, name: string, ...values: readonly string[]): string {
  return `${file.name(importValue(name, CODEGEN))}(${values.join(", ")})`;
}

/** The runtime's function for a place. The file names it, so that a bundle has the code of used places only. */
function place(file: SourceFile, where: "header" | "query" | "cookie"): string {
  return file.name(importValue(where, CODEGEN));
}
