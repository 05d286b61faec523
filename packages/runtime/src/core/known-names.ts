/**
 * @param known names with a space between two
 * @param within what the options are a part of, `retry.`
 * @throws TypeError for any other name
 */
export function checkNames(given: object | undefined, known: string, within = ""): void {
  const names = known.split(" ");
  for (const name in given) {
    if (names.includes(name)) continue;
    const near = names.filter((one) => beginning(one) === beginning(name)).join(", ");
    throw new TypeError(`there is no option "${within}${name}": pass ${near || names.join(", ")}`);
  }
}

/** What a misspelt name mostly has in common with the right one. */
function beginning(name: string): string {
  return name.slice(0, 3).toLowerCase();
}
