import { type Diagnostic, type Document, lineBodies, SpecError } from "@specwright/openapi/internal";
import { select } from "../select/index.ts";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { ProviderSettings } from "../settings/settings.ts";
import { checkAnnotations } from "./annotations.ts";
import { checkBodies } from "./bodies.ts";
import { checkComponentNames } from "./component-names.ts";
import { danglingReferences, withoutDangling } from "./dangling.ts";
import { deepObjects } from "./deep-objects.ts";
import type { Defect, Part } from "./defect.ts";
import { describedOperations } from "./described-operations.ts";
import { checkEndless } from "./endless.ts";
import { checkKeywords } from "./keywords.ts";
import { nullables } from "./nullables.ts";
import { openUnions } from "./open-unions.ts";
import { checkOperationIds } from "./operation-ids.ts";
import { checkParameters } from "./parameters.ts";
import { partHeaders } from "./part-headers.ts";
import { checkPaths } from "./paths.ts";
import { requiredFlags } from "./required-flags.ts";
import { checkRoot } from "./root.ts";
import { saidOnce } from "./said-once.ts";
import { checkSchemas } from "./schemas.ts";
import { checkSecurity } from "./security.ts";
import { checkUriTemplates } from "./uri-templates.ts";

const RULES: readonly ((document: Document, settings: ProviderSettings) => Defect[])[] = [
  checkRoot,
  checkPaths,
  checkUriTemplates,
  checkOperationIds,
  checkParameters,
  checkBodies,
  checkComponentNames,
  checkSchemas,
  checkKeywords,
  checkAnnotations,
  checkEndless,
  checkSecurity,
];

/** Something that a client was made without, or that was read in the only possible way. */
export interface Note extends Diagnostic {
  /** What the client lacks; undefined if it lacks nothing. */
  readonly lacks?: Part;
}

/** A description of which a right client can be made. */
export interface Admitted {
  readonly document: Document;
  /** What it is not: in the order of the file. */
  readonly notes: readonly Note[];
  /** How many operations the settings choose of the description, before anything was left out. */
  readonly operations: number;
}

/**
 * Refuses what no right client can be made of, so that the stages after it need no branch for it.
 * @throws SpecError with every place, in the order of the file, each once.
 */
export function gate(document: Document, settings: ProviderSettings = {}): void {
  // The other rules rely on what references lead to.
  const dangling: readonly Diagnostic[] = danglingReferences(document);
  const defects = dangling.length > 0 ? dangling : defectsOf(document, settings);
  const problems = [...document.unread, ...defects].map(asDiagnostic);
  if (problems.length > 0) throw new SpecError(problems.sort(byPlace));
}

/**
 * Chooses the operations that the settings want, leaves out what no right client can be made of, and takes what has only one meaning for what it means. The stages after
 * it need no branch for any of that.
 * @throws SpecError with every place for which there is no such way. With `strict` in the settings there is none at all.
 */
export function admit(given: Document, loaded: LoadedSettings): Admitted {
  const { settings } = loaded;
  const chosen = select(given, loaded);
  const selected = chosen.edit(lineBodies(chosen));
  const operations = describedOperations(selected);
  if (settings.strict === true) {
    gate(selected, settings);
    return { document: selected, notes: [], operations };
  }
  const whole = withoutDangling(selected);
  let { document } = whole;
  const unread = document.unread.map(
    (one): Note => ({
      ...one,
      message: `${one.message}; it is left out`,
      ...(Object.hasOwn(LACKING, one.rule) && { lacks: LACKING[one.rule] }),
    }),
  );
  const mended = [...whole.defects];
  // One remedy can lay open the next defect: two schemas of one name are seen when both have it.
  for (let defects = defectsOf(document, settings), passes = 0; defects.length > 0; passes++) {
    const mendable = defects.filter(({ remedy }) => remedy !== undefined);
    if (mendable.length === 0 || passes === MOST_PASSES) throw new SpecError(defects.map(asDiagnostic).sort(byPlace));
    mended.push(...mendable);
    document = document.edit(mendable.flatMap(({ remedy }) => remedy?.edits ?? []));
    defects = defectsOf(document, settings);
  }
  const opened = openUnions(document, mended);
  document = document.edit(opened.flatMap(({ remedy }) => remedy?.edits ?? []));
  mended.push(...opened, ...remarks(document).filter(firstOfPlace()));
  return { document, notes: [...unread, ...saidOnce(mended).map(noteOf)].sort(byPlace), operations };
}

/** What a client lacks by what the reader left out, by rule. */
const LACKING: { readonly [rule: string]: Part } = { "example-missing": "example", "path-item-twice": "operation" };

/** What is to be said of a description in which nothing is wrong. */
function remarks(document: Document): Defect[] {
  return [...deepObjects(document), ...nullables(document), ...partHeaders(document), ...requiredFlags(document)];
}

/** How often remedies are applied. Each pass leaves less that is wrong, so that a few are enough. */
const MOST_PASSES = 20;

/** What every rule says, each place once for each rule. */
function defectsOf(document: Document, settings: ProviderSettings): Defect[] {
  return RULES.flatMap((rule) => rule(document, settings)).filter(firstOfPlace());
}

/** Whether something is the first that a rule says of a place. */
function firstOfPlace(): (one: Diagnostic) => boolean {
  const seen = new Set<string>();
  return ({ file, line, col, rule }) => {
    const key = `${file}:${line}:${col}:${rule}`;
    return !seen.has(key) && !!seen.add(key);
  };
}

/** What is said of a defect that is not mended. */
export function asDiagnostic({ file, line, col, rule, message, hint }: Diagnostic): Diagnostic {
  return { file, line, col, rule, message, hint };
}

/** What is said of a defect that is. */
export function noteOf({ remedy, ...defect }: Defect): Note {
  const note = { ...defect, message: `${defect.message}; ${remedy?.done}` };
  return remedy?.lacks === undefined ? note : { ...note, lacks: remedy.lacks };
}

/** The order of the file. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.col - b.col;
}
