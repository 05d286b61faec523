/**
 * @param known names with a space between two
 * @param within what the options are a part of, `retry.`
 * @throws TypeError for any other name
 */
export function checkNames(given: object | undefined, known: string, within = ""): void {
  for (const name in given) {
    // A list would be made for each call.
    if (` ${known} `.includes(` ${name} `)) continue;
    const names = known.split(" ");
    const near = names.filter((one) => beginning(one) === beginning(name)).join(", ");
    throw new TypeError(`there is no option "${within}${name}": pass ${near || names.join(", ")}`);
  }
}

/** What a misspelt name mostly has in common with the right one. */
function beginning(name: string): string {
  return name.slice(0, 3).toLowerCase();
}
