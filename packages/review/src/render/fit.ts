/** A piece of a text that may be too long as a whole. */
export interface Piece {
  readonly text: string;
  /** What the piece is one of, where it may be left out: the last of the lists goes first. */
  readonly of?: Optional;
  /** Whether it stands in the line below the piece before: items of one list do. */
  readonly below?: boolean;
}

const ORDER = ["types", "known lint problem", "safe change", "detail"] as const;
export type Optional = (typeof ORDER)[number];

/** Leaves out whole pieces, the least important ones from the end on, until the rest is short enough, and says so. */
export function fitted(pieces: readonly Piece[], most: number): string {
  const left = new Set(pieces);
  const gone = new Map<Optional, number>();
  let length = pieces.reduce((sum, { text }) => sum + text.length + BETWEEN.length, 0);
  for (const kind of ORDER)
    for (const piece of pieces.toReversed()) {
      if (length + NOTE <= most) break;
      if (piece.of !== kind) continue;
      left.delete(piece);
      length -= piece.text.length + BETWEEN.length;
      gone.set(kind, (gone.get(kind) ?? 0) + 1);
    }
  return joined([...left, ...noteOf(gone)]);
}

const BETWEEN = "\n\n";
/** Room for the note. */
const NOTE = 300;

function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, below }, index) => {
      const isSameList = below === true && pieces[index - 1]?.below === true;
      if (index === 0) return text;
      return `${isSameList ? "\n" : BETWEEN}${text}`;
    })
    .join("");
}

function noteOf(gone: ReadonlyMap<Optional, number>): Piece[] {
  if (gone.size === 0) return [];
  const parts = [...gone].map(([kind, count]) => (kind === "types" ? "the types" : `${count} × ${kind}`));
  return [
    {
      text: `_Left out because the length of a comment is limited: ${parts.join(", ")}. The HTML report has all of it._`,
    },
  ];
}
