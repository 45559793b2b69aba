/** A body as text, as far as a device's may go. */
import { LARGEST_PAYLOAD } from '../../kit/reading/payload.ts'

/** @throws where it is longer */
export async function readBounded(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const decoder = new TextDecoder()
  let said = ''
  for await (const chunk of body ?? []) {
    said += decoder.decode(chunk, { stream: true })
    if (said.length > LARGEST_PAYLOAD) throw new TooLong()
  }
  return said + decoder.decode()
}

export class TooLong extends Error {
  override readonly name = 'TooLong'

  constructor() {
    super(`at most ${LARGEST_PAYLOAD} characters`)
  }
}
