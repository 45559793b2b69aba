/** A body up to a limit, of a request or of an answer: what is larger is cut off while it comes in, not after. */
import { RequestError } from './request-error.ts'

/** @throws {RequestError} body_too_large */
export async function readBody(
  request: Pick<Request, 'headers' | 'body'>,
  limit: number,
): Promise<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > limit) throw new RequestError('body_too_large', { bytes: announced, limit })
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  while (reader !== undefined) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > limit) {
      void reader.cancel().catch(() => undefined)
      throw new RequestError('body_too_large', { bytes: `more than ${limit}`, limit })
    }
    chunks.push(value)
  }
  return chunks.length === 1 ? chunks[0]! : join(chunks, size)
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const body = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.length
  }
  return body
}
