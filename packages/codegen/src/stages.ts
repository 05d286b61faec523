// The single stages of generation, for the linter, the review and the import. They may change with every version; everybody
// else uses the package's main entry.

// emit: the files of a package, and calls made of examples.
export { callText, callWith, type ExampleCall, exampleCalls, methodPath, methodText } from "./emit/call.ts";
export { inputAsCode } from "./emit/example-values.ts";
export { type EmitContext, type GeneratedFile, header } from "./emit/generated-file.ts";
export { emitPackage } from "./emit/index.ts";
export { clientLines } from "./emit/readme-calls.ts";
export { undescribedFailures } from "./emit/undescribed-failures.ts";

// gate: what no client can be generated for, and what is left of a description without it.
export { withoutDangling } from "./gate/dangling.ts";
export { admit, byPlace, gate, type Note } from "./gate/index.ts";
export { checkKeywords } from "./gate/keywords.ts";
export { GATE_RULES } from "./gate/rules.ts";

// model: what a description and its settings mean for a client.
export { buildModel } from "./model/build-model.ts";
export { typeNames } from "./model/exported-types.ts";
export { kebabCase, latin, pascalCase } from "./model/names.ts";
export { optionsOf } from "./model/security.ts";
export type { ClientModel, ExampleModel, OperationModel, ResponseModel, ServerModel } from "./model/types.ts";
export { unfitExamples } from "./model/unfit-examples.ts";
export { OTHER_RULES } from "./other-rules.ts";
// print: values as TypeScript, and as YAML.
export { indexed, propertyKey } from "./print/identifier.ts";
export { Code, literal, type Printable } from "./print/literal.ts";
export { yamlText } from "./print/yaml-text.ts";
// settings: what provider.yaml and specwright.yaml say.
export { readCheckedYaml, type ValueProblem } from "./settings/checked-yaml.ts";
export { commandHere } from "./settings/command-here.ts";
export { enginePackage, engineVersions } from "./settings/engine-packages.ts";
export { packageFolder, specFolder } from "./settings/folders.ts";
export { packagesFolder, specsFolder } from "./settings/layout.ts";
export { providerNameProblem } from "./settings/list-providers.ts";
export { type MockOptions, mockOptions } from "./settings/mock-options.ts";
export { meant } from "./settings/nearest.ts";
export { type LoadedSettings, readSettings } from "./settings/read-settings.ts";
export { readWorkspace, WORKSPACE_FILE } from "./settings/read-workspace.ts";
export { REVIEW_KEYS } from "./settings/review-keys.ts";
export { SETTINGS_SCHEMA } from "./settings/settings-schema.ts";
export { WORKSPACE_SCHEMA } from "./settings/workspace-schema.ts";
export { NO_WORKSPACE_SETTINGS, type WorkspaceSettings } from "./settings/workspace-settings.ts";

// types: the description as openapi-typescript gets it. The types that it prints are behind the door "printed-types".
export type { SchemaContext } from "./types/schema/context.ts";
export { parameterSchema, typedDocument } from "./types/typed-document.ts";
// validate: schemas as functions.
export { buildValidators } from "./validate/build-validators.ts";
// values: the description with marks on formats that are a type of their own in a program.
export { markValues } from "./values/mark-values.ts";
// write: what is on the disk.
export { readDisk } from "./write/read-disk.ts";
