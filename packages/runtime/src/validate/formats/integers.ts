/** A format of numbers as Ajv defines one. */
interface NumberFormat {
  validate(value: number): boolean;
}

export const int32: NumberFormat = {
  validate: (value) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
};

/** JSON's integers are read as doubles, so every one of them fits. */
export const int64: NumberFormat = { validate: Number.isInteger };
