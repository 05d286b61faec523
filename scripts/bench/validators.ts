import {
  buildModel,
  buildValidators,
  emitPackage,
  NO_WORKSPACE_SETTINGS,
  readSettings,
  typedDocument,
} from "@specwright/codegen/stages";
import { type JsonObject, MemoryFolder, readObject } from "@specwright/openapi";
import { type Check, standardSchema } from "@specwright/runtime/validate-v1";
import { ajvModule } from "./ajv-module.ts";
import { type BundledModule, bundled, type Judge } from "./bundled-module.ts";
import { largeSpec } from "./large-spec.ts";
import { type Figures, measure } from "./measure.ts";

/** What it costs to make, ship and load the checks of a description. */
export interface SizeFigures {
  /** Seconds to write the module. */
  readonly made: number;
  readonly kB: number;
  /** Minified and compressed: all checks, and that of one small schema. */
  readonly gzip: number;
  readonly gzipOne: number;
  /** Milliseconds to load the module with all checks. */
  readonly start: number;
}

export interface ValidatorFigures {
  readonly sizes: { readonly [side: string]: SizeFigures };
  /** Of one check, for a right value and for a wrong one. */
  readonly right: { readonly [side: string]: Figures };
  readonly wrong: { readonly [side: string]: Figures };
}

const RESOURCES = 60;
const RUNTIME = new URL("../../packages/runtime/src/validate-v1.ts", import.meta.url).pathname;

/** The checks that the generator writes, beside the code that Ajv compiles of the same schemas. */
export async function benchValidators({ rounds, calls }: { rounds: number; calls: number }): Promise<ValidatorFigures> {
  const description = largeSpec(RESOURCES);
  const [ours, ajv] = [await side(() => generated(description)), await side(() => ajvModule(description))];
  const check = ours.module.checks.checkResource0;
  const speed = (value: unknown, judge = check): Promise<{ readonly [side: string]: Figures }> => {
    const contestants = { ajv: call(ajv.module.checks.checkResource0, value), generated: call(judge, value) };
    return measure(contestants, { rounds, calls, reference: "ajv" });
  };
  const value = resource();
  // Ajv says what is wrong while it looks; ours is asked for it in addition.
  const wrong = await speed({ ...value, field_1: "x" }, (one) => issuesOf(check as Check, one).length === 0);
  const sizes = { ajv: ajv.figures, generated: ours.figures };
  return { sizes, right: await speed(value), wrong };
}

async function side(make: () => string): Promise<{ module: BundledModule; figures: SizeFigures }> {
  const start = performance.now();
  const text = make();
  const made = (performance.now() - start) / 1000;
  const module = await bundled(text, RUNTIME);
  const one = await bundled(text, RUNTIME, ["checkProblem"]);
  const kB = Math.round(Buffer.byteLength(text) / 1024);
  const figures = { made: round(made), kB, gzip: module.gzip, gzipOne: one.gzip, start: round(module.start) };
  return { module, figures };
}

/** The text of src/gen/validators.ts. */
function generated(description: JsonObject): string {
  const document = readObject(description);
  const settings = readSettings(new MemoryFolder("specs/large", { "provider.yaml": "" }));
  const model = buildModel("large", document, typedDocument(document), settings);
  const facts = {
    version: "",
    runtimeVersion: "",
    contractVersion: "",
    license: "",
    workspace: NO_WORKSPACE_SETTINGS,
    schemaTypes: { named: new Map<string, string>(), schema: "" },
    bundledSpec: "",
    notes: [],
  };
  const files = emitPackage(model, { ...facts, validators: buildValidators(document, model) });
  return files.find(({ path }) => path === "src/gen/validators.ts")?.content ?? "";
}

/** A hundred checks to a call, so that what a call costs does not count. */
function call(check: Judge | undefined, value: unknown): () => Promise<void> {
  return async () => {
    for (let count = 0; count < 100; count++) check?.(value);
  };
}

function issuesOf(check: Check, value: unknown): readonly unknown[] {
  const result = standardSchema(check)["~standard"].validate(value);
  return result.issues ?? [];
}

/** A right value of the first resource. */
function resource(): { [field: string]: unknown } {
  const kinds = ["a text", 12, "2024-01-01T00:00:00Z", ["a", "b-1"], { x: 1, y: 2.5 }, true];
  const fields = Array.from({ length: 30 }, (_, index) => [`field_${index}`, kinds[index % kinds.length]]);
  return { state: "open", ...Object.fromEntries(fields) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
