import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseReport, type ShardReport } from "./shard-report.ts";

/** A report, and the file that it was read from, as the user named it. */
export interface ReadReport {
  readonly file: string;
  readonly report: ShardReport;
}

/**
 * Reads reports.
 * @param folder from which the user named them
 * @param named files, and folders of which each JSON file is a report
 * @throws Error for a path that is not there, a folder without reports, and a file that is no report
 */
export async function readReports(folder: string, named: readonly string[]): Promise<readonly ReadReport[]> {
  const files = named.flatMap((one) => filesOf(folder, one));
  return await Promise.all(
    files.map(async (file) => ({ file, report: parseReport(file, await readFile(resolve(folder, file), "utf8")) })),
  );
}

function filesOf(folder: string, named: string): string[] {
  const path = resolve(folder, named);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`There is no ${named}. --merge needs the reports that --shard writes.`);
  if (!found.isDirectory()) return [named];
  const files = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  if (files.length === 0) throw new Error(`${named} has no reports: --merge needs those that --shard writes.`);
  return files.sort().map((file) => join(named, file));
}
