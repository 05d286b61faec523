// Looks for places in a text that JSON.parse has read, so that nothing here asks whether it is JSON.

/** A member of an object, or an item of a list. */
export interface Part {
  /** The key of a member, the index of an item. */
  readonly key: string;
  /** Where the key begins. An item has none, and begins itself there. */
  readonly start: number;
  /** Where the value begins. */
  readonly value: number;
}

/** How many members the objects of a text have together, those that are written twice twice. */
export function countMembers(text: string): number {
  let count = 0;
  let quote = text.indexOf('"');
  while (quote !== -1) {
    const next = afterSpace(text, afterString(text, quote));
    if (text.charCodeAt(next) === COLON) count += 1;
    quote = text.indexOf('"', next);
  }
  return count;
}

/** The members of the object, or the items of the list, that begins at an offset. */
export function partsAt(text: string, offset: number): Part[] {
  const found: Part[] = [];
  const isObject = text[offset] === "{";
  let start = afterSpace(text, offset + 1);
  while (!isEnd(text.charCodeAt(start))) {
    const value = isObject ? afterSpace(text, afterColon(text, start)) : start;
    found.push({ key: isObject ? keyAt(text, start) : String(found.length), start, value });
    const next = afterSpace(text, afterValue(text, value));
    start = text[next] === "," ? afterSpace(text, next + 1) : next;
  }
  return found;
}

/** The number that begins at an offset, as it is written. */
export function numberAt(text: string, offset: number): string {
  return text.slice(offset, afterValue(text, offset));
}

const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

function isEnd(letter: number): boolean {
  return letter === CLOSE_LIST || letter === CLOSE_OBJECT;
}

function keyAt(text: string, quote: number): string {
  return JSON.parse(text.slice(quote, afterString(text, quote))) as string;
}

function afterColon(text: string, key: number): number {
  return afterSpace(text, afterString(text, key)) + 1;
}

function afterSpace(text: string, offset: number): number {
  let here = offset;
  while (text.charCodeAt(here) <= 32) here += 1;
  return here;
}

function afterString(text: string, quote: number): number {
  let end = text.indexOf('"', quote + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

/** Whether an odd number of backslashes stands before a letter. */
function isEscaped(text: string, offset: number): boolean {
  let before = offset;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (offset - before) % 2 === 1;
}

function afterValue(text: string, offset: number): number {
  const first = text.charCodeAt(offset);
  if (first === QUOTE) return afterString(text, offset);
  if (first === OPEN_LIST || first === OPEN_OBJECT) return afterHolder(text, offset);
  let here = offset;
  for (let letter = first; letter > 32 && letter !== COMMA && !isEnd(letter); letter = text.charCodeAt(here)) here += 1;
  return here;
}

/** What is in a list or an object is passed over without a look at what it is. */
function afterHolder(text: string, offset: number): number {
  let here = offset;
  let depth = 0;
  do {
    const letter = text.charCodeAt(here);
    if (letter === OPEN_LIST || letter === OPEN_OBJECT) depth += 1;
    else if (isEnd(letter)) depth -= 1;
    here = letter === QUOTE ? afterString(text, here) : here + 1;
  } while (depth > 0);
  return here;
}
