/** How much of a failure's body is received, in bytes. */
const LIMIT = 1_000_000;

/** A response with the beginning of the body. The rest is not received. */
export function bounded(response: Response): Response {
  const { body } = response;
  // React Native, node-fetch and test doubles have no web stream. There the platform reads the whole body.
  if (!body?.pipeThrough) return response;
  let left = LIMIT;
  const beginning = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, stream) {
      stream.enqueue(part.subarray(0, left));
      left -= part.length;
      if (left < 1) stream.terminate();
    },
  });
  return new Response(body.pipeThrough(beginning));
}
