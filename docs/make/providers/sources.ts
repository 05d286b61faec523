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
    body: text.replace(/^# .*\n/, ""),
  };
}
