import {
  type Diagnostic,
  type Document,
  findOperations,
  isObject,
  type JsonObject,
  parametersOf,
} from "@specwright/openapi/internal";

/** Every parameter says what it is, and every one that a call needs shows a value. */
export function checkParameterTexts(document: Document): Diagnostic[] {
  return findOperations(document).flatMap((operation) =>
    parametersOf(operation).flatMap((parameter) => {
      const at = { ...document.locate(parameter, "name") };
      const name = `the ${String(parameter.in)} parameter "${String(parameter.name)}"`;
      const problems: Diagnostic[] = [];
      if (typeof parameter.description !== "string") {
        const hint = "Say what it is, in which unit, and what its absence means.";
        problems.push({ ...at, rule: "parameter-description", message: `${name} has no description`, hint });
      }
      if (parameter.required === true && !hasExample(parameter)) {
        const hint = 'Add "example: …": without it no test can make the call.';
        problems.push({ ...at, rule: "parameter-example", message: `${name} has no example`, hint });
      }
      return problems;
    }),
  );
}

function hasExample(parameter: JsonObject): boolean {
  const holders = [parameter, parameter.schema].filter(isObject);
  return holders.some(({ example, examples }) => example !== undefined || examples !== undefined);
}
