// Which files of a folder are descriptions, and what each of them is called.
export { describedBytes } from "./find/described-bytes.ts";
export type { Description } from "./find/description-ids.ts";
export { findDescriptions } from "./find/find-descriptions.ts";
export { readText } from "./find/read-text.ts";
