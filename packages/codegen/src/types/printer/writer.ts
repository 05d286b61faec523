import type ts from "typescript";

/** What a node needs of its surroundings to become text. */
export interface Printing {
  /**
   * The text of a node.
   * @param indent what its further lines begin with
   * @throws Error for what is no type
   */
  print(node: ts.Node, indent: string): string;
  /** What stands in the place of the type of a property. */
  named(type: ts.TypeNode): ts.TypeNode;
  /** Whether a name means what the platform has under it, although the file has something else. */
  meansPlatform(node: ts.TypeReferenceNode): boolean;
  /** A comment as it is printed, from what stands between its slashes; undefined where it says nothing. */
  comment(text: string): string | undefined;
}

/** What is otherwise than it was built. */
export type Wanted = Pick<Printing, "named" | "meansPlatform" | "comment">;

/** Makes the text of nodes of one kind. */
export type Writer = (node: never, indent: string, printing: Printing) => string;

/** Writers by the kind of their nodes. */
export type Writers = readonly (readonly [kind: ts.SyntaxKind, writer: Writer])[];

/** One level further in. */
export const INDENT = "    ";

/** Fails only if a description became code, which is a defect. */
export function foreign(what: string | undefined): Error {
  return new Error(`types came out with ${what}; nothing was written`);
}
