import { NO_WORKSPACE_SETTINGS, WORKSPACE_FILE, type WorkspaceSettings } from "@specwright/codegen/stages";
import { pointer } from "@specwright/openapi";
import type { Draft } from "./finding.ts";

/** Settings of all packages that their users notice, although no description and no type changes. */
const NOTICED = [
  {
    key: "scope",
    severity: "breaking",
    why: "The package has another name on npm: code that imports the old one gets no new version of it.",
  },
  {
    key: "credentialPrefix",
    severity: "unknown",
    why: "Credentials are read from variables of another name, unless provider.yaml names them.",
  },
  { key: "node", severity: "unknown", why: "Who runs a version of Node.js that is left out cannot use the package." },
] as const;

/** What specwright.yaml says otherwise of packages. A version without this file says nothing of them. */
export function compareWorkspaces(base: WorkspaceSettings, head: WorkspaceSettings): Draft[] {
  if (base === NO_WORKSPACE_SETTINGS || head === NO_WORKSPACE_SETTINGS) return [];
  return NOTICED.filter(({ key }) => base[key] !== head[key]).map(({ key, severity, why }) => ({
    ledger: "sdk",
    severity,
    rule: "workspace-setting-changed",
    direction: null,
    operation: null,
    pointer: pointer([key]),
    location: { file: WORKSPACE_FILE, line: 1, col: 1 },
    title: `the setting ${key} of the workspace ${whatHappened(base[key], head[key])}`,
    why,
    before: base[key],
    after: head[key],
  }));
}

function whatHappened(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `is ${after} now`;
  if (after === undefined) return `was ${before}, and is left out now`;
  return `was ${before}, and is ${after} now`;
}
