/** What senders do wrong: each has an answer with a reason code, and nothing else is lost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSigner } from '../../keys/make-signer.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { decodeSign1, encodeSign1 } from '../../protocol/cose/cose-sign1.ts'
import { verifyWithNoble } from '../../protocol/cose/noble-verify.ts'
import { openMessage } from '../../protocol/message.ts'
import { openReceipt, verifyReceipt } from '../../protocol/receipt/receipt.ts'
import type { ProblemCode } from '../errors.ts'
import { problemOf } from '../errors.ts'
import { startTestNode, type TestNode } from '../testing/start-test-node.ts'

let test: TestNode
beforeAll(async () => {
  test = await startTestNode()
})
afterAll(() => test.stop())

/** Order of P-256's group. */
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/** The same signature with the other of its two possible s. */
function flipS(signature: Uint8Array): Uint8Array {
  const s = BigInt(`0x${Buffer.from(signature.subarray(32)).toString('hex')}`)
  const other = Buffer.from((N - s).toString(16).padStart(64, '0'), 'hex')
  return new Uint8Array([...signature.subarray(0, 32), ...other])
}

async function resign(change: (signature: Uint8Array) => Uint8Array): Promise<Uint8Array> {
  const parts = decodeSign1(await test.seal(0))
  return encodeSign1({ ...parts, signature: change(parts.signature) })
}

/** A message with a header of one's own making, truly signed. */
async function withHeader(change: ReadonlyMap<string | number, unknown>): Promise<Uint8Array> {
  const signer = test.devices[0]!
  const header = new Map<string | number, never>([...openHeader(await test.seal(0)), ...change] as never)
  const protectedBytes = encodeCbor(header)
  const payload = encodeCbor(1)
  const signed = encodeCbor(['Signature1', protectedBytes, new Uint8Array(0), payload])
  return encodeSign1({ protectedBytes, payload, signature: await signer.sign(signed) })
}

function openHeader(bytes: Uint8Array): ReadonlyMap<string | number, unknown> {
  return decodeSign1(bytes).protectedHeader
}

const rows: readonly [string, ProblemCode, () => Promise<Uint8Array>][] = [
  ['an unknown key', 'unknown_key', () => test.seal(0, { signer: createSigner('ES256') })],
  ['a bad signature', 'signature_invalid', () => resign(signature => signature.with(9, signature[9]! ^ 1))],
  ['a signature of another length', 'signature_malformed', () => resign(signature => signature.subarray(1))],
  ['an algorithm that nobody knows', 'alg_unsupported', () => withHeader(new Map([[1, -35]]))],
  ['an algorithm that is not the key’s', 'alg_unsupported', () => withHeader(new Map([[1, -8]]))],
  ['an unknown content type', 'content_type_unknown', () => test.seal(0, { contentType: 'text/plain' })],
  ['a header field too many', 'header_unknown', () => withHeader(new Map([['extra', 1]]))],
  ['a negative time', 'header_malformed', () => withHeader(new Map([['time', -1]]))],
  ['a sequence number that is none', 'header_malformed', () => withHeader(new Map([['seq', 'one']]))],
  ['the year 1970', 'time_implausible', () => test.seal(0, { timeMs: 0 })],
  ['the year 2100', 'time_implausible', () => test.seal(0, { timeMs: Date.UTC(2100, 0) })],
  ['no CBOR at all', 'cbor_truncated', async () => new TextEncoder().encode('{"hello": "world"}')],
  ['CBOR that is no message', 'message_malformed', async () => encodeCbor({ hello: 'world' })],
  ['nothing', 'cbor_truncated', async () => new Uint8Array(0)],
  ['bytes after the end', 'cbor_trailing', async () => new Uint8Array([...(await test.seal(0)), 0])],
  ['half a message', 'cbor_truncated', async () => (await test.seal(0)).subarray(0, 90)],
  ['10 000-deep nesting', 'cbor_depth', async () => new Uint8Array(10_000).fill(0x81)],
  ['more than the limit', 'body_too_large', () => test.seal(0, { payload: new Uint8Array(70_000) })],
  [
    'non-canonical CBOR',
    'cbor_noncanonical',
    // The array's length in two bytes where one is enough.
    async () => new Uint8Array([0xd2, 0x98, 4, ...(await test.seal(0)).subarray(2)]),
  ],
]

describe('bad input', () => {
  it.each(rows)('%s is %s', async (_what, code, make) => {
    const bytes = await make()
    const response = await test.post(bytes)
    const problem = await response.json()
    expect(problem).toMatchObject({ code, status: problemOf(code).status, hint: problemOf(code).hint })
    expect(response.status).toBe(problemOf(code).status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })

  it('a high s is the same message, and gets a receipt of the same arrival', async () => {
    const bytes = await test.seal(0)
    const parts = decodeSign1(bytes)
    const other = encodeSign1({ ...parts, signature: flipS(parts.signature) })
    const [first, second] = [
      await test.node.intake.accept(bytes, 'a'),
      await test.node.intake.accept(other, 'b'),
    ]
    expect(first).toMatchObject({ accepted: true, repeated: false })
    expect(second).toMatchObject({ accepted: true, repeated: true, message: openMessage(bytes).id })
    expect(second).toMatchObject({ arrivedAtMs: first.accepted ? first.arrivedAtMs : -1 })
  })

  it('a good message among bad ones is not lost, and each is answered for itself', async () => {
    const good = await test.seal(0)
    const batch = [new Uint8Array(3), good, await test.seal(0, { timeMs: 0 }), await test.seal(1)]
    const response = await test.post(encodeCbor(batch), '/v1/messages/batch')
    expect(response.status).toBe(200)
    const { decodeCbor } = await import('../../protocol/cbor/cbor.ts')
    const answers = decodeCbor(new Uint8Array(await response.arrayBuffer())) as ReadonlyMap<string, never>[]
    expect(answers.map(answer => answer.get('code') ?? 'receipt')).toEqual([
      'cbor_trailing',
      'receipt',
      'time_implausible',
      'receipt',
    ])
    const receipt = openReceipt(answers[1]!.get('receipt')!)
    expect(receipt.message).toBe(openMessage(good).id)
    expect(
      verifyReceipt(receipt, { key: test.options.oracleKey.key, network: test.networkId }, verifyWithNoble),
    ).toBe(true)
  })

  it('what was denied can be looked up by what was sent', async () => {
    const bytes = await test.seal(0, { timeMs: 5 })
    await test.post(bytes)
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex')
    for (const key of [hash, openMessage(bytes).id]) {
      const found = await test.get(`/v1/messages/${key}`)
      expect(found).toMatchObject({
        status: 'denied',
        code: 'time_implausible',
        delivered: hash,
        facts: { timeMs: 5 },
      })
    }
    expect(await test.get(`/v1/messages/${'0'.repeat(64)}`)).toMatchObject({ code: 'message_unknown' })
  })

  it('an oracle with a wrong clock takes nothing in, and does again when it is right', async () => {
    const right = await test.chain.nowMs()
    test.setClock(right + 3_600_000)
    await expectSoon('clock_unknown')
    expect((await fetch(`${test.node.url}/healthz`)).status).toBe(503)
    test.setClock(right)
    await expectSoon(undefined)
  })
})

/** The clock is compared at the next look at the chain. */
async function expectSoon(code: ProblemCode | undefined): Promise<void> {
  await expect
    .poll(async () => {
      const answer = await test.node.intake.accept(
        await test.seal(0, { timeMs: await test.chain.nowMs() }),
        'a',
      )
      return answer.accepted ? undefined : answer.denial.code
    })
    .toBe(code)
}
