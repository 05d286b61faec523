/**
 * By call, its data, or the item of its stream that was read last, with integers beyond 2^53 as texts of their digits. The
 * key is not the value, because that may be a bare integer. By the error of a failure in a stream, the event that it came in.
 */
export const exactValues: WeakMap<WeakKey, unknown> = new WeakMap<WeakKey, unknown>();
