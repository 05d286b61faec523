import type { PageSettings, ProviderSettings } from "./settings.ts";

/** What a mock of a provider is told beyond its description, as `startMock` takes it. */
export interface MockOptions extends NonNullable<ProviderSettings["mock"]> {
  /** How operations page, by operationId. */
  readonly pages?: Readonly<Record<string, PageSettings>>;
}

/** What provider.yaml says of the server; undefined where it says nothing. */
export function mockOptions({ mock, operations = {} }: ProviderSettings): MockOptions | undefined {
  const paged = Object.entries(operations).flatMap(([id, { pagination }]) => (pagination ? [[id, pagination]] : []));
  if (mock === undefined && paged.length === 0) return undefined;
  return { ...mock, ...(paged.length > 0 && { pages: Object.fromEntries(paged) }) };
}
