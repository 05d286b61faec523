import type { Json } from "@specwright/openapi";
import { nameless, type Operation } from "../described-operations.ts";
import type { Draft } from "../finding.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import { readings } from "../schema/text.ts";
import { RANK } from "../severity.ts";
import type { Version } from "../version.ts";
import { addresses, answers } from "./addresses.ts";
import { compareBodies } from "./bodies.ts";
import { type Pairing, type Site, type WireContext, wireDraft } from "./context.ts";
import type { PairedOperations } from "./pair-operations.ts";
import { compareParameters } from "./parameters.ts";
import { compareResponses } from "./responses.ts";
import { compareSecurity } from "./security.ts";
import { type Literals, shadowed } from "./templates.ts";
import { valueUse } from "./uses.ts";

/** What answers the calls of an operation that is gone, and how that differs the most. */
export interface Successor {
  readonly template: Operation;
  readonly worst: Draft | undefined;
}

/** The template of the new version that fits the calls of an operation that is gone, if there is one. */
export function successorOf(context: WireContext, { pairs }: PairedOperations, gone: Operation): Successor | undefined {
  if (gone.kind !== "operation") return undefined;
  const { head, sets } = context;
  for (const { after: template } of pairs) {
    if (template.kind !== "operation" || template.method !== gone.method) continue;
    const literals = shadowed(template.path, gone.path);
    if (!literals || gone.path.includes("{")) continue;
    if (!fits(head, template, literals, (use, value) => sets.takes(use, value))) continue;
    return { template, worst: worstOf({ ...context, before: gone, after: template }) };
  }
  return undefined;
}

/** What a call of one path is answered by where a template and a concrete path both fit it. */
interface Shadow {
  /** The template of the old version. */
  readonly template: Operation;
  /** An operation of the path that is new. */
  readonly path: Operation;
  readonly literals: Literals;
}

/** New paths that take calls away from the templates of the old version. */
export function compareShadows(context: WireContext, { pairs, added }: PairedOperations): Draft[] {
  const takes = (template: Operation, literals: Literals): boolean =>
    fits(context.base, template, literals, (use, value) => context.sets.took(use, value));
  const templates = pairs.filter(({ before }) => before.kind === "operation" && before.path.includes("{"));
  const paths = added.filter(({ kind, path }) => kind === "operation" && !isKnown(pairs, path));
  return templates.flatMap(({ before: template }) =>
    [...Map.groupBy(paths, ({ path }) => path)].flatMap(([path, operations]) => {
      const literals = shadowed(template.path, path);
      const [any] = operations;
      if (!any || !literals || !takes(template, literals) || !sharesServer(context, template, any)) return [];
      const same = operations.find(({ method }) => method === template.method);
      if (same) return [taken(context, { template, path: same, literals })];
      return [lost(context, { template, path: any, literals })];
    }),
  );
}

/** Whether the old version has the path, with other methods. */
function isKnown(pairs: PairedOperations["pairs"], path: string): boolean {
  return pairs.some(({ before }) => nameless(before.path) === nameless(path));
}

/** Whether what a path says is a value of a template's parameters. */
function fits(
  version: Version,
  { item, node }: Operation,
  literals: Literals,
  accepts: (use: SchemaUse, value: Json) => boolean,
): boolean {
  const parameters = [...version.list(item.parameters), ...version.list(node.parameters)];
  return parameters
    .filter(({ in: location, name }) => location === "path" && literals.has(String(name)))
    .every((parameter) =>
      readings(literals.get(String(parameter.name)) ?? "").some((value) => accepts(valueUse(parameter), value)),
    );
}

function sharesServer({ base, head }: WireContext, template: Operation, path: Operation): boolean {
  const now = addresses(head, path);
  return [...addresses(base, template).urls.keys()].some((url) => answers(now, url));
}

function taken(context: WireContext, { template, path, literals }: Shadow): Draft {
  const worst = worstOf({ ...context, before: template, after: path });
  const known = `${valuesOf(literals)}, so ${path.label} was a call of ${template.label}`;
  const about = {
    rule: "operation-shadows" as const,
    title: `${path.label} was added, and answers what ${template.label} answered`,
    after: path.label,
  };
  if (!worst || worst.severity === "safe")
    return wireDraft(siteOf(context, path), {
      ...about,
      severity: "safe",
      why: `${known}. It is answered in the same way.`,
    });
  return wireDraft(siteOf(context, path), {
    ...about,
    severity: "unknown",
    why: `${known}. The answer is another now: ${worst.title}. The description does not say whether such a value exists.`,
  });
}

function worstOf(pairing: Pairing): Draft | undefined {
  return differences(pairing).sort((a, b) => RANK[a.severity] - RANK[b.severity])[0];
}

/** Everything but the parameters that stand in the path. */
function differences(pairing: Pairing): Draft[] {
  const drafts = [compareSecurity, compareParameters, compareBodies, compareResponses].flatMap((compare) =>
    compare(pairing),
  );
  return drafts.filter(({ title }) => !title.startsWith("path parameter "));
}

function lost(context: WireContext, { template, path, literals }: Shadow): Draft {
  const { method } = template;
  return wireDraft(
    { ...siteOf(context, path), operation: template.label },
    {
      rule: "operation-shadowed",
      severity: "unknown",
      title: `${method.toUpperCase()} ${path.path} is no longer a call of ${template.label}`,
      why: `${valuesOf(literals)}, and a concrete path is matched before a template. The new path has no ${method.toUpperCase()}.`,
      before: template.label,
    },
  );
}

function valuesOf(literals: Literals): string {
  const values = [...literals].map(([name, value]) => `"${value}" was a value of \`${name}\``);
  return values.join(" and ");
}

function siteOf({ head }: WireContext, { label, holder, method }: Operation): Site {
  return { direction: null, operation: label, subject: { version: head, node: holder, key: method } };
}
