/** A name that nobody can mistake, built as another one is: `$ref` is `$zqa`, `x-next` is `zqa-zqb`. */
export function plainName(name: string): string {
  const runs = [...runsOf(name)];
  return name.replace(/[a-z0-9]+/gi, (run) => plainRun(runs.indexOf(run)));
}

/** The text in which a plain name has become the other one again, also where identifiers were made of it. */
export function namedAgain(text: string, name: string): string {
  return runsOf(name).reduce(
    (told, run, index) =>
      told
        .replaceAll(plainRun(index), () => run)
        .replaceAll(capital(plainRun(index)), () => capital(run))
        .replaceAll(plainRun(index).toUpperCase(), () => shouted(run)),
    text,
  );
}

function runsOf(name: string): string[] {
  return [...new Set(name.match(/[a-z0-9]+/gi) ?? [])];
}

function plainRun(index: number): string {
  return `zq${String.fromCharCode(97 + index)}`;
}

/** As in the name of an environment variable. */
function shouted(word: string): string {
  return word.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
