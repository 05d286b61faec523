import { listProviders } from "@specwright/codegen";
import { readSettings, readWorkspace, specFolder } from "@specwright/codegen/stages";
import { DiskFolder } from "@specwright/openapi/internal";

/** What Starlight takes for its sidebar, as far as it is used here. */
type Item =
  | { label: string; link: string }
  | { autogenerate: { directory: string } }
  | { slug: string }
  | { label: string; collapsed?: boolean; items: Item[] };

/** The sidebar of every page: folders of pages, and for each provider its parts in one order. */
export function sidebar(repository: string): Item[] {
  return [
    { label: "Start", items: [{ autogenerate: { directory: "start" } }] },
    { label: "Guides", items: [{ autogenerate: { directory: "guides" } }] },
    {
      label: "Providers",
      items: [{ slug: "providers" }, ...listProviders(repository).map((id) => provider(repository, id))],
    },
    { label: "Reference", collapsed: true, items: [{ autogenerate: { directory: "reference" } }] },
  ];
}

function provider(repository: string, id: string): Item {
  const folder = `providers/${id}`;
  return {
    label: nameOf(repository, id),
    collapsed: true,
    items: [
      { slug: folder },
      { label: "API reference", link: `/${folder}/api/` },
      { label: "Operations", collapsed: true, items: [{ autogenerate: { directory: `${folder}/operations` } }] },
      ...["coverage", "sources", "changes"].map((page) => ({ slug: `${folder}/${page}` })),
    ],
  };
}

function nameOf(repository: string, id: string): string {
  const folder = new DiskFolder(repository, specFolder(repository, id));
  return readSettings(folder, readWorkspace(repository)).settings.name ?? id;
}
