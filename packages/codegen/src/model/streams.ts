import { SpecError } from "@specwright/openapi";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { MediaModel, ResponseModel } from "./types.ts";

/**
 * Responses in which `text/event-stream` is read as bare text if provider.yaml says so: some servers use this media type
 * and write no events.
 * @throws SpecError if no response is a `text/event-stream`.
 */
export function withBareStreams(
  id: string,
  responses: readonly ResponseModel[],
  { settings, locate }: LoadedSettings,
): readonly ResponseModel[] {
  if (settings.operations?.[id]?.stream === undefined) return responses;
  const changed = responses.map((response) => ({ ...response, variants: response.variants.map(asPieces) }));
  if (changed.some(({ variants }) => variants.some(({ kind }) => kind === "pieces"))) return changed;
  const at = locate(["operations", id, "stream"]);
  const hint = "Take the setting away: other answers are read as their media type says.";
  throw new SpecError([{ ...at, rule: "settings", message: `${id} answers with no text/event-stream`, hint }]);
}

function asPieces(media: MediaModel): MediaModel {
  if (media.kind !== "events") return media;
  return { ...media, kind: "pieces" };
}
