import { kebabCase, latin } from "@specwright/codegen/stages";
import { membersOf, textOf } from "@specwright/openapi/internal";
import type { Facts, Inference, Setting } from "./setting.ts";

/** What the provider is called, in a sentence and on the web. */
export const inferPresentation: Inference = (facts) => [nameOf(facts), ...homepageOf(facts)];

/** The folder's name, spelled as the title spells it: `bigbank` is "BigBank" where the title is "BigBank API". */
function nameOf({ id, document }: Facts): Setting {
  const title = textOf(membersOf(document.bundled.info).title);
  const found = foundIn(title, id.replaceAll("-", ""));
  const name = found === undefined ? "" : inPlainLetters(found);
  if (!/^[A-Z]/.test(name) || !/[a-z]/.test(name))
    return { path: ["name"], value: titleOf(id), reason: "From the name of the folder." };
  const reason = name === found ? SPELLED : `${SPELLED.slice(0, -1)}, with the letters that a name can have.`;
  return { path: ["name"], value: name, reason };
}

const SPELLED = "Spelled as in the title of the description.";

/** What settings take as a name. */
function inPlainLetters(text: string): string {
  return latin(text)
    .replace(/[^A-Za-z0-9.-]+/g, " ")
    .trim();
}

/** `big-bank` as "Big Bank". */
function titleOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** The words of a title that have these letters, with what stands between them. */
function foundIn(title: string, letters: string): string | undefined {
  const words = [...title.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  for (const [first, { index: start }] of words.entries())
    for (const { 0: last, index } of words.slice(first)) {
      const run = title.slice(start, index + last.length);
      if (kebabCase(run).replaceAll("-", "") === letters) return run;
    }
  return undefined;
}

function homepageOf({ document }: Facts): Setting[] {
  const { externalDocs, info } = document.bundled;
  const found = [
    ["externalDocs.url", membersOf(externalDocs).url],
    ["info.contact.url", membersOf(membersOf(info).contact).url],
  ] as const;
  return found
    .filter(([, url]) => URL.canParse(textOf(url)) && textOf(url).startsWith("https://"))
    .slice(0, 1)
    .map(([place, url]) => ({ path: ["homepage"], value: textOf(url), reason: `From ${place} of the description.` }));
}
