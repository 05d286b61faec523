import { type Folder, type Json, readWritten, SpecError, type WrittenFile } from "@specwright/openapi/source";

/** What is wrong with a part of a value. */
export interface ValueProblem {
  /** Leads to the part, or to the key that is wrong. */
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
}

/**
 * Reads a file of settings in YAML. A file that is not there, or is empty, says nothing.
 * @param rule the rule that a problem breaks
 * @param problemsOf what is wrong with the value
 * @throws SpecError with the place of each key that is unknown or malformed
 */
export function readCheckedYaml(
  folder: Folder,
  name: string,
  rule: string,
  problemsOf: (value: Json) => readonly ValueProblem[],
): WrittenFile {
  const written = readWritten(folder, name);
  const problems = problemsOf(written.value);
  if (problems.length === 0) return written;
  throw new SpecError(problems.map(({ path, message, hint }) => ({ ...written.locate(path), rule, message, hint })));
}
