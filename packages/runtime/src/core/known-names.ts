/** Looks at the value of an option. */
export type CheckValue = (value: unknown, name: string, within: string) => void;

/**
 * Checks the options that somebody gave: their own, because code of others may have added to all objects.
 * @param known names with a space between two
 * @param within what the options are a part of, `retry.`
 * @throws TypeError for any other name, and what `checkValue` throws
 */
export function checkNames(
  given: object | null | undefined | false,
  known: string,
  within = "",
  checkValue?: CheckValue,
): void {
  for (const [name, value] of Object.entries(given ?? {})) {
    // A list would be made for each call.
    if (` ${known} `.includes(` ${name} `)) checkValue?.(value, name, within);
    else throw unknownName(name, known, within);
  }
}

function unknownName(name: string, known: string, within: string): TypeError {
  const names = known.split(" ");
  const near = names.filter((one) => beginning(one) === beginning(name)).join(", ");
  return new TypeError(`there is no option "${within}${name}": pass ${near || names.join(", ")}`);
}

/** What a misspelt name mostly has in common with the right one. */
function beginning(name: string): string {
  return name.slice(0, 3).toLowerCase();
}
