import { successesOf } from "../model/representations.ts";
import type { ClientModel, OperationModel } from "../model/types.ts";
import { callText, type ExampleCall, exampleCalls, methodText } from "./call.ts";
import { clientOptions } from "./quickstart.ts";

/** A call that a README can show, because the description has a value for all that it needs. */
export interface ShownCall {
  readonly operation: OperationModel;
  readonly call: ExampleCall;
}

/** The call of most examples: one that only reads and is documented to fail, if there is one, and then the shortest. */
export function shortCall({ operations }: ClientModel): ShownCall | undefined {
  const all = operations.filter(({ deprecated }) => !deprecated).flatMap(shownCalls);
  const cost = ({ operation, call }: ShownCall): number =>
    Number(changes(operation)) * 2e6 +
    Number(failureOf(operation) === undefined) * 1e6 +
    callText("", operation, call, "").length;
  return all.sort((a, b) => cost(a) - cost(b))[0];
}

export function shownCalls(operation: OperationModel): ShownCall[] {
  return exampleCalls(operation).map((call) => ({ operation, call }));
}

function changes({ method, writes }: OperationModel): boolean {
  return writes || method !== "GET";
}

/** A documented failure that no client tries to get around by another attempt. */
export function failureOf({ responses }: OperationModel): string | undefined {
  const statuses = responses.map(({ status }) => status).filter((status) => /^4(?!01|08|29)\d\d$/.test(status));
  return statuses.find((status) => status === "404") ?? statuses[0];
}

export function hasAnswer(operation: OperationModel): boolean {
  return successesOf(operation).some(({ variants }) => variants.length > 0);
}

/** `await acme.getThing({ … })`. */
export function awaited(client: string, { operation, call }: ShownCall, options = ""): string {
  return `await ${callText(client, operation, call, options)}`;
}

/** The same call of `.result`, which never rejects. */
export function awaitedResult(client: string, { operation, call }: ShownCall): string {
  return awaited(client, { operation: { ...operation, call: [...operation.call, "result"] }, call });
}

/** The first lines of an example: the import, and a client with more options, one for each line. */
export function clientLines(
  model: ClientModel,
  operation: OperationModel,
  imports: readonly string[] = [],
  more: readonly string[] = [],
): string[] {
  const create = `create${model.pascal}Client`;
  const options = clientOptions(model, operation);
  const names = [create, ...imports].join(", ");
  const head = [`import { ${names} } from "${model.home.packageName}";`, ""];
  if (more.length > 0) {
    const lines = [...options.map((option) => `${option},`), ...more].map((line) => `  ${line}`);
    return [...head, `const ${model.camel} = ${create}({`, ...lines, "});"];
  }
  const argument = options.length > 0 ? `{ ${options.join(", ")} }` : "";
  return [...head, `const ${model.camel} = ${create}(${argument});`];
}

/** The name of a method in prose, if a README has no example to show. */
export function someMethod({ camel }: ClientModel, shown: ShownCall | undefined): string {
  return methodText(camel, shown?.operation ?? { call: ["operation"] });
}
