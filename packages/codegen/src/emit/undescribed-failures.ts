import type { ClientModel, OperationModel } from "../model/types.ts";

/**
 * Failures that most servers have and many descriptions lack: refused credentials, where the operation takes some, and too
 * many requests.
 * @returns the statuses that the description of the operation does not have
 */
export function undescribedFailures(model: ClientModel, operation: OperationModel): string[] {
  const described = operation.responses.map(({ status }) => status);
  if (described.some((status) => status === "default" || status === "4XX")) return [];
  const security = operation.security ?? model.security;
  const usual = security.some((schemes) => schemes.length > 0) ? ["401", "429"] : ["429"];
  return usual.filter((status) => !described.includes(status));
}
