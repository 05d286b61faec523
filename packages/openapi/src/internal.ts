// What the other packages of the engine use of this one, by folder. It may change with every version: everybody else uses
// `index.ts`.

// Grammar: which keyword of which object holds objects, names or data; walks that know it.
export { GRAMMAR, slotOf } from "./grammar/grammar.ts";
export type { Kind, Slot } from "./grammar/kind.ts";
export { references } from "./grammar/references.ts";
export { mapChildren, rewrite } from "./grammar/rewrite.ts";
export { children, type Visit, walk } from "./grammar/walk.ts";

// JSON: values, parts of values whose type is not known, and pointers (RFC 6901).
export { define, isObject, type Json, type JsonObject, objectOf } from "./json/json.ts";
export { itemsOf, membersOf, objectsIn, ownMember, textOf } from "./json/parts.ts";
export { at, child, descendant, localKeys, localPointer, parsePointer, pointer, pointerKeys } from "./json/pointer.ts";
export { BoundedRecursion } from "./load/bounded-recursion.ts";
// Loading: files become one document, and every part of it has a place for diagnostics.
export { decoded } from "./load/decoded.ts";
export { type Diagnostic, formatDiagnostic, type Location, SpecError } from "./load/diagnostic.ts";
export type { Document } from "./load/document.ts";
export type { Edit } from "./load/edit.ts";
export { DiskFolder, type Folder } from "./load/folder.ts";
export { MemoryFolder } from "./load/memory-folder.ts";
export { Positions } from "./load/positions.ts";
export { findDocument, readDocument } from "./load/read-document.ts";
export { readObject } from "./load/read-object.ts";
export { READ_RULES } from "./load/read-rules.ts";
export { parseSource } from "./load/source-file.ts";
export { readWritten, type WrittenFile } from "./load/written-file.ts";
// Patterns of schemas, which cannot block whoever tests a text by them.
export { boundedPattern } from "./pattern/bounded-pattern.ts";
export { isUnicodePattern, regExp } from "./pattern/pattern.ts";
export { SlowPattern } from "./pattern/slow-pattern.ts";

// Reading: references, operations, parameters, discriminators, credentials, and the sides from which schemas are seen.
export { authorizationWord } from "./read/authorization-word.ts";
export { componentOf } from "./read/component.ts";
export {
  declaredValues,
  holdsText,
  mappedName,
  propertyWith,
  valuesFor,
  withDiscriminator,
} from "./read/discriminator.ts";
export { endOfBareReferences, followed, followedAt, type Place, placesFrom, targetOf } from "./read/follow.ts";
export { findIncoming, type IncomingOperation } from "./read/incoming.ts";
export { lineBodies } from "./read/line-bodies.ts";
export { mediaSchema } from "./read/media-schema.ts";
export { withNamedBranches } from "./read/named-branches.ts";
export {
  type FoundOperation,
  findOperations,
  METHODS,
  operationIdOf,
  operationPath,
  sentMethod,
} from "./read/operations.ts";
export { IGNORED_HEADERS, parametersOf } from "./read/parameters.ts";
export { referencesOf } from "./read/references-of.ts";
export { isByteBody, isBytes, isHidden, Sides, sidesOf, type View, viewOf } from "./read/view.ts";
export { visitsOf } from "./read/visits.ts";
export { asComment } from "./shown/comment.ts";
export { spelled } from "./shown/hidden.ts";
export { asHtml } from "./shown/html.ts";
export { asJson } from "./shown/json.ts";
export { asLine } from "./shown/line.ts";
export {
  asMarkdown,
  asMarkdownBlock,
  asMarkdownCell,
  asMarkdownCode,
  asMarkdownCodeCell,
  asMarkdownSummary,
  asMarkdownUrl,
} from "./shown/markdown.ts";
export { asSarifMessage } from "./shown/sarif-message.ts";
export { type Annotation, workflowCommand } from "./shown/workflow-command.ts";
