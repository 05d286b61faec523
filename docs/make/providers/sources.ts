import type { Page } from "../page.ts";
import type { ProviderFacts } from "./facts.ts";

/** Where each fact of a description comes from, in the words of its SOURCES.md. */
export function sourcesPage({ id, model, file }: ProviderFacts): Page {
  const text = file(`${model.home.specFolder}/SOURCES.md`) ?? "This description has no list of its sources.";
  return {
    path: `providers/${id}/sources`,
    title: `${model.name}: sources`,
    description: `Where each fact of the ${model.name} description comes from, and how sure it is.`,
    sidebar: { label: "Sources" },
    body: `${SELDOM_SOUGHT}\n\n${text.replace(/^# .*\n/, "").trim()}\n\n</div>`,
  };
}

/** A list of sources has all words of an API. Whoever searches for one wants the page that says how it is used. */
const SELDOM_SOUGHT = '<div data-pagefind-weight="0.1">';
