/** Texts that end a literal, a comment, a template, a type or a pattern if somebody prints them as they are. */
export const PAYLOADS: { readonly [name: string]: string } = {
  "a single quote": "'; globalThis.PWNED = 1; //",
  "a call's end": "'); globalThis.PWNED = 1; ('",
  "a double quote": '"; globalThis.PWNED = 1; //',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a template would run
  "a placeholder": "${globalThis.PWNED = 1}",
  "a backtick": "`; globalThis.PWNED = 1; `",
  "a comment's end": "*/ globalThis.PWNED = 1; /*",
  "a line break": "x\nglobalThis.PWNED = 1;\n//",
  "an escaped quote": `\\'; globalThis.PWNED = 1; // \\"; globalThis.PWNED = 1; //`,
  "a line separator": "x\u2028globalThis.PWNED = 1;\u2029//",
  "a computed key": '"]: globalThis.PWNED = 1, ["',
  "a computed key in single quotes": "']: (globalThis.PWNED = 1), ['",
  "a chain of calls": "string(); globalThis.PWNED = 1; //",
  "an element": "<img src=x onerror=globalThis.PWNED=1></script>",
  "a pattern's end": "/; globalThis.PWNED = 1; /",
  "a type's end": "}; globalThis.PWNED = 1; interface X { y: string",
};
