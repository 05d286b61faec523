// What a bundle for browsers finds in place of `index.ts`: the names of it that need neither a disk nor Node.js.

export { GRAMMAR, slotOf } from "./grammar/grammar.ts";
export type { Kind, Slot } from "./grammar/kind.ts";
export { references } from "./grammar/references.ts";
export { mapChildren, rewrite } from "./grammar/rewrite.ts";
export { children, type Visit, walk } from "./grammar/walk.ts";
export { define, isObject, type Json, type JsonObject, objectOf } from "./json/json.ts";
export { itemsOf, membersOf, objectsIn, ownMember, textOf } from "./json/parts.ts";
export { at, child, descendant, localPointer, parsePointer, pointer, pointerKeys } from "./json/pointer.ts";
export { type Diagnostic, formatDiagnostic, type Location, SpecError } from "./load/diagnostic.ts";
export type { Document } from "./load/document.ts";
export { readDocument } from "./load/read-document.ts";
export { readObject } from "./load/read-object.ts";
export { boundedPattern } from "./pattern/browser-pattern.ts";
export { isUnicodePattern, regExp } from "./pattern/pattern.ts";
export { SlowPattern } from "./pattern/slow-pattern.ts";
export { authorizationWord } from "./read/authorization-word.ts";
export { asLine } from "./shown/line.ts";
