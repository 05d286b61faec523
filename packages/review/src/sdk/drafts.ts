import type { Draft, Evidence } from "../finding.ts";
import { innermost } from "./causes.ts";
import type { DraftPositions } from "./draft-positions.ts";
import type { Loss } from "./losses.ts";
import type { Regression } from "./regression.ts";

/** What stops code from compiling has no direction: it is about the client alone. */
const BREAK = { ledger: "sdk", severity: "breaking", direction: null } as const;

/** The code that no longer compiles, and the words of the compiler. */
export function evidence({ code, error }: Regression): Evidence {
  return { kind: "compile-error", value: { code, error }, at: "", validBefore: true, validAfter: false };
}

/** Code that fails for a cause that no rule has a name for. */
export function notCompiling(positions: DraftPositions, regression: Regression, cause: readonly Regression[]): Draft {
  const [first = regression] = cause;
  return {
    ...BREAK,
    rule: "does-not-compile",
    operation: (positions.after(regression) ?? positions.before(regression))?.label ?? null,
    ...positions.of(first),
    title: `code that uses ${listed(cause.map(({ subject }) => positions.nameInCode(subject)))} no longer compiles`,
    why: sentence(first.error),
    before: first.code,
    after: sentence(first.error),
    witness: evidence(first),
  };
}

const MOST_NAMES = 3;

function listed(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return names.join(", ");
  return `${names.slice(0, MOST_NAMES).join(", ")} and ${names.length - MOST_NAMES} more`;
}

/** As the description has it: an accepted break stays accepted, whatever code calls it. */
function nameOf({ subject }: Regression): string {
  return subject.replace(/^(operation|type) /, "");
}

/** Where it is wrong and why; the compiler's own explanation ends with the reason. */
function sentence(error: string): string {
  if (error.startsWith("at ")) return error.replace("\n", ": ");
  return innermost(error);
}

/** Results are told apart by their status. */
export function statusRemoved(positions: DraftPositions, regression: Regression): Draft {
  const { subject, status = "", error } = regression;
  return {
    ...BREAK,
    rule: "result-status-removed",
    operation: positions.after(regression)?.label ?? null,
    ...positions.ofStatus(regression, status),
    title: `the result of ${positions.nameInCode(subject)} no longer has the documented status ${status}`,
    why: `Code that asks for it does not compile: ${innermost(error)}`,
    before: `${nameOf(regression)} ${status}`,
    after: positions.statuses(regression),
    witness: evidence(regression),
  };
}

/** The type that the property was removed from, or the operation whose answer has no name. */
export function propertyRemoved(positions: DraftPositions, loss: Loss): Draft {
  const { first } = loss;
  const path = pathOf(loss);
  return {
    ...BREAK,
    rule: "property-removed",
    operation: positions.after(first)?.label ?? null,
    ...positions.of(first),
    title: `the property \`${path}\` of ${ownerOf(positions, loss)} was removed`,
    why: `Code that reads or sets it does not compile${others(positions, loss)}.`,
    before: `${nameOf(first)} ${path}`,
    after: null,
    witness: evidence(first),
  };
}

/** What is still there, and can be compared with a value no longer. */
export function valuesRemoved(positions: DraftPositions, loss: Loss): Draft {
  const { first, values } = loss;
  const path = pathOf(loss);
  const named = path === "" ? ownerOf(positions, loss) : `\`${path}\` of ${ownerOf(positions, loss)}`;
  return {
    ...BREAK,
    rule: "value-removed",
    operation: positions.after(first)?.label ?? null,
    ...positions.of(first),
    title: `${named} is no longer ${values.join(" or ")}`,
    why: `Code that compares it with the value does not compile${others(positions, loss)}.`,
    before: `${nameOf(first)} ${path} ${values.join(" ")}`,
    after: null,
    witness: evidence(first),
  };
}

function pathOf({ first }: Loss): string {
  return (first.lost?.path ?? []).join(".").replaceAll(".[", "[");
}

function ownerOf(positions: DraftPositions, { first, component }: Loss): string {
  const name = positions.nameInCode(first.subject);
  if (component !== undefined) return name;
  if (first.sends) return `what ${name} takes`;
  return `what ${name} answers`;
}

/** What else fails because of it. */
function others(positions: DraftPositions, { first, all }: Loss): string {
  const failing = all.filter(({ lost, subject }) => !lost || subject.startsWith("type "));
  const subjects = new Set(failing.map(({ subject }) => subject));
  subjects.delete(first.subject);
  if (subjects.size === 0) return "";
  return `, nor does code that uses ${listed([...subjects].map((one) => positions.nameInCode(one)))}`;
}
