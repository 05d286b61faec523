import { exampleCalls } from "@specwright/codegen/stages";
import { ExampleValues } from "@specwright/contract/examples";
import { type Document, decoded, type Json, type JsonObject, lineBodies, pointer } from "@specwright/openapi/internal";
import { effectiveDocument, effectiveText } from "../effective.ts";
import { generatable } from "../infer/model-of.ts";
import { applyOverlay } from "../overlay/apply.ts";
import type { Action } from "../overlay/overlay.ts";
import { type MadeAction, withMadeActions } from "../overlay/overlay-file.ts";
import { OVERLAY, type ProviderFolder } from "../provider-folder.ts";
import { Composer } from "./compose.ts";
import { type Lack, lacking } from "./lacking.ts";

/** An operation that still has no call, and why. */
export interface LeftOut {
  readonly operation: string;
  readonly reason: string;
}

/** Examples that were made, as files of the provider's folder. */
export interface MadeExamples {
  /** What has to be written. */
  readonly files: ReadonlyMap<string, string>;
  /** How many operations have a call now that had none. */
  readonly operations: number;
  readonly leftOut: readonly LeftOut[];
}

/** What a made example is called, and its case in the name of its file. */
const CASE = "generated";

/**
 * Makes examples of the schemas for the operations that have no call, into `examples/` and the overlay. Those that were
 * made before and fit nothing any more go.
 * @throws SpecError where nothing can be generated of the description
 */
export function makeExamples(folder: ProviderFolder): MadeExamples {
  return new Maker(folder).run();
}

/** An example, and what lacks it. */
interface Made {
  readonly lack: Lack;
  readonly value: Json;
}

class Maker {
  readonly #folder: ProviderFolder;
  readonly #reasons = new Map<string, string>();

  constructor(folder: ProviderFolder) {
    this.#folder = folder;
  }

  run(): MadeExamples {
    const { upstream, actions } = this.#folder;
    const gone = applyOverlay(upstream.description, actions).unfit.filter(({ action }) => action.made);
    const kept = actions.filter((action) => !gone.some((one) => one.action === action));
    const before = this.#look(kept, []);
    const { useful, after } = this.#useful(kept, before);
    const leftOut = after.without.map((operation) => ({
      operation,
      reason: this.#reasons.get(operation) ?? REFUSED,
    }));
    const targets = new Set(gone.map(({ action }) => action.target));
    const files = this.#files(targets, useful, after.description);
    return { files, operations: before.without.length - after.without.length, leftOut };
  }

  /** Examples by which operations have calls. One that is written may not be of its type: then it is made of its parts. */
  #useful(kept: readonly Action[], { document, lacks }: Looked): { useful: readonly Made[]; after: Looked } {
    const first = this.#make(document, lacks);
    const looked = this.#look(kept, first);
    const lost = lacks.filter(({ operation }) => looked.without.includes(operation));
    if (lost.length === 0) return { useful: first, after: looked };
    const fitting = first.filter(({ lack }) => !lost.includes(lack));
    const all = [...fitting, ...this.#make(document, lost, true)];
    const { without } = this.#look(kept, all);
    // What only serves operations that have no call even so goes.
    const useful = all.filter(({ lack }) => !without.includes(lack.operation));
    return { useful, after: this.#look(kept, useful) };
  }

  /** What has to be written: examples, the overlay where it changes, and the description. */
  #files(gone: ReadonlySet<string>, useful: readonly Made[], description: JsonObject): Map<string, string> {
    const files = new Map(useful.flatMap(({ lack, value }) => fileOf(lack, value)));
    const more = useful.map(({ lack, value }) => actionOf(lack, value));
    const targets = new Set([...gone, ...more.map(({ target }) => target)]);
    if (targets.size > 0) files.set(OVERLAY, withMadeActions(this.#text(OVERLAY), targets, more));
    return files.set("openapi.yaml", effectiveText(description));
  }

  #text(path: string): string | undefined {
    const bytes = this.#folder.files.get(path);
    return bytes && decoded(bytes);
  }

  /** The description with some actions and examples: the operations without a call, and what they lack. */
  #look(kept: readonly Action[], made: readonly Made[]): Looked {
    const { id, upstream, settings, files } = this.#folder;
    const more = made.map(({ lack, value }) => asAction(actionOf(lack, value)));
    const actions = [...withoutTargets(kept, new Set(more.map(({ target }) => target))), ...more];
    const { description } = applyOverlay(upstream.description, actions);
    const own = [...files].filter(([path]) => path.startsWith("examples/"));
    const texts = new Map([
      ...own.map(([path, bytes]): [string, string] => [path, decoded(bytes)]),
      ...made.flatMap(({ lack, value }) => fileOf(lack, value)),
    ]);
    const described = effectiveDocument(description, texts);
    const document = described.edit(lineBodies(described));
    const { operations } = generatable(id, document, settings.settings, settings.workspace).model(settings);
    const without = operations.filter((one) => exampleCalls(one).length === 0).map((one) => one.id);
    return { description, document, lacks: lacking(document, operations), without };
  }

  #make(document: Document, lacks: readonly Lack[], ofParts = false): Made[] {
    const values = new ExampleValues(document.bundled);
    const composer = new Composer(document.bundled, values);
    const byTarget = new Map<string, Made>();
    for (const lack of lacks) {
      if (byTarget.has(lack.target)) continue;
      const value = this.#value(values, composer, lack, ofParts);
      if (value !== undefined) byTarget.set(lack.target, { lack, value });
    }
    return [...byTarget.values()];
  }

  #value(values: ExampleValues, composer: Composer, lack: Lack, ofParts: boolean): Json | undefined {
    const value = this.#typedValue(values, composer, lack, ofParts);
    if (!lack.text || value === undefined || typeof value === "string") return value;
    return JSON.stringify(value);
  }

  #typedValue(values: ExampleValues, composer: Composer, lack: Lack, ofParts: boolean): Json | undefined {
    const { schema, place, name, operation, what } = lack;
    if (schema === undefined) return place === "json" ? {} : name;
    const at = pointer(schema).slice(1);
    const composed = ofParts ? composer.composeParts(schema, place) : composer.compose(schema, place, name);
    if (composed !== undefined && composed !== "" && values.takes(at, composed, place)) return composed;
    const made = values.make(at, place);
    if ("value" in made) return made.value as Json;
    this.#reasons.set(operation, `${what}: ${made.reason}`);
    return undefined;
  }
}

interface Looked {
  readonly description: JsonObject;
  readonly document: Document;
  readonly lacks: readonly Lack[];
  readonly without: readonly string[];
}

const REFUSED = "no example can be written for its type: it holds bytes, or is too large";

function fileOf({ file }: Lack, value: Json): [string, string][] {
  if (file === undefined) return [];
  return [[`examples/${file}.${CASE}.json`, `${JSON.stringify(value, null, 2)}\n`]];
}

function actionOf({ target, file, name, declares }: Lack, value: Json): MadeAction {
  if (declares)
    return {
      target,
      update: { parameters: [{ name, in: "path", required: true, schema: { type: "string" }, example: value }] },
    };
  if (file === undefined) return { target, update: { example: value } };
  const example: JsonObject = { summary: "Made from the schema.", externalValue: `examples/${file}.${CASE}.json` };
  return { target, update: { examples: { [CASE]: example } } };
}

function asAction({ target, update }: MadeAction): Action {
  const at = { file: OVERLAY, line: 1, col: 1 };
  return { target, update, description: "", remove: false, made: true, at };
}

function withoutTargets(actions: readonly Action[], targets: ReadonlySet<string>): Action[] {
  return actions.filter(({ made, target }) => !(made && targets.has(target)));
}
