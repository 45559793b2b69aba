import { hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../keys/verify.ts'
import { type CborKey, type CborValue, decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { encodeNet } from '../chain-formats/network-id.ts'
import { decodeSign1, encodeSign1, sigStructure } from '../cose/cose-sign1.ts'
import { verifyWithNoble } from '../cose/noble-verify.ts'
import { type Hash, toMessageId } from '../ids.ts'
import { openMessage, sealMessage } from '../message.ts'
import { codeOf } from '../testing/hex.ts'
import { nobleSigner, otherS } from '../testing/noble-signer.ts'
import { NETWORK } from '../testing/sample-values.ts'
import { encodeReceipt, openReceipt, RECEIPT_TYPE, signBatch, verifyReceipt } from './receipt.ts'
import { buildBatchTree } from './receipt-tree.ts'
import { sealBatch } from './seal-batch.ts'

const oracle = nobleSigner('EdDSA', 1)
const message = toMessageId('ab'.repeat(32))
const entry = { message, epoch: 7, arrivedAtMs: 1_700_000_000_123 }
const entries = [
  entry,
  ...[1, 2, 3, 4].map(number => ({ ...entry, message: toMessageId(`b${number}`.repeat(32)) })),
]
const OTHER: Hash = `0x${'77'.repeat(32)}`
const seal = async (signer = oracle, network = NETWORK) =>
  (await sealBatch({ signer, network, entries })).receipts
const holds = (bytes: Uint8Array, key = oracle.key, network = NETWORK) =>
  verifyReceipt(openReceipt(bytes), { key, network }, verifyWithNoble)

const HEADER: [CborKey, CborValue][] = [
  [1, -8],
  [3, RECEIPT_TYPE],
  [4, hexToBytes(oracle.subject)],
  ['net', encodeNet(NETWORK)],
]
const { root } = buildBatchTree(NETWORK, [entry])
const ITEMS: readonly CborValue[] = [2, hexToBytes(message), 7, 1_700_000_000_123, new Uint8Array(0)]

/** A receipt of a batch of one with changes, truly signed. */
async function sealRaw(change: {
  header?: [CborKey, CborValue][]
  without?: CborKey
  payload?: CborValue
  unprotected?: CborKey
  signature?: Uint8Array
  items?: [number, CborValue][]
  more?: CborValue
}) {
  const header = new Map([...HEADER, ...(change.header ?? [])])
  if (change.without !== undefined) header.delete(change.without)
  const protectedBytes = encodeCbor(header)
  const payload = encodeCbor(change.payload ?? { root })
  const signature = change.signature ?? (await oracle.sign(sigStructure(protectedBytes, payload)))
  const unprotectedHeader = new Map<CborKey, CborValue>(
    change.unprotected === undefined ? [] : [[change.unprotected, 1]],
  )
  const signed = encodeSign1({ protectedBytes, payload, signature, unprotectedHeader })
  const items = [...ITEMS, signed, ...(change.more === undefined ? [] : [change.more])]
  for (const [at, value] of change.items ?? []) items[at] = value
  return encodeCbor(items)
}

describe('a receipt', () => {
  it('says which message arrived when, in which epoch and network, and who promises', async () => {
    for (const signer of [oracle, nobleSigner('ES256', 1)]) {
      for (const [place, bytes] of (await seal(signer)).entries()) {
        const receipt = openReceipt(bytes)
        expect(receipt).toMatchObject({ ...entries[place], oracle: signer.subject, network: NETWORK })
        expect(holds(bytes, signer.key)).toBe(true)
        expect(holds(bytes, nobleSigner(signer.key.alg, 2).key)).toBe(false)
      }
    }
  })

  it('does not hold for another message, epoch, arrival, place or root', async () => {
    const [first, second] = (await seal()) as [Uint8Array, Uint8Array]
    const items = decodeCbor(first) as readonly CborValue[]
    const others = decodeCbor(second) as readonly CborValue[]
    expect(holds(encodeCbor(items))).toBe(true)
    const changes: [number, CborValue][] = [
      [1, others[1]],
      [2, 8],
      [3, entry.arrivedAtMs - 1],
      [4, others[4]],
      [4, new Uint8Array(0)],
      [4, (items[4] as Uint8Array).slice(32)],
      [5, await signBatch({ signer: oracle, network: NETWORK, root })],
    ]
    for (const [at, value] of changes) expect(holds(encodeCbor(items.with(at, value)))).toBe(false)
  })

  it('of one network is worth nothing in another, whichever of the two is claimed', async () => {
    const [bytes] = (await seal()) as [Uint8Array]
    expect(holds(bytes, oracle.key, OTHER)).toBe(false)
    const [, , , , path] = decodeCbor(bytes) as readonly CborValue[]
    // The same root, signed for the other network: the leaves were made for this one.
    const tree = buildBatchTree(NETWORK, entries)
    const signed = await signBatch({ signer: oracle, network: OTHER, root: tree.root })
    expect(holds(encodeReceipt(entry, path as Uint8Array, signed), oracle.key, OTHER)).toBe(false)
  })

  it('no node of the tree passes for a message', async () => {
    const tree = buildBatchTree(NETWORK, entries)
    const signed = await signBatch({ signer: oracle, network: NETWORK, root: tree.root })
    const path = tree.pathOf(0)
    for (let level = 0; level <= path.length; level += 32) {
      const node = toMessageId(
        Buffer.from(level === 0 ? tree.root : path.slice(level - 32, level)).toString('hex'),
      )
      const forged = encodeReceipt({ ...entry, message: node }, path.slice(level), signed)
      expect(holds(forged)).toBe(false)
    }
  })

  it('with the other s of its signature is the same promise; with a flipped bit it is none', async () => {
    const signer = nobleSigner('ES256', 1)
    const [bytes] = (await seal(signer)) as [Uint8Array]
    const { sign1, path } = openReceipt(bytes)
    const withSignature = (signature: Uint8Array) =>
      encodeReceipt(entry, path, encodeSign1({ ...sign1, signature }))
    const bent = sign1.signature.slice()
    bent[63]! ^= 1
    for (const verify of [verifyWithNoble, createVerifier()]) {
      const judge = (signature: Uint8Array) =>
        verifyReceipt(openReceipt(withSignature(signature)), { key: signer.key, network: NETWORK }, verify)
      expect([sign1.signature, otherS(sign1.signature), bent].map(judge)).toEqual([true, true, false])
    }
  })

  it('does not hold under another algorithm than its key has', async () => {
    expect(holds(await sealRaw({}))).toBe(true)
    expect(holds(await sealRaw({ header: [[1, -7]] }))).toBe(false)
  })

  it('is no message, and a message is no receipt', async () => {
    const [bytes] = (await seal()) as [Uint8Array]
    const said = { signer: oracle, network: NETWORK, contentType: RECEIPT_TYPE, sequence: 0, timeMs: 0 }
    const sealed = await sealMessage({ ...said, payload: encodeCbor({ root }) })
    expect(codeOf(() => openMessage(bytes))).toBe('message_malformed')
    expect(codeOf(() => openMessage(decodeSigned(bytes)))).toBe('header_missing')
    expect(codeOf(() => openReceipt(sealed))).toBe('receipt_malformed')
    const passedOff = encodeReceipt(entry, new Uint8Array(0), sealed)
    expect(codeOf(() => openReceipt(passedOff))).toBe('receipt_malformed')
  })

  it.each<[string, Parameters<typeof sealRaw>[0], string]>([
    ['another content type', { header: [[3, 'text/plain']] }, 'receipt_malformed'],
    ['a kid of 31 bytes', { header: [[4, new Uint8Array(31)]] }, 'receipt_malformed'],
    ['a label too many', { header: [['note', 1]] }, 'receipt_malformed'],
    ['extensions in its header', { header: [['ext', new Map([['a', 1]])]] }, 'receipt_malformed'],
    ['no alg', { without: 1 }, 'receipt_malformed'],
    ['no network', { without: 'net' }, 'receipt_malformed'],
    ['a network of 32 bytes', { header: [['net', new Uint8Array(32).fill(2)]] }, 'header_malformed'],
    ['a batch of version 3', { header: [['net', new Uint8Array(33).fill(3)]] }, 'version_unknown'],
    ['something unprotected', { unprotected: 9 }, 'receipt_malformed'],
    ['a signature of 63 bytes', { signature: new Uint8Array(63) }, 'receipt_malformed'],
    ['no map', { payload: [root] }, 'receipt_malformed'],
    ['a root of 31 bytes', { payload: { root: root.slice(1) } }, 'receipt_malformed'],
    ['no root', { payload: {} }, 'receipt_malformed'],
    ['a field too many', { payload: { root, note: 1 } }, 'receipt_malformed'],
    ['an extension', { payload: { root, ext: { a: 1 } } }, 'extension_unknown'],
    ['version 1', { items: [[0, 1]] }, 'version_unknown'],
    ['version 3 with more', { items: [[0, 3]], more: 1 }, 'version_unknown'],
    ['an item too many', { more: 1 }, 'receipt_malformed'],
    ['a message id of 31 bytes', { items: [[1, new Uint8Array(31)]] }, 'receipt_malformed'],
    ['a negative epoch', { items: [[2, -1]] }, 'receipt_malformed'],
    ['an arrival in text', { items: [[3, '1']] }, 'receipt_malformed'],
    ['an arrival beyond 2^53', { items: [[3, 2n ** 60n]] }, 'receipt_malformed'],
    ['a path of 31 bytes', { items: [[4, new Uint8Array(31)]] }, 'receipt_malformed'],
    ['a path of 13 levels', { items: [[4, new Uint8Array(13 * 32)]] }, 'receipt_malformed'],
    ['no batch', { items: [[5, null]] }, 'receipt_malformed'],
    ['a fractional arrival', { items: [[3, 1.5]] }, 'cbor_type'],
  ])('%s: refused', async (_, change, code) => {
    const bytes = await sealRaw(change)
    expect(codeOf(() => openReceipt(bytes))).toBe(code)
  })

  it('cut short: cbor_truncated', async () => {
    const bytes = await sealRaw({})
    expect(codeOf(() => openReceipt(bytes.slice(0, -1)))).toBe('cbor_truncated')
  })

  it('of a batch is one signature, over its root', async () => {
    const sealed = await sealBatch({ signer: oracle, network: NETWORK, entries })
    const opened = sealed.receipts.map(openReceipt)
    expect(new Set(opened.map(({ sign1 }) => String(sign1.signature))).size).toBe(1)
    for (const { root: said } of opened) expect(said).toEqual(sealed.root)
    expect(sealed.said).toEqual(sigStructure(opened[0]!.sign1.protectedBytes, opened[0]!.sign1.payload))
  })
})

function decodeSigned(receipt: Uint8Array): Uint8Array {
  const signed = (decodeCbor(receipt) as readonly CborValue[])[5] as Uint8Array
  expect(decodeSign1(signed).signature).toHaveLength(64)
  return signed
}
