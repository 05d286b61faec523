import type { BodyWriter } from "../operation/descriptor.ts";

/** For an operation that can be called without a body. Any other refuses `undefined`, which would send nothing. */
export function optionalBody(write: BodyWriter): BodyWriter {
  return (value, type, descriptor) => {
    if (value === undefined) return { body: undefined, type: undefined };
    return write(value, type, descriptor);
  };
}
