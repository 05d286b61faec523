import { Code, literal, type Printable } from "../print/literal.ts";
import { importValue, type SourceFile } from "../print/source-file.ts";
import { CODEGEN } from "./generated-file.ts";

/** A name of the runtime in the place of a value. */
export function runtimeName(file: SourceFile, name: string, door: string = CODEGEN): Code {
  return new Code(file.name(importValue(name, door)));
}

/** A call of a function of the runtime, marked as pure so that a bundler can drop it; undefined without a value. */
export function made(file: SourceFile, name: string, value: Printable, door: string = CODEGEN): Code | undefined {
  if (value === undefined) return undefined;
  return new Code(`/* @__PURE__ */ ${file.name(importValue(name, door))}(${literal(value, "  ")})`);
}
