import { type Diagnostic, SpecError } from "@specwright/openapi";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { ClientModel, ExampleModel, OperationModel } from "./types.ts";

/**
 * The call that the README shows: the one that the settings name, or the first operation with its first example.
 * @throws SpecError if the settings name an operation or an example that does not exist.
 */
export function quickstartModel(
  operations: readonly OperationModel[],
  loaded: LoadedSettings,
): ClientModel["quickstart"] {
  const wanted = loaded.settings.quickstart;
  if (!wanted) {
    const [first] = operations;
    return first && { operation: first, example: examplesOfBody(first)[0] };
  }
  const operation = operations.find(({ id }) => id === wanted.operation);
  if (operation) return { operation, example: chosenExample(operation, wanted.example, loaded) };
  const message = `the description has no operation "${wanted.operation}"`;
  const known = operations.map(({ id }) => id);
  throw settingError("operation", message, known, loaded);
}

function chosenExample(
  operation: OperationModel,
  wanted: string | undefined,
  loaded: LoadedSettings,
): ExampleModel | undefined {
  const examples = examplesOfBody(operation);
  if (!wanted) return examples[0];
  const example = examples.find(({ name }) => name === wanted);
  if (example) return example;
  const message = `the body of ${operation.id} has no example "${wanted}" that its type takes`;
  const known = examples.map(({ name }) => name);
  throw settingError("example", message, known, loaded);
}

function examplesOfBody({ body }: OperationModel): readonly ExampleModel[] {
  return body?.variants[0]?.examples ?? [];
}

function settingError(key: string, message: string, known: readonly string[], { locate }: LoadedSettings): SpecError {
  const hint = `There is ${known.join(", ") || "none"}.`;
  const problem: Diagnostic = { ...locate(["quickstart", key]), rule: "settings", message, hint };
  return new SpecError([problem]);
}
