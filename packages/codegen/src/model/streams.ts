import { SpecError } from "@specwright/openapi";
import type { LoadedSettings } from "../settings/read-settings.ts";
import type { MediaModel, ResponseModel } from "./types.ts";

/** Responses whose streams of events are read with what provider.yaml says of them. */
export function withEventRules(
  responses: readonly ResponseModel[],
  { settings }: LoadedSettings,
): readonly ResponseModel[] {
  const { events: given, envelope } = settings;
  if (given === undefined && envelope === undefined) return responses;
  const read = (media: MediaModel): MediaModel => {
    if (!media.events) return media;
    // Data that is text is looked at for an envelope too.
    const rules = { data: "text", ...media.events.rules, ...given } as const;
    return { ...media, events: { ...media.events, rules } };
  };
  return responses.map((response) => ({ ...response, variants: response.variants.map(read) }));
}

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
  const hint = "Remove the setting: other answers are read as their media type says.";
  throw new SpecError([{ ...at, rule: "settings", message: `${id} answers with no text/event-stream`, hint }]);
}

function asPieces(media: MediaModel): MediaModel {
  if (media.kind !== "events") return media;
  return { ...media, kind: "pieces", events: undefined };
}
