import ts from "typescript";
import type { ClientType } from "./probe.ts";

/** The types that a client exports, by name, as the compiler knows them. */
export class ClientTypes {
  readonly #checker: ts.TypeChecker;
  readonly #exports: ReadonlyMap<string, ts.Symbol>;

  constructor(checker: ts.TypeChecker, module: ts.SourceFile) {
    this.#checker = checker;
    const symbol = checker.getSymbolAtLocation(module);
    const exported = symbol ? checker.getExportsOfModule(symbol) : [];
    this.#exports = new Map(exported.map((one) => [one.name, one]));
  }

  has({ name }: ClientType): boolean {
    return this.#exports.has(name);
  }

  /** undefined where there is no such type, or where no result has that status. */
  of({ name, status }: ClientType): ts.Type | undefined {
    const exported = this.#exports.get(name);
    if (!exported) return undefined;
    const symbol = exported.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(exported) : exported;
    const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
    if (status === undefined) return type;
    return this.#held(type, status);
  }

  /** Statuses of different variants exclude each other; a range and `default` are one variant with many statuses. */
  #held(result: ts.Type, status: number): ts.Type | undefined {
    const wanted = this.#checker.getNumberLiteralType(status);
    const variant = (result.isUnion() ? result.types : [result]).find((one) => {
      const is = this.#property(one, "status");
      return is !== undefined && this.#checker.isTypeAssignableTo(wanted, is);
    });
    return variant && (this.#property(variant, "data") ?? this.#property(variant, "error"));
  }

  /** The key of the other outcomes is there as well, optional and without a value. */
  #property(type: ts.Type, name: string): ts.Type | undefined {
    const property = this.#checker.getPropertyOfType(type, name);
    if (!property || property.flags & ts.SymbolFlags.Optional) return undefined;
    return this.#checker.getTypeOfSymbol(property);
  }
}
