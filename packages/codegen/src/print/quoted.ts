/** A text as a string literal: none can end the literal, a line or a script element. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[<\u007f-\u009f\u2028\u2029\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
