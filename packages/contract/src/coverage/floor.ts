import { isClientWide } from "../suite/behaviour/client-wide.ts";
import { type Dimension, dimensions } from "../suite/cell.ts";
import type { Matrix } from "./matrix.ts";

/** Keys of cells of one kind. */
export interface FloorCells {
  readonly passed: readonly string[];
  /** Blind spots and deviations. */
  readonly open: readonly string[];
}

/** The coverage that was reached once, cell by cell: an operation has only the dimensions that it has cells of. */
export interface Floor {
  readonly [operation: string]: { readonly [D in Dimension]?: FloorCells };
}

/** Where a matrix lies below its floor. */
export interface Fallen {
  readonly operation: string;
  /** Which cells fell, how, and what to do. */
  readonly message: string;
}

/** What a matrix has reached, in the form of a floor. */
export function floorOf({ operations }: Matrix): Floor {
  return Object.fromEntries(
    operations.map(({ operation, cells }) => {
      const kinds = dimensions.map((dimension) => {
        const keys = (passed: boolean): string[] =>
          cells[dimension].filter(({ state }) => (state === "pass") === passed).map(({ key }) => key);
        return [dimension, { passed: keys(true), open: keys(false) }] as const;
      });
      return [operation, Object.fromEntries(kinds.filter(([, { passed, open }]) => passed.length + open.length > 0))];
    }),
  );
}

/**
 * Where a matrix lies below its floor; empty if nowhere. An operation or a cell that is gone, a cell that no longer
 * passes, and one that never passed and was not known before.
 */
export function belowFloor(matrix: Matrix, floor: Floor): Fallen[] {
  const now = floorOf(matrix);
  const ofClient = new Set(
    Object.values(now)
      .flatMap(({ behaviour }) => behaviour?.passed ?? [])
      .filter(isClientWide),
  );
  return Object.entries(floor).flatMap(([operation, before]) => {
    const own = kindsOf(now, operation);
    if (own === undefined) return [{ operation, message: `the operation is gone, with ${sum(before)}: ${accept}` }];
    return dimensions.flatMap((dimension) =>
      fallenCells(dimension, without(ofClient, before[dimension]), own[dimension] ?? none).map((message) => ({
        operation,
        message,
      })),
    );
  });
}

/** What is said of an operation without a floor. */
export const NO_FLOOR = "has no coverage floor yet: run with --raise-floor and commit it";

/** Operations that have no floor yet: whatever they lose would not be seen. */
export function withoutFloor({ operations }: Matrix, floor: Floor): Fallen[] {
  return operations
    .filter(({ operation }) => !Object.hasOwn(floor, operation))
    .map(({ operation }) => ({ operation, message: NO_FLOOR }));
}

/** How many cells pass that the floor does not have: whatever happens to them would not be seen either. */
export function aboveFloor(matrix: Matrix, floor: Floor): number {
  return Object.entries(floorOf(matrix))
    .flatMap(([operation, own]) =>
      dimensions.map((dimension) => {
        const before = new Set(kindsOf(floor, operation)?.[dimension]?.passed);
        return (own[dimension]?.passed ?? []).filter((key) => !before.has(key)).length;
      }),
    )
    .reduce((all, count) => all + count, 0);
}

// An operation may be called as something that every object has, such as `constructor`.
function kindsOf(floor: Floor, operation: string): Floor[string] | undefined {
  if (!Object.hasOwn(floor, operation)) return undefined;
  return floor[operation];
}

/** What is tried with another operation now is not gone. */
function without(moved: ReadonlySet<string>, { passed, open }: FloorCells = none): FloorCells {
  return { passed: passed.filter((key) => !moved.has(key)), open };
}

const none: FloorCells = { passed: [], open: [] };
const accept = "bring it back, or accept the loss with --lower-floor";

function fallenCells(dimension: Dimension, before: FloorCells, now: FloorCells): string[] {
  const [passing, open] = [new Set(now.passed), new Set(now.open)];
  const known = new Set([...before.passed, ...before.open]);
  const gone = before.passed.filter((key) => !passing.has(key) && !open.has(key));
  const failing = before.passed.filter((key) => open.has(key));
  const strange = now.open.filter((key) => !known.has(key));
  return [
    ...sentence(`${dimension} gone`, gone, accept),
    ...sentence(`${dimension} that no longer pass`, failing, "mend them, or accept the loss with --lower-floor"),
    ...sentence(`${dimension} that are new and do not pass`, strange, "cover them, or accept them with --lower-floor"),
  ];
}

function sentence(what: string, keys: readonly string[], advice: string): string[] {
  if (keys.length === 0) return [];
  return [`${what}: ${keys.map((key) => JSON.stringify(key)).join(", ")}; ${advice}`];
}

function sum(kinds: Floor[string]): string {
  return Object.entries(kinds)
    .filter(([, { passed }]) => passed.length > 0)
    .map(([dimension, { passed }]) => `${passed.length} ${dimension}`)
    .join(", ");
}
