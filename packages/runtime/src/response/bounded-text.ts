/** How much of a failure's body is read, in characters. */
const LIMIT = 1_000_000;

/** The beginning of a body as text. The rest is not received. */
export async function boundedText({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let ended = false; !ended && text.length < LIMIT; ) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    ended = done;
  }
  await reader.cancel();
  return text.slice(0, LIMIT);
}
