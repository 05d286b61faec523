import type { Violation } from "../schema/violation.ts";

type Finding = Pick<Violation, "location" | "code" | "message">;

/** Findings about one value without those that only say again, in other words, what another one says. */
export function oneForEachCause(found: readonly Finding[]): Finding[] {
  const places = (code: string): Set<string> =>
    new Set(found.filter((each) => each.code === code).map(({ location }) => location.join("/")));
  const [closed, typed] = [places("additionalProperties"), places("type")];
  const kept = found.filter(({ location, code }) => {
    const parent = location.slice(0, -1).join("/");
    if (code === "undocumented-field") return !closed.has(parent);
    // What has another type cannot have the values, or the format, either.
    return !(["enum", "const", "format"].includes(code) && typed.has(location.join("/")));
  });
  return withRequiredTogether(withAlternativesTogether(kept));
}

/** Everything that is wrong with each alternative is told by the line about all of them. */
function withAlternativesTogether(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const each of found) {
    const { location, code, message } = each;
    const begin = kept.findIndex((other) => isAtOrBelow(other.location, location));
    const isChoice = (code === "oneOf" || code === "anyOf") && begin >= 0;
    if (!isChoice) {
      kept.push(each);
      continue;
    }
    const inside = kept.filter((other, index) => index >= begin && isAtOrBelow(other.location, location));
    const reasons = inside.map((other) => [...other.location.slice(location.length), other.message].join("/"));
    const outside = kept.filter((other) => !inside.includes(other));
    kept.splice(0, kept.length, ...outside, { location, code, message: `${message}: ${listed(reasons)}` });
  }
  return kept;
}

function isAtOrBelow(location: readonly string[], place: readonly string[]): boolean {
  return place.every((part, index) => location[index] === part);
}

const SHOWN = 4;

function listed(reasons: readonly string[]): string {
  const more = reasons.length - SHOWN;
  const shown = reasons.slice(0, SHOWN).join("; ");
  return more > 0 ? `${shown}; and ${more} more` : shown;
}

/** An object that lacks several properties is most likely another object. */
function withRequiredTogether(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const each of found) {
    const [, name] = /^must have required property ('.*')$/s.exec(each.message) ?? [];
    const place = each.location.join("/");
    const index = kept.findIndex((other) => other.code === "required" && other.location.join("/") === place);
    const before = kept[index];
    if (each.code !== "required" || before === undefined || name === undefined) kept.push(each);
    else {
      const message = before.message.replace("required property ", "required properties ");
      kept[index] = { ...before, message: `${message}, ${name}` };
    }
  }
  return kept;
}
