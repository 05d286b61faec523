/** Whether a media type, or a range of some, is another range or type, or belongs to it. */
export function belongsTo(range: string, type: string): boolean {
  const [family] = type.split("/");
  return range === type || range === `${family}/*` || range === "*/*";
}

export function isRange(type: string): boolean {
  return /\/\*(?:;|$)/.test(type);
}

/** Types that stand for a range, the plainest first: a range is no content type that can come. */
const EXAMPLES: { readonly [family: string]: readonly string[] } = {
  application: ["application/json", "application/xml", "application/octet-stream", "application/pdf"],
  audio: ["audio/mpeg", "audio/wav"],
  font: ["font/woff2", "font/ttf"],
  image: ["image/png", "image/jpeg", "image/webp"],
  multipart: ["multipart/form-data", "multipart/mixed"],
  text: ["text/plain", "text/html", "text/csv"],
  video: ["video/mp4", "video/webm"],
};

/**
 * A content type of a range that some others do not describe; what is no range stands for itself.
 * @param others types and ranges
 */
export function typeIn(range: string, others: readonly string[] = []): string {
  if (!isRange(range)) return range;
  const all = Object.values(EXAMPLES).flat();
  const inside = all.filter((type) => belongsTo(range, type));
  const free = inside.find((type) => !others.some((other) => belongsTo(other, type)));
  return free ?? inside[0] ?? range.replace("*", "octet-stream");
}
