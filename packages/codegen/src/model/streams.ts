import { SpecError } from "@specwright/openapi";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { MediaModel, ResponseModel } from "./types.ts";

/**
 * Responses, with the streams that provider.yaml says are bare text: some servers call them `text/event-stream` and
 * write no events.
 * @throws SpecError where there is no such stream.
 */
export function withBareStreams(
  id: string,
  responses: readonly ResponseModel[],
  { settings, locate }: LoadedSettings,
): readonly ResponseModel[] {
  if (settings.operations?.[id]?.stream === undefined) return responses;
  const bare = (media: MediaModel): MediaModel => (media.kind === "events" ? { ...media, kind: "pieces" } : media);
  const changed = responses.map((response) => ({ ...response, variants: response.variants.map(bare) }));
  if (changed.some(({ variants }) => variants.some(({ kind }) => kind === "pieces"))) return changed;
  const at = locate(["operations", id, "stream"]);
  const hint = "Take the setting away: other answers are read as their media type says.";
  throw new SpecError([{ ...at, rule: "settings", message: `${id} answers with no text/event-stream`, hint }]);
}
