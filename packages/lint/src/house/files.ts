import { type Diagnostic, type Document, type Folder, findOperations, isObject } from "@specwright/openapi/internal";

/** Nothing lies about that nobody refers to. Asked after the description has been read. */
export function checkFiles(folder: Folder, document: Document): Diagnostic[] {
  const at = (file: string): { file: string; line: number; col: number } => ({
    file: folder.display(file),
    line: 1,
    col: 1,
  });
  const owners = ownersOfExamples(document);
  const files = folder.files("examples");
  const misnamed = files.filter((file) => !/^examples\/\w+(\.\w+)+\.\w+$/.test(file) || !owners.has(ownerOf(file)));
  const unused = files.filter((file) => !folder.wasRead(file));
  return [
    ...misnamed.map((file) => ({
      ...at(file),
      rule: "example-name",
      message: `"${ownerOf(file)}" is neither an operation nor a component`,
      hint: "Whoever changes an operation looks for its examples: call the file <operationId>.<case>.json.",
    })),
    ...unused.map((file) => ({
      ...at(file),
      rule: "example-unused",
      message: "no example refers to this file",
      hint: "Refer to it by externalValue, or delete it.",
    })),
  ];
}

function ownerOf(file: string): string {
  return (file.split("/").at(-1) ?? "").split(".")[0] ?? "";
}

/** Operations have examples, and so have the responses and bodies that several of them share. */
function ownersOfExamples(document: Document): ReadonlySet<string> {
  const { components } = document.bundled;
  const shared = Object.values(isObject(components) ? components : {}).filter(isObject);
  const operations = findOperations(document).map(({ id }) => id);
  return new Set([...operations, ...shared.flatMap((entries) => Object.keys(entries))].flatMap(namesOf));
}

/** A name, and how a file is called that is named after it: with `_` for what no file should have. */
function namesOf(owner: string): string[] {
  return [owner, owner.replace(/\W+/g, "_").replace(/^_|_$/g, "")];
}
