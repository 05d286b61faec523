import type { MediaModel, OperationModel, ResponseModel } from "./types.ts";

/** The responses whose data a call resolves to: the 2xx ones, or `default` if there is none. */
export function successesOf({ responses }: OperationModel): ResponseModel[] {
  const own = responses.filter(({ status }) => status.startsWith("2"));
  if (own.length > 0) return own;
  return responses.filter(({ status }) => status === "default");
}

/** Every media type of a response. */
export function representationsOf({ variants, others }: ResponseModel): readonly MediaModel[] {
  return [...variants, ...others];
}

/** The media types between which a caller chooses. None if there are not several: the answer is what it is. */
export function choicesOf(operation: OperationModel): readonly string[] {
  if (operation.method === "HEAD") return [];
  const all = successesOf(operation).flatMap(representationsOf);
  const mediaTypes = [...new Set(all.map(({ mediaType }) => mediaType))];
  return mediaTypes.length > 1 ? mediaTypes : [];
}
