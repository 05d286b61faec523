import { describe, expect, it } from "vitest";
import { inShort } from "./in-short.ts";

describe("inShort", () => {
  it.each([
    { title: "the summary", summary: "List pets", description: "Gives all. Really.", want: "List pets" },
    { title: "the first sentence", description: "Lists pets. Takes long.", want: "Lists pets." },
    { title: "the first paragraph", description: "Lists pets\n\n- dogs\n- cats", want: "Lists pets" },
    {
      title: "an abbreviation ends nothing",
      description: "Lists pets, e.g. dogs. And so on.",
      want: "Lists pets, e.g. dogs.",
    },
    { title: "paragraphs of HTML", description: "<p>Lists pets.</p> <note> <p>Old.</p> </note>", want: "Lists pets." },
    { title: "HTML without an end", description: "<p>Lists <b>all</b> pets</p><p>Old</p>", want: "Lists all pets" },
    { title: "a line of HTML", description: "Lists pets<br />by <code>name</code>", want: "Lists pets" },
    { title: "a list of HTML", description: "<p>Lists:</p><ul><li>dogs</li></ul>", want: "Lists:" },
    { title: "an HTML summary", summary: "<p>Lists pets</p>", description: "", want: "Lists pets" },
    {
      title: "what is no HTML",
      description: "Finds <id> where a<b and b>a. Fast.",
      want: "Finds <id> where a<b and b>a.",
    },
    { title: "nothing", description: "", want: "" },
    { title: "nothing but tags", description: "<p></p>", want: "" },
  ])("$title", ({ summary = "", description, want }) => {
    expect(inShort({ summary, description })).toBe(want);
  });
});
