import type { ServerSentEvent } from "./server-sent-events.ts";
import type { StreamContext } from "./stream-reader.ts";

/** An event whose data has been read. */
export type ReadEvent = Omit<ServerSentEvent, "data"> & { readonly data: unknown };

/** Is told of each event, of the text of its data, and of the call whose stream it is of, or of the failure that it is. */
export type Note = (event: ReadEvent, text: string, key: StreamContext | Error) => void;
