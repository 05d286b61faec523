import type { ValidationError } from "../errors/validation-error.ts";
import { report, type ValidateOptions } from "./options.ts";

/** The error for a value that is not as described. */
export type Judge = (item: unknown, path: readonly (string | number)[]) => ValidationError | undefined;

export type Items = AsyncGenerator<unknown, void, undefined>;

/** Checks the items of a stream. In the mode `throw` the loop over them ends with the first that is not as described. */
export function checkedItems(items: Items, judge: Judge, options: ValidateOptions): Items {
  const checked = eachChecked(items, judge, options);
  const leave = checked.return.bind(checked);
  // The stream knows whether it is over.
  checked[Symbol.asyncIterator] = () => {
    items[Symbol.asyncIterator]();
    return checked;
  };
  // A generator that was never asked for an item has not begun its loop, and so does not end the stream itself.
  checked.return = async (value) => {
    await items.return();
    return await leave(value);
  };
  return checked;
}

async function* eachChecked(items: Items, judge: Judge, options: ValidateOptions): Items {
  let index = 0;
  let warned = false;
  for await (const item of items) {
    const error = judge(item, ["body", index++]);
    if (error && options.responses === "throw") throw error;
    // Without a listener the console gets one warning for the whole stream.
    if (error && (options.onInvalid || !warned)) report(error, options);
    warned ||= !!error;
    yield item;
  }
}
