import type { Finding } from "../finding.ts";
import type { Version } from "../version.ts";
import { reachedOnlyThrough } from "./reached.ts";
import { removedPlaces } from "./removed-places.ts";

/** Tells findings that say of another place, or of code, what an announced removal means there. */
export function followersOf(all: readonly Finding[], base: Version): (finding: Finding) => boolean {
  const announced = all.filter(({ policy }) => policy?.entry === "deprecation");
  if (announced.length === 0) return () => false;
  const gone = new Set(announced.flatMap((one) => removedPlaces(one) ?? []));
  const isOfRemovedAlone = reachedOnlyThrough(base, gone);
  return (finding) => {
    const { rule, ledger, pointer } = finding;
    if (rule === "component-removed") return isOfRemovedAlone(pointer);
    return CODE.has(rule) && ledger === "sdk" && isOnlyCause(finding, announced, all);
  };
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
      return own.length > 0 && own.every((one) => announced.includes(one));
    })
  );
}
