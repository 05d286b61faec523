import { PUBLIC_DOORS } from "./doors.ts";
import { readManifest } from "./manifest.ts";
import { readApi } from "./read-api.ts";
import { apiReport } from "./report.ts";

/** The reports of all packages, by path from the root of the repository. */
export function apiReports(repository: string): Map<string, string> {
  const reports = Object.keys(PUBLIC_DOORS).map((folder): [string, string] => {
    const { name } = readManifest(repository, folder);
    return [`packages/${folder}/api.md`, apiReport(name, readApi(repository, folder))];
  });
  return new Map(reports);
}
