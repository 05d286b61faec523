import { spawnSync } from "node:child_process";
import type { Json, JsonObject } from "@specwright/openapi";
import { TempWorkspace } from "@specwright/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { COMPILERS } from "../../test/support/compile-packages.ts";
import { typedSchemas, typesOf } from "../../test/support/schema-text.ts";
import { ARRAY_VALUES } from "../../test/values/array-values.ts";
import { COMBINED_VALUES } from "../../test/values/combined-values.ts";
import { DISCRIMINATOR_VALUES } from "../../test/values/discriminator-values.ts";
import { OBJECT_VALUES } from "../../test/values/object-values.ts";
import { OPEN_OBJECT_VALUES } from "../../test/values/open-object-values.ts";
import { PLAIN_VALUES } from "../../test/values/plain-values.ts";
import { REFERENCE_VALUES } from "../../test/values/reference-values.ts";
import { UNION_VALUES } from "../../test/values/union-values.ts";
import type { ValueCase } from "../../test/values/value-case.ts";
import { fits } from "./fits.ts";

const TABLE = [
  ...PLAIN_VALUES,
  ...OBJECT_VALUES,
  ...OPEN_OBJECT_VALUES,
  ...ARRAY_VALUES,
  ...COMBINED_VALUES,
  ...UNION_VALUES,
  ...DISCRIMINATOR_VALUES,
  ...REFERENCE_VALUES,
];

/** What Ajv says of the values of a row. */
function verdicts({ given, version }: ValueCase): (value: Json) => boolean {
  const schemas = parse(given) as JsonObject;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const components = { schemas: modern(schemas, version === "3.0") };
  const check = ajv.compile({ $ref: "#/components/schemas/S", components });
  return (value) => check(value);
}

/** OpenAPI as JSON Schema has it: in 3.0 nothing counts beside a reference, and nullable allows null in addition. */
function modern(schema: Json, old: boolean): Json {
  if (Array.isArray(schema)) return schema.map((part) => modern(part, old));
  if (typeof schema !== "object" || schema === null) return schema;
  const { nullable, ...own } = schema;
  const counts = old && typeof own.$ref === "string" ? { $ref: own.$ref } : own;
  const rest = Object.fromEntries(Object.entries(counts).map(([key, part]) => [key, modern(part as Json, old)]));
  return nullable === true ? { anyOf: [rest, { type: "null" }] } : rest;
}

function declarations({ given, version }: ValueCase): string {
  const { named } = typesOf(typedSchemas(given, version));
  return [...named.values()].join("\n");
}

/** The lines of a module that has each value of a row as a literal of the type, and what the compiler says of them. */
function compile(rows: readonly ValueCase[]): Map<string, string> {
  const workspace = new TempWorkspace();
  rows.forEach((row, index) => {
    workspace.write(`row${index}.ts`, declarations(row));
    const literals = [...row.valid, ...row.invalid].map(
      (value, place) => `export const v${place}: S = ${JSON.stringify(value)};\n`,
    );
    const head = `import type { S } from "./row${index}.ts";\n`;
    workspace.write(`values${index}.ts`, head + literals.join(""));
  });
  const compilerOptions = {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
  };
  workspace.write(
    "tsconfig.json",
    JSON.stringify({ compilerOptions: { ...compilerOptions, module: "nodenext", lib: ["es2023", "dom"], types: [] } }),
  );
  const { stdout } = spawnSync(
    process.execPath,
    [COMPILERS["TypeScript 7"], "-p", workspace.root, "--pretty", "false"],
    { encoding: "utf8", cwd: workspace.root, maxBuffer: 1 << 28 },
  );
  workspace[Symbol.dispose]();
  const lines = stdout.split("\n").flatMap((line) => {
    const [, file, at, text] = /^(\w+\.ts)\((\d+),\d+\): (.*)/.exec(line) ?? [];
    return file && at && text ? [[`${file} ${at}`, text] as const] : [];
  });
  return new Map(lines.toReversed());
}

describe("a type and Ajv's verdict", () => {
  let said = new Map<string, string>();
  /** What the compiler says of a value, by its place in the row. */
  const says = (row: ValueCase, place: number): string | undefined =>
    said.get(`values${TABLE.indexOf(row)}.ts ${place + 2}`);

  beforeAll(() => {
    said = compile(TABLE);
  }, 60_000);

  it("compiles every type", () => {
    expect([...said].filter(([place]) => place.startsWith("row"))).toEqual([]);
  });

  it.each(TABLE)("$name: Ajv says what the row says", (row) => {
    const isValid = verdicts(row);
    expect([row.valid.filter((value) => !isValid(value)), row.invalid.filter(isValid)]).toEqual([[], []]);
  });

  it.each(TABLE)("$name: TypeScript takes what is valid", (row) => {
    expect(row.valid.flatMap((value, place) => (says(row, place) ? [{ value, says: says(row, place) }] : []))).toEqual(
      [],
    );
  });

  it.each(TABLE)("$name: an example that is said to fit compiles", (row) => {
    const typed = typedSchemas(row.given, row.version);
    const fitting = [...row.valid, ...row.invalid].flatMap((value, place) =>
      fits(value, { $ref: "#/components/schemas/S" }, typed) ? [{ value, says: says(row, place) }] : [],
    );
    expect(fitting.filter((one) => one.says)).toEqual([]);
  });

  it.each(TABLE.filter(({ exact }) => exact))("$name: TypeScript refuses what is not", (row) => {
    expect(row.invalid.filter((_value, place) => !says(row, row.valid.length + place))).toEqual([]);
  });
});
