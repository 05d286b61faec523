/** A part of a page of Markdown: a heading of level 2, and what stands below it. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly text: string;
}

/** The sections of a page of Markdown. What looks like a heading in code is none. */
export function sectionsOf(markdown: string): Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: "", lines: [] }];
  let fence = "";
  for (const line of markdown.split("\n")) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === "" && mark) fence = mark;
    else if (mark?.startsWith(fence) && fence !== "" && line.trim() === mark) fence = "";
    if (fence === "" && line.startsWith("## ")) sections.push({ heading: line.slice(3), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ heading, lines }) => ({ heading, text: lines.join("\n").trim() }));
}
