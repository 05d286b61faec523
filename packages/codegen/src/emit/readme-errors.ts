import type { ClientModel } from "../model/types.ts";
import { awaited, awaitedResult, clientLines, type ShownCall, shortCall, someMethod } from "./readme-calls.ts";
import { codeBlock, table } from "./readme-text.ts";
import { undescribedFailures } from "./undescribed-failures.ts";

/** How a call fails, by example and in a table. */
export function errors(model: ClientModel): string[] {
  const { camel } = model;
  const shown = shortCall(model);
  const method = someMethod(model, shown);
  return [
    "## Errors",
    "A call resolves to the documented data, or rejects with one of the errors below.",
    ...(shown ? [example(model, shown)] : []),
    table(["Error", "Guard", "When"], rows(model)),
    `\`isApiError(error, ${method})\` is true for a failure that the description documents, and gives \`error.body\` its type. \`isApiError(error)\` is true for every failure that the provider answers with.`,
    `\`${method}.result(…)\` takes the same input and never rejects. Its \`status\` tells the documented outcomes apart. \`status\` is \`undefined\` if no answer came, or one that the description does not have.`,
    `\`${camel}.raw\` is the plain [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client for the same server and credentials.`,
  ];
}

function example(model: ClientModel, shown: ShownCall): string {
  const { camel } = model;
  const method = someMethod(model, shown);
  return codeBlock(
    ...clientLines(model, shown.operation, ["isApiError", "isNetworkError", "isTimeoutError"]),
    "",
    "try {",
    `  ${awaited(camel, shown).replaceAll("\n", "\n  ")};`,
    "} catch (error) {",
    `  if (isApiError(error, ${method})) console.error(error.status, error.body); // a documented failure`,
    `  else if (isApiError(error)) console.error(error.status, error.body); // ${others(model, shown)}: the body is \`unknown\``,
    "  else if (isTimeoutError(error) || isNetworkError(error)) console.error(error.message); // no answer",
    "  else throw error;",
    "}",
    "",
    `const result = ${awaitedResult(camel, shown)}; // never rejects`,
    "if (result.ok) console.log(result.status, result.data);",
    "else console.error(result.status, result.error);",
  );
}

/** What else a server answers with: `another failure, such as 401 or 429`. */
function others(model: ClientModel, { operation }: ShownCall): string {
  const statuses = undescribedFailures(model, operation);
  if (statuses.length === 0) return "another failure";
  return `another failure, such as ${statuses.join(" or ")}`;
}

function rows({ credentials, schemes, operations }: ClientModel): string[][] {
  const all = [
    ["ApiError", "the provider answered with a failure. It has `status`, `body` and `headers`"],
    ["NetworkError", "no answer came. `cause` says why"],
    ["TimeoutError", "no answer came in time"],
    ["ParseError", "the answer is not what the description promises. It has the `text`"],
    ["InputError", "the input cannot be sent. Nothing was sent"],
  ];
  if (credentials.length > 0) all.push(["MissingCredentialsError", "a credential is missing. Nothing was sent"]);
  if (schemes.some(({ kind }) => kind === "clientCredentials"))
    all.push(["AuthError", "the token endpoint refused the credentials. Nothing was sent"]);
  if (operations.some(({ pagination }) => pagination !== undefined))
    all.push(["PageError", "a loop over [pages](#pages) cannot go on"]);
  return all.map(([name, when = ""]) => [`\`${name}\``, `\`is${name}\``, when]);
}
