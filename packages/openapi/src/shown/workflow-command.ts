import { spelled } from "./hidden.ts";

/** What a command of a GitHub workflow says, and where. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

/** A line by which GitHub shows a message at a place, `::error file=a,line=1,col=2,title=…::message`. */
export function workflowCommand({ level, title, file, line, col }: Annotation, message: string): string {
  const properties = Object.entries({ file, line, col, title }).filter(([, value]) => value !== undefined);
  return `::${level} ${properties.map(([name, value]) => `${name}=${property(String(value))}`).join(",")}::${data(message)}`;
}

function data(text: string): string {
  return spelled(text, "\r\n").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
