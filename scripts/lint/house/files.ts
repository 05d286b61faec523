import type { Diagnostic } from "../../load/diagnostic.ts";
import type { Folder } from "../../load/folder.ts";

/** Sources are named, and nothing lies about that nobody refers to. Asked after the description has been read. */
export function checkFiles(folder: Folder): Diagnostic[] {
  const at = (file: string): { file: string; line: number; col: number } => ({
    file: folder.display(file),
    line: 1,
    col: 1,
  });
  const unused = folder.files("examples").filter((file) => !folder.wasRead(file));
  return [
    ...(folder.has("SOURCES.md")
      ? []
      : [
          {
            ...at("SOURCES.md"),
            rule: "sources-missing",
            message: "nothing says where the facts of this description come from",
            hint: "Write SOURCES.md: sources, what is inferred, contradictions.",
          },
        ]),
    ...unused.map((file) => ({
      ...at(file),
      rule: "example-unused",
      message: "no example refers to this file",
      hint: "Refer to it by externalValue, or delete it.",
    })),
  ];
}
