import { type Renamed, scriptCall } from "./scripts.ts";

/** What a kept file may lack. */
export interface Lacks {
  readonly renamed: readonly Renamed[];
  readonly specs: string;
  readonly branch: string;
}

/**
 * A line for a file of the repository that stays, with what it lacks. One that speaks of Specwright has what it needs.
 * @param path as a new workspace has it
 * @param here as the repository has it
 */
export function keptLine(path: string, here: string, own: string, lacks: Lacks): string {
  const advice = /specwright/i.test(own) ? undefined : ADVICE.get(path)?.(lacks);
  return advice === undefined ? `kept ${here}` : `kept ${here}: ${advice}`;
}

/** A line for a script whose plain name the repository has for something else. */
export function keptScriptLine({ plain, name }: Renamed): string {
  return `kept the script ${plain}: the one of Specwright is \`${scriptCall(name)}\``;
}

type Advice = (lacks: Lacks) => string;

const ADVICE: ReadonlyMap<string, Advice> = new Map<string, Advice>([
  [
    ".github/workflows/ci.yml",
    (lacks) => `it does not test the packages. Add \`${called("test", lacks)}\`, with Node.js 24.18 or newer`,
  ],
  [
    ".github/workflows/review.yml",
    ({ branch }) =>
      `it does not review changes. Add \`npx specwright review --base origin/${branch} --require-changeset\``,
  ],
  [
    ".github/workflows/release.yml",
    (lacks) =>
      `it does not release the packages. Add \`${called("version", lacks)}\`, and after its merge \`${called("release", lacks)}\``,
  ],
  [".github/workflows/contract.yml", () => "it does not show what contracts cover. `npx specwright contract` does"],
  ["README.md", () => "it says nothing of the packages. `npx specwright --help` lists the commands"],
  ["AGENTS.md", ({ specs }) => `add that packages are generated from ${specs}/, and never edited`],
  [
    "redocly.yaml",
    () =>
      'lint has the rules of it alone. For those of Specwright add the plugin "@specwright/lint/plugin" and extend house/all',
  ],
]);

function called(script: string, { renamed }: Lacks): string {
  return scriptCall(renamed.find(({ plain }) => plain === script)?.name ?? script);
}
