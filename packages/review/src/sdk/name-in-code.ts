import { type ClientModel, methodPath } from "@specwright/codegen/stages";

/** What code calls that which fails: the method of the client, whose spelling need not be that of the operationId, or the type. */
export function nameInCode({ operations }: ClientModel, subject: string): string {
  const name = subject.replace(/^(operation|type) /, "");
  if (!subject.startsWith("operation ")) return name;
  const operation = operations.find(({ id }) => id === name);
  return operation === undefined ? name : methodPath(operation);
}
