import { asLine } from "@specwright/openapi/internal";
import { counted } from "../counted.ts";
import type { Drift } from "./drift.ts";
import { grouped } from "./grouped.ts";

/**
 * Drifts as text: one line for each cause, those of an operation together.
 *
 * @param place How a pointer into the description is shown, such as "openapi.yaml:12:7".
 */
export function printDrift(drifts: readonly Drift[], place: (pointer: string) => string = String): string {
  return [...grouped(drifts, nameOf)]
    .map(([name, own]) =>
      [asLine(name), ...[...grouped(own, causeOf).values()].map((same) => lineOf(same, place))].join("\n"),
    )
    .join("\n");
}

function nameOf({ operation, request }: Drift): string {
  return operation ?? request;
}

/** What differs from answer to answer in the messages of these codes is no other cause. */
const alike: ReadonlySet<string> = new Set(["refused", "malformed"]);

/** Entries of a list are wrong for one cause. Of requests that were refused, the status is the cause. */
function causeOf({ status, place, code, message }: Drift): string {
  const where = place.replaceAll(/\/\d+(?=\/|$)/g, "/*");
  return JSON.stringify([status, where, code, expectedIn(code, message)]);
}

/** What was expected, whatever came in its place. Another type may well have another cause. */
function expectedIn(code: string, message: string): string {
  if (alike.has(code)) return "";
  return code === "type" ? message : message.replace(/, (is|has) [^,]*$/s, "");
}

function lineOf([first, ...more]: readonly Drift[], placeOf: (pointer: string) => string): string {
  const { status, place, message, code, pointer, hint } = first as Drift;
  const again = more.length > 0 && `and ${counted(more.length, "more answer")} like it`;
  const notes = [again, pointer !== undefined && `described at ${placeOf(pointer)}`, hint].filter(Boolean).join("; ");
  return asLine(`  ${status} ${place} ${message} [${code}]${notes && ` (${notes})`}`);
}
