import { causesOf, extentOf } from "@specwright/contract/internal";
import { asLine } from "@specwright/openapi/internal";

/** Something that makes `npm run contract` fail. */
export interface Complaint {
  readonly provider: string;
  /** operationId; undefined if no operation is concerned. */
  readonly operation?: string | undefined;
  /** Title of the case. */
  readonly case?: string | undefined;
  /** "specs/acme/openapi.yaml:12:7" */
  readonly place?: string | undefined;
  /** What was found, what was expected, and what to do. */
  readonly message: string;
}

/** So many are told one by one; nobody reads more. */
const MOST_LINES = 50;

/** Lines for a terminal: one for each complaint, or for each cause where there are too many. */
export function complaintLines(complaints: readonly Complaint[]): string[] {
  const told = complaints.map((each) => ({ operation: each.operation, text: printComplaint(each) }));
  if (told.length <= MOST_LINES) return told.map(({ text }) => text);
  return causesOf(told).map((cause) => cause.first.text + extentOf(cause));
}

/** "acme: getPet answers 200 application/json cat (specs/acme/examples/cat.json:3:5): …" */
export function printComplaint({ provider, operation, case: title, place, message }: Complaint): string {
  const about = [operation, title].filter((part) => part !== undefined).join(" ");
  return asLine([provider, withPlace(about, place), message].filter((part) => part !== "").join(": "));
}

function withPlace(about: string, place: string | undefined): string {
  if (place === undefined) return about;
  if (about === "") return place;
  return `${about} (${place})`;
}
