/** By whom a packet came: what its consumer believes of it and signs, and what a neighbour is carried for that does not sign. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createProofGate } from '../../../../agent/kit/proof-gate.ts'
import { createProver } from '../../../../agent/prove-request.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { carriersIn, MESH_RECEIPT, MOST_WAYS } from '../../messages/mesh/mesh-messages.ts'
import { type CoverageView, readCoverageView } from '../../messages/view.ts'
import { NETWORK } from '../../testing/local-network.ts'
import { countsFile } from '../consumer/counts-file.ts'
import { createReceiptBook } from '../consumer/receipt-book.ts'
import { createSigning } from '../consumer/receipt-signing.ts'
import { createCarrierTrust } from './carrier-trust.ts'
import { openCustody } from './custody.ts'
import type { Envelope } from './envelope.ts'
import { readWay, wayBytes } from './way-proof.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-way-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const ROUTE = '77'.repeat(32) as MessageId
const [consumer, origin, first, last] = [1, 2, 3, 4].map(() => createSigner('ES256')) as [
  Signer,
  Signer,
  Signer,
  Signer,
]
type Signer = ReturnType<typeof createSigner>
const body = Buffer.from('{"rxpk":[]}')
const frameOf = (counter: number) =>
  Buffer.from(`40da1b012600${counter.toString(16).padStart(4, '0')}01aabbccddeeff`, 'hex')
const ranges = { addrs: [[0x26011000, 0x26011fff]] as const, joins: [] }
const bookOf = (kept = {}) =>
  createReceiptBook({ ...ranges, copies: 1, joinCredits: 1, counts: new Map(), ...kept })

async function said(carriers: readonly Signer[], by: Signer, of: Uint8Array = body) {
  const ids = carriers.map(({ subject }) => subject)
  const prove = createProver({ signer: by, network: NETWORK, nowMs: Date.now })
  return { way: ids.join(' '), proof: await prove(consumer.subject, wayBytes(ids, of)) }
}

describe('a way', () => {
  const gate = () =>
    createProofGate({ audience: consumer.subject, network: NETWORK, nowMs: Date.now, speed: 1 })
  const read = (way: Awaited<ReturnType<typeof said>>, by = gate()) => readWay(way, body, origin.subject, by)

  it('is what the last of it proves, for these bytes, once', async () => {
    const way = await said([first, last], last)
    const one = gate()
    expect(read(way, one)).toEqual([first.subject, last.subject])
    expect(read(way, one)).toEqual([])
  })

  it.each([
    ['another proves it', () => said([first, last], first)],
    ['it is proved of other bytes', () => said([first, last], last, Buffer.from('x'))],
    ['it comes by its origin', () => said([origin, last], last)],
    ['it comes by one twice', () => said([last, first, last], last)],
    ['it has four carriers', () => said([first, createSigner('ES256'), createSigner('ES256'), last], last)],
    ['it is none', async () => ({ ...(await said([last], last)), way: 'x' })],
    [
      'one is added to it',
      async () => ({ ...(await said([last], last)), way: `${first.subject} ${last.subject}` }),
    ],
  ])('is nobody’s where %s', async (_, make) => {
    expect(read(await make())).toEqual([])
  })

  it('is signed for by its consumer, and kept over a restart', async () => {
    const path = join(folder, 'received.json')
    const book = bookOf()
    const way = [first.subject, last.subject]
    expect(book.take(origin.subject, frameOf(1), 1, way).taken).toBe('counted')
    // Again, by another way: it counts once.
    expect(book.take(origin.subject, frameOf(1), 2, [last.subject]).taken).toBe('again')
    book.take(origin.subject, frameOf(2), 3)
    await countsFile(path).write(ROUTE, book)
    const again = bookOf(await countsFile(path).read(ROUTE))
    again.take(origin.subject, frameOf(3), 4, way)
    const signed: Uint8Array[] = []
    const context = {
      key: consumer.key,
      nowMs: () => 9,
      say: async (_: string, payload: Uint8Array) => {
        signed.push(payload)
        return payload
      },
    }
    await createSigning({ book: again, route: ROUTE, keep: async () => undefined }, context as never).forAll()
    expect(MESH_RECEIPT.decode(signed[0]!)).toMatchObject({
      credits: 3,
      ways: [{ carriers: carriersIn(way), credits: 2 }],
    })
  })

  it('is one of sixteen that a gateway’s packets come by, at most', () => {
    const book = bookOf()
    for (let index = 0; index < 20; index++)
      book.take(origin.subject, frameOf(index), index, [createSigner('ES256').subject])
    expect(book.waysOf(origin.subject)).toHaveLength(MOST_WAYS)
    expect(book.of(origin.subject).credits).toBe(20)
  })
})

const envelope = { route: ROUTE, path: [origin.subject], credits: 1 } as unknown as Envelope

it('whoever gives and does not sign is carried for no more: fifty credits, and more once it has signed', () => {
  const trust = createCarrierTrust()
  const know = (credits: number) =>
    trust.know(
      readCoverageView({
        routes: {
          [ROUTE]: {
            consumer: consumer.subject,
            addrs: [],
            joins: [],
            copies: 1,
            within: 1,
            price: '1',
            endpoint: '',
            sinceMs: 0,
            untilMs: 9,
            left: '9',
          },
        },
        mesh: {
          given:
            credits === 0 ? [] : [{ giver: origin.subject, route: ROUTE, origin: origin.subject, credits }],
          ways: [],
        },
      }) satisfies CoverageView,
    )
  know(0)
  const many = (count: number) =>
    Array.from({ length: count }, () => trust.mayGive(origin.subject, envelope)).filter(Boolean).length
  expect(many(80)).toBe(50)
  expect(trust.mayGive(first.subject, envelope)).toBe(true)
  know(50)
  expect(many(80)).toBe(55)
})

it('what was given is said once, all of it, over a kill as well', () => {
  const path = join(folder, 'custody.sqlite')
  const to = first.subject as SubjectId
  const custody = openCustody(path)
  custody.gave({ ...envelope, credits: 3 }, to)
  custody.gave(envelope, to)
  const [given] = custody.toSay()
  expect(given).toEqual({ route: ROUTE, origin: origin.subject, to, credits: 4 })
  custody.gave(envelope, to)
  custody.close()
  const again = openCustody(path)
  again.said(given!)
  expect(again.toSay()).toEqual([{ ...given, credits: 5 }])
  again.said({ ...given!, credits: 5 })
  expect(again.toSay()).toEqual([])
  again.close()
})
