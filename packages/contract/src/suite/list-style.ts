import type { Parameter } from "../document/operation.ts";
import type { SentRequest } from "../request/sent-request.ts";
import { ContractFailure } from "./case.ts";

/**
 * A list that is repeated name by name is read as one however it is described, and so its style is looked at here.
 *
 * @throws ContractFailure
 */
export function assertListStyle(
  { in: place, name, style, explode }: Parameter,
  { query }: SentRequest,
  given: unknown,
): void {
  if (place !== "query" || style === "deepObject" || !Array.isArray(given) || given.length < 2) return;
  const pairs = query.filter((pair) => pair.name === name).length;
  if (pairs === 0 || pairs > 1 === explode) return;
  const wanted = explode ? "repeats its name" : "stands in one pair";
  throw new ContractFailure(`request/query/${name} is in ${pairs} pairs, but a list of style ${style} ${wanted}`);
}
