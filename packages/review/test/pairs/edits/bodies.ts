import { add, at, drop, listed, type ObjectEdit, rename, set, upload } from "./object-edit.ts";

/** Request bodies and what their media types say. */
export const BODIES: readonly ObjectEdit[] = [
  {
    field: "request-body.required",
    name: "became required",
    change: set([...add, "requestBody", "required"], true),
    want: "breaking",
    back: "safe",
  },
  {
    field: "request-body.content",
    name: "media type removed",
    change: drop(...add, "requestBody", "content", "application/xml"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "request-body.content",
    name: "range instead of a type",
    change: (d) => rename(at(d, ...add, "requestBody", "content"), "application/xml", "application/*"),
    want: "safe",
    back: "breaking",
  },
  {
    field: "request-body.content",
    name: "with charset",
    change: (d) => rename(at(d, ...add, "requestBody", "content"), "application/xml", "application/xml; charset=utf-8"),
    want: "same",
    back: "same",
  },
  {
    field: "request-body.description",
    name: "other words",
    change: set([...add, "requestBody", "description"], "A book."),
    want: "same",
    back: "same",
  },
  {
    field: "media-type.schema",
    name: "removed from a request",
    change: drop(...add, "requestBody", "content", "application/json", "schema"),
    want: "safe",
    back: "breaking",
  },
  {
    field: "media-type.schema",
    name: "removed from a response",
    change: drop(...listed, "content", "application/json", "schema"),
    want: "breaking",
    back: "safe",
  },
  {
    field: "media-type.encoding",
    name: "added",
    change: set([...upload, "encoding", "title"], { contentType: "text/markdown" }),
    want: "breaking",
    back: "same",
  },
  {
    field: "media-type.encoding",
    name: "for a part that was not there",
    change: (d) => {
      at(d, ...upload, "schema", "properties").note = { type: "string" };
      at(d, ...upload, "encoding").note = { contentType: "text/markdown" };
    },
    want: "safe",
    back: "unknown",
  },
  ...["text/plain", "text/plain; charset=utf-8", "Text/Plain;charset=UTF-8"].map(
    (contentType): ObjectEdit => ({
      field: "encoding.contentType",
      name: `said that was meant: ${contentType}`,
      change: set([...upload, "encoding", "title"], { contentType }),
      want: "same",
      back: "same",
    }),
  ),
  {
    field: "encoding.contentType",
    name: "another charset",
    change: set([...upload, "encoding", "title"], { contentType: "text/plain; charset=utf-16" }),
    want: "breaking",
    back: "same",
  },
  {
    field: "encoding.contentType",
    name: "narrowed",
    change: set([...upload, "encoding", "image", "contentType"], "image/png"),
    want: "breaking",
    back: "same",
  },
  {
    field: "encoding.style",
    name: "pipes",
    change: set([...upload, "encoding", "tags"], { style: "pipeDelimited" }),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "encoding.explode",
    name: "joined",
    change: set([...upload, "encoding", "tags"], { explode: false }),
    want: "breaking",
    back: "breaking",
  },
  {
    field: "encoding.explode",
    name: "of a plain field",
    change: set([...upload, "encoding", "title"], { explode: false }),
    want: "same",
    back: "same",
  },
];
