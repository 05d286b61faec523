/** How much of a failure's body is read, in characters. */
const LIMIT = 1_048_576;

/** The beginning of a body as text; what is longer is not even received. */
export async function boundedText({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += decoder.decode(chunk.value, { stream: true });
    if (text.length < LIMIT) continue;
    await reader.cancel();
    return text.slice(0, LIMIT);
  }
  return text + decoder.decode();
}
