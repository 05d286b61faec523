import { membersOf, textOf } from "@specwright/openapi/internal";
import type { Facts, Inference, Setting } from "./setting.ts";

/** What the provider is called, in a sentence and on the web. */
export const inferPresentation: Inference = (facts) => [nameOf(facts), ...homepageOf(facts)];

/** The folder's name, spelled as the title spells it: `bigbank` is "BigBank" where the title is "BigBank API". */
function nameOf({ id, document }: Facts): Setting {
  const title = textOf(membersOf(document.bundled.info).title);
  const spelled = spelledIn(title, id.replaceAll("-", ""));
  const value = spelled ?? titleOf(id);
  const reason = spelled ? "Spelled as in the title of the description." : "From the name of the folder.";
  return { path: ["name"], value, reason };
}

/** `big-bank` as "Big Bank". */
function titleOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

function spelledIn(title: string, letters: string): string | undefined {
  const words = title.split(/[^A-Za-z0-9]+/).filter(Boolean);
  for (const [start] of words.entries())
    for (let end = start + 1; end <= words.length; end++) {
      const run = words.slice(start, end);
      if (run.join("").toLowerCase() !== letters) continue;
      const name = run.join(" ");
      return /[a-z]/.test(name) && /^[A-Z]/.test(name) ? name : undefined;
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
