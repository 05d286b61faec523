import { child } from "@specwright/openapi/internal";
import { objectOr, type UnknownObject } from "../document/json.ts";
import type { LoadedDocument } from "../document/loaded-document.ts";
import type { Operation } from "../document/operation.ts";
import { readOperations } from "../document/operations.ts";
import { resolvedAt } from "../document/resolved-object.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { sample } from "../generate/sample.ts";
import { possible } from "../generate/unbuildable.ts";
import { probesOf } from "../probe/probes.ts";
import { isJson, parseContentType } from "../request/media-type.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { schemasOf } from "../schema/schemas-of.ts";

const prefix = "generated-";

/** Whether an example is one of those that the harness adds to what the document says. */
export function isGenerated(example: string): boolean {
  return example.startsWith(prefix);
}

/** Branches of one schema that get an example, the shallow ones first. */
const MOST_BRANCHES = 30;

/** Parts of one example: what is optional is left out beyond that. */
const MOST_PARTS = 1_000;

/**
 * A copy of the document in which every JSON answer with a schema has more examples: the least and the most that
 * the schema allows, and one for each branch of an alternative. So the mock serves every documented property, in examples or not.
 *
 * @param operations Those whose answers get examples.
 */
export function withGeneratedExamples(
  { source, root }: LoadedDocument,
  operations: readonly Operation[] = readOperations(root),
): LoadedDocument {
  const document = { source, root: structuredClone(root) as UnknownObject };
  const { responses: schemas } = schemasOf(document);
  const done = new Set<string>();
  const known = new Map<string, Made>();
  for (const { responses } of operations) {
    for (const response of responses) {
      for (const { type, schema } of response.content) {
        const pointer = child(child(response.pointer, "content"), type);
        if (schema === undefined || done.has(pointer) || !isJson(parseContentType(type).type)) continue;
        done.add(pointer);
        // One schema is that of many answers: of errors above all.
        const place = schemas.endOf(schema);
        const made = known.get(place) ?? madeFor(schemas, place);
        known.set(place, made);
        addExamples(document.root, pointer, made);
      }
    }
  }
  return document;
}

type Made = readonly (readonly [name: string, value: unknown])[];

function addExamples(root: UnknownObject, pointer: string, generated: Made): void {
  const media = resolvedAt(root, pointer)?.value as Record<string, unknown> | undefined;
  if (media === undefined || generated.length === 0) return;
  const documented = namedExamples(media);
  delete media.example;
  media.examples = {
    ...documented,
    ...Object.fromEntries(generated.map(([name, value]) => [prefix + name, { value }])),
  };
}

// An example without a name would be hidden by those that have one.
function namedExamples({ example, examples }: UnknownObject): UnknownObject {
  const named = objectOr(examples);
  if (example === undefined || Object.keys(named).length > 0) return named;
  return { default: { value: example } };
}

function madeFor(schemas: SchemaSet, schema: string): Made {
  const wish = { schemas, direction: "response", place: "json" } as const;
  const sized = (["minimal", "maximal"] as const).flatMap((size) =>
    possible(() => sample({ ...wish, size, budget: { left: MOST_PARTS } }, nodeAt(schema))).map(
      (value): [string, unknown] => [size, value],
    ),
  );
  const branches = possible(() => probesOf({ ...wish, size: "maximal" }, nodeAt(schema)).probes)
    .flat()
    .filter(({ keyword, valid }) => valid && (keyword === "anyOf" || keyword === "oneOf"))
    .slice(0, MOST_BRANCHES);
  const made = [...sized, ...branches.map(({ value }, index): [string, unknown] => [`branch-${index + 1}`, value])];
  return made.filter(([, value]) => possible(() => schemas.accepts(schema, value)).includes(true));
}
