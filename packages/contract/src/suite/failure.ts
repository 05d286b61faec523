import { asLine } from "@specwright/openapi/internal";

/** A case that fails. */
export interface Failure {
  readonly operation: string;
  /** Title of the case. */
  readonly case: string;
  /** Where in the document the thing that is wrong stands; undefined where it stands in none. */
  readonly pointer: string | undefined;
  /** What was expected and what was found. */
  readonly message: string;
}

/** A failure as a sentence that names operation, case and place. */
export function printFailure(
  { operation, case: title, pointer, message }: Failure,
  place: string | undefined = pointer === undefined ? undefined : `#${pointer}`,
): string {
  return asLine(`${operation} ${title}${place === undefined ? "" : ` (${place})`}: ${message}`);
}
