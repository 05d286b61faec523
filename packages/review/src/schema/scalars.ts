import { patternIncluded } from "./language.ts";
import type { Shape } from "./shape.ts";

/** A rule of `wide` that values of `narrow` may break: its keyword. */
export type Broken = string;

interface Bound {
  readonly value: number;
  readonly open: boolean;
  readonly keyword: string;
}

/** The lower bound that binds; for integers a closed one, as far as a number can tell the next from it. */
function lower(shape: Shape): Bound | undefined {
  return tightest(
    [
      { value: shape.minimum, open: false, keyword: "minimum" },
      { value: shape.exclusiveMinimum, open: true, keyword: "exclusiveMinimum" },
    ],
    shape.integer === true,
    1,
  );
}

function upper(shape: Shape): Bound | undefined {
  return tightest(
    [
      { value: shape.maximum, open: false, keyword: "maximum" },
      { value: shape.exclusiveMaximum, open: true, keyword: "exclusiveMaximum" },
    ],
    shape.integer === true,
    -1,
  );
}

/** `sign` is 1 where the greater bound binds, -1 where the smaller one does. */
function tightest(
  bounds: readonly { value: number | undefined; open: boolean; keyword: string }[],
  integer: boolean,
  sign: 1 | -1,
): Bound | undefined {
  const found = bounds.flatMap(({ value, open, keyword }): Bound[] => {
    if (value === undefined) return [];
    return [
      integer && Number.isSafeInteger(closed(value, open, sign))
        ? { value: closed(value, open, sign), open: false, keyword }
        : { value, open, keyword },
    ];
  });
  return found.sort((a, b) => sign * (b.value - a.value) || Number(b.open) - Number(a.open))[0];
}

function closed(value: number, open: boolean, sign: 1 | -1): number {
  const whole = sign === 1 ? Math.ceil(value) : Math.floor(value);
  if (open && whole === value) return whole + sign;
  return whole;
}

export function brokenNumberRules(narrow: Shape, wide: Shape): Broken[] {
  const bound = (mine: Bound | undefined, needed: Bound | undefined, sign: number): Broken[] => {
    if (!needed) return [];
    const within =
      mine !== undefined &&
      (sign * (mine.value - needed.value) > 0 || (mine.value === needed.value && (mine.open || !needed.open)));
    if (within) return [];
    return [needed.keyword];
  };
  // Bounds of the other side count as those of integers where only integers can come.
  const seen = narrow.integer ? { ...wide, integer: true } : wide;
  const whole = wide.integer && !narrow.integer && !narrow.multiples?.some((step) => Number.isInteger(step));
  return [
    ...(whole ? ["type"] : []),
    ...bound(lower(narrow), lower(seen), 1),
    ...bound(upper(narrow), upper(seen), -1),
    ...(wide.multiples ?? []).filter((step) => !isMultiple(narrow, step)).map(() => "multipleOf"),
  ];
}

function isMultiple(shape: Shape, step: number): boolean {
  const own = [...(shape.multiples ?? []), ...(shape.integer ? [1] : [])];
  return own.some((mine) => Number.isInteger(mine / step));
}

export function brokenStringRules(narrow: Shape, wide: Shape): Broken[] {
  const patterns = (wide.patterns ?? []).filter(
    (pattern) => !narrow.patterns?.some((mine) => patternIncluded(mine, pattern) === true),
  );
  return [
    ...atLeast(narrow, wide, "minLength", 0),
    ...atMost(narrow, wide, "maxLength"),
    ...patterns.map(() => "pattern"),
  ];
}

export function atLeast(
  narrow: Shape,
  wide: Shape,
  key: "minLength" | "minItems" | "minProperties",
  least: number,
): Broken[] {
  if (Math.max(narrow[key] ?? 0, least) >= (wide[key] ?? 0)) return [];
  return [key];
}

export function atMost(
  narrow: Shape,
  wide: Shape,
  key: "maxLength" | "maxItems" | "maxProperties",
  most: number = Number.POSITIVE_INFINITY,
): Broken[] {
  if (Math.min(narrow[key] ?? Number.POSITIVE_INFINITY, most) <= (wide[key] ?? Number.POSITIVE_INFINITY)) return [];
  return [key];
}
