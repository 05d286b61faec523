import type { TempWorkspace } from "@specwright/testing";
import ts from "typescript";
import type { Editor } from "./package-in-editor.ts";

/** The editor's side of TypeScript 5.9. */
export function languageService(workspace: TempWorkspace): Editor {
  const config = ts.getParsedCommandLineOfConfigFile(
    workspace.path("tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
      },
    },
  ) as ts.ParsedCommandLine;
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => config.options,
    getScriptFileNames: () => config.fileNames,
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => workspace.root,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  });
  return {
    hover: async (file, offset) => shown(service.getQuickInfoAtPosition(workspace.path(file), offset)),
    struckOut: async (file) =>
      service
        .getSuggestionDiagnostics(workspace.path(file))
        .filter((problem) => problem.reportsDeprecated)
        .map(lineOf),
    errors: async (file) => service.getSemanticDiagnostics(workspace.path(file)).map(errorLine),
    close: () => service.dispose(),
  };
}

function shown(info: ts.QuickInfo | undefined): string {
  // It names the interface of a function, and the import of a name, on a line of its own.
  const type = ts
    .displayPartsToString(info?.displayParts)
    .replace(/: \w+\n\(/, ": (")
    .replace(/\nimport \w+$/, "");
  const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`.trim());
  return [type, ts.displayPartsToString(info?.documentation), ...tags].filter(Boolean).join("\n");
}

function errorLine(problem: ts.Diagnostic): string {
  const sentences = ts.flattenDiagnosticMessageText(problem.messageText, "\n").split("\n");
  return `${lineOf(problem)}: ${sentences.at(-1)?.trim()}`;
}

function lineOf({ file, start = 0 }: ts.Diagnostic): number {
  const { line = 0 } = file?.getLineAndCharacterOfPosition(start) ?? {};
  return line + 1;
}
