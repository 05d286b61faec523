// What the chores of this repository use of lint beside `index.ts`. It may change with every version.

export { HOUSE_RULES } from "./house/index.ts";
export { KNOWN_RULES } from "./redocly-rules.ts";
