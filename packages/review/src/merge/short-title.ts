/** Nobody reads a name of two hundred letters, or a schema, in a title. */
const LONGEST_WORD = 60;
const LONGEST = 160;

/** A title with its long words cut in the middle: what they end with tells them apart. */
export function shortTitle(title: string): string {
  const words = title.replace(/[^\s`]+/g, (word) => cut(word, LONGEST_WORD));
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, LONGEST - 1)}…`;
}

function cut(word: string, most: number): string {
  if (word.length <= most) return word;
  const half = Math.floor((most - 1) / 2);
  return `${word.slice(0, half)}…${word.slice(-half)}`;
}
