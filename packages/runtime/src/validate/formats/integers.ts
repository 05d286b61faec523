/** The form that Ajv has for formats of numbers. */
interface NumberFormat {
  validate(value: number): boolean;
}

export const int32: NumberFormat = {
  validate: (value) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
};

/** JSON's integers are doubles, so every one of them fits. */
export const int64: NumberFormat = { validate: Number.isInteger };
