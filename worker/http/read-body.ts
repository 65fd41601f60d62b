/**
 * Reads a request's body up to a limit. Where a length is declared, the platform's parser lets no more in than that, and
 * the body is read whole; where none is, it is counted while it streams in.
 */

/** The body's bytes, or null when there are more than `most`; what follows is not read. */
export async function readBody(request: Request, most: number): Promise<Uint8Array | null> {
  if (request.body === null) return new Uint8Array()
  const declared = request.headers.get('Content-Length')
  if (declared !== null) {
    if (!(Number(declared) <= most)) return null
    const whole = new Uint8Array(await request.arrayBuffer())
    return whole.byteLength <= most ? whole : null
  }
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > most) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const body = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.byteLength
  }
  return body
}
