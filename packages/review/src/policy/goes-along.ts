import { at, isObject, itemsOf, pointerKeys } from "@specwright/openapi";
import type { Finding } from "../finding.ts";
import type { Version } from "../version.ts";

interface Sides {
  readonly base: Version;
  readonly head: Version;
}

/** Whether a finding says of another place, or of code, what an announced removal means there. */
export function goesAlong(finding: Finding, all: readonly Finding[], sides: Sides): boolean {
  const announced = all.filter(({ policy }) => policy?.entry === "deprecation");
  if (announced.length === 0) return false;
  if (finding.rule === "property-optional") return isOfRemoved(finding, announced, sides);
  return CODE.has(finding.rule) && finding.ledger === "sdk" && isOnlyCause(finding, announced, all);
}

/** How the wire calls what code calls `query.page`, or `query`, which is gone with the last of them. */
function parameterIn(title: string): string | undefined {
  const [, property = "", name] = /^the property `(\w+)(?:\.([^`]+))?` of what \w+ takes /.exec(title) ?? [];
  const place = OPTIONS[property];
  if (place === undefined || name === undefined) return place;
  return `${place} \`${name}\``;
}

const OPTIONS: { readonly [property: string]: string } = {
  query: "query parameter",
  headers: "header parameter",
  cookies: "cookie parameter",
};

const CODE: ReadonlySet<string> = new Set(["property-removed", "does-not-compile"]);

/** A property that is gone is in no list of `required` either. */
function isOfRemoved({ pointer }: Finding, announced: readonly Finding[], { base, head }: Sides): boolean {
  const now = requiredAt(head, pointer);
  const lost = requiredAt(base, pointer).filter((name) => !now.includes(name));
  const gone = new Set(announced.flatMap((one) => one.places ?? [one.pointer]));
  return lost.length > 0 && lost.every((name) => gone.has(`${pointer}/properties/${escaped(name)}`));
}

function requiredAt({ document }: Version, pointer: string): string[] {
  const node = at(document.bundled, pointerKeys(pointer.slice(1)));
  if (!isObject(node)) return [];
  return itemsOf(node.required).filter((name) => typeof name === "string");
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Code fails for a reason that the wire knows: where that one was announced, and there is no other, so was this. */
function isOnlyCause({ affects, title }: Finding, announced: readonly Finding[], all: readonly Finding[]): boolean {
  const parameter = parameterIn(title);
  const causes = all.filter((one) => {
    if (one.ledger !== "wire" || one.severity === "safe") return false;
    return parameter === undefined || (one.rule === "parameter-removed" && one.title.startsWith(parameter));
  });
  const isIn = (operation: string): ((finding: Finding) => boolean) => {
    return (one) => one.affects.includes(operation);
  };
  return (
    affects.length > 0 &&
    affects.every((operation) => {
      const own = causes.filter(isIn(operation));
      return own.length > 0 && own.every((one) => announced.includes(one) || one.rule === "property-optional");
    })
  );
}
