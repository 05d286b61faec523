import ts from "typescript";
import { LEAVES } from "./leaves.ts";
import { MEMBERS } from "./members.ts";
import { TYPES } from "./types.ts";
import { foreign, type Printing, type Wanted, type Writer } from "./writer.ts";

/**
 * Prints what openapi-typescript has built, as the printer of the compiler would in several times the time, with comments
 * and names as we want them. It knows the kinds of nodes of which types consist, and no others: whatever a description
 * holds, the file has nothing but types.
 */
export class TypePrinter implements Printing {
  readonly named: Printing["named"];
  readonly meansPlatform: Printing["meansPlatform"];

  readonly comment: Printing["comment"];

  constructor({ named, meansPlatform, comment }: Wanted) {
    this.named = named;
    this.meansPlatform = meansPlatform;
    this.comment = comment;
  }

  /** @throws Error for what is no type, and for what is none that stands on its own */
  statement(node: ts.Node): string {
    if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) throw foreign(ts.SyntaxKind[node.kind]);
    return this.print(node, "");
  }

  readonly print = (node: ts.Node, indent: string): string => {
    const write = WRITERS[node.kind];
    if (write === undefined) throw foreign(ts.SyntaxKind[node.kind]);
    return write(node as never, indent, this);
  };
}

const WRITERS: (Writer | undefined)[] = [];
for (const [kind, writer] of [...LEAVES, ...TYPES, ...MEMBERS]) WRITERS[kind] = writer;
