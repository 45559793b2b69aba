/** Something large over lines that break off. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameOf } from '../../messages/content-name.ts'
import { createFetchOn } from './fetch-on.ts'

const never = new AbortController().signal
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31) % 251)

/** A requester that knows of parts or does not, whose line breaks off after so many bytes each time. */
function requester(bytes: Uint8Array, breaks: readonly number[], knowsParts = true) {
  const asked: string[] = []
  const left = [...breaks]
  const ask = async (
    _who: string,
    _path: string,
    { headers = {} }: { readonly headers?: Readonly<Record<string, string>> },
  ) => {
    const range = headers['range'] ?? ''
    asked.push(range)
    const from = knowsParts ? Number(/^bytes=(\d+)-$/.exec(range)?.[1] ?? 0) : 0
    const most = left.shift()
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = from; at < Math.min(bytes.length, from + (most ?? bytes.length)); at += 100)
          controller.enqueue(bytes.slice(at, Math.min(at + 100, bytes.length, from + (most ?? bytes.length))))
        if (most === undefined) controller.close()
      },
      pull: controller => controller.error(new Error('the line broke off')),
    })
    return new Response(body, { status: from > 0 ? 206 : 200 })
  }
  return { ask, asked }
}

it('isWholeInTheEnd, wherever its line breaks off, and no byte is asked for twice', async () => {
  const broken = fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5_000 }), broken, async (length, breaks) => {
      const bytes = bytesOf(length)
      const { ask, asked } = requester(bytes, breaks)
      const fetchOn = createFetchOn(ask, never)
      for (let tries = 0; tries < breaks.length; tries++)
        await expect(fetchOn('rex', nameOf(bytes))).rejects.toThrow('the line broke off')
      expect(await fetchOn('rex', nameOf(bytes))).toEqual(bytes)
      const from = asked.map(range => Number(/\d+/.exec(range)?.[0] ?? 0))
      expect(from).toEqual(from.toSorted((a, b) => a - b))
      expect(from.length).toBe(breaks.length + 1)
    }),
    { numRuns: 60 },
  )
})

it('is begun anew where a requester knows of no parts', async () => {
  const bytes = bytesOf(1_000)
  const { ask } = requester(bytes, [400, 300], false)
  const fetchOn = createFetchOn(ask, never)
  for (const _ of [1, 2]) await expect(fetchOn('rex', nameOf(bytes))).rejects.toThrow('broke off')
  expect(await fetchOn('rex', nameOf(bytes))).toEqual(bytes)
})

it('is not believed where it has another name, and is begun anew then', async () => {
  const bytes = bytesOf(1_000)
  const { ask, asked } = requester(bytes, [])
  const fetchOn = createFetchOn(ask, never)
  for (const _ of [1, 2])
    await expect(fetchOn('rex', 'ab'.repeat(32))).rejects.toMatchObject({ code: 'blob_differs' })
  expect(asked).toEqual(['', ''])
})

it('is given up where nothing comes any more, and goes on later', async () => {
  const bytes = bytesOf(1_000)
  let isSilent = true
  const asked: string[] = []
  const fetchOn = createFetchOn(
    async (_who, _path, { headers = {}, signal }) => {
      const range = headers['range'] ?? ''
      asked.push(range)
      const from = Number(/\d+/.exec(range)?.[0] ?? 0)
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          signal?.addEventListener('abort', () => controller.error(signal.reason))
          controller.enqueue(bytes.slice(from, isSilent ? 600 : 1_000))
          if (!isSilent) controller.close()
        },
      })
      return new Response(body, { status: from > 0 ? 206 : 200 })
    },
    never,
    20,
  )
  await expect(fetchOn('rex', nameOf(bytes))).rejects.toThrow('nothing came for 20 ms')
  isSilent = false
  expect(await fetchOn('rex', nameOf(bytes))).toEqual(bytes)
  expect(asked).toEqual(['', 'bytes=600-'])
})
