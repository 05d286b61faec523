import type { Page } from "../page.ts";
export function comparisonPage(): Page {
  return { path: "reference/comparison", title: "Comparison", description: "x", body: "x" };
}
