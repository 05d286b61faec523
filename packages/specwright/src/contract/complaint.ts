import { asLine } from "@specwright/openapi";

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
