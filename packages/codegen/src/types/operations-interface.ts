import { type JsonObject, membersOf } from "@specwright/openapi/internal";
import ts from "typescript";

/**
 * The interface of operations, which openapi-typescript makes anew of all its members for each one that it adds. Here it
 * finds none, and what it adds is kept until all are there.
 */
export class OperationsInterface {
  readonly node: ts.InterfaceDeclaration;
  readonly #members: ts.TypeElement[] = [];

  constructor() {
    const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
    this.node = ts.factory.createInterfaceDeclaration(modifiers, "operations", undefined, undefined, []);
    const set = (added: readonly ts.TypeElement[]): void => void this.#members.push(...added);
    Object.defineProperty(this.node, "members", { configurable: true, get: () => [], set });
  }

  /** Without operations there is no such interface. */
  isNeeded({ paths }: JsonObject): boolean {
    return Object.values(membersOf(paths)).some((item) => Object.keys(membersOf(item)).length > 0);
  }

  /** Gives the interface all that was added. */
  close(): void {
    Object.defineProperty(this.node, "members", { value: ts.factory.createNodeArray(this.#members) });
  }
}
