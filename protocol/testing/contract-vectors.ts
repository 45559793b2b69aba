/**
 * Golden vectors that TypeScript and Solidity are both held against: contracts/test/vectors/*.json. Each file is one flat
 * object of arrays, hashes as 0x hex, whole numbers as decimal text, so that forge reads them with vm.parseJson alone.
 *
 * Written anew by `UPDATE_VECTORS=1 npx vitest run protocol/contract-vectors.test.ts`.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { encodeCbor } from '../cbor.ts'
import {
  type Consent,
  cellToUint,
  consentBytes,
  modelToBytes32,
  moveBytes,
  type RegistryPlace,
} from '../consent.ts'
import { sigStructure } from '../cose-sign1.ts'
import {
  type EvidenceEntry,
  evidenceLeafHash,
  evidenceRoot,
  evidenceRows,
  proveAbsence,
  proveEvidence,
} from '../evidence-tree.ts'
import { type EpochHeader, headerDigest, headerStructHash } from '../header.ts'
import { type Address, type Hash, toAddress, toMessageId } from '../ids.ts'
import { keccak256 } from '../keccak.ts'
import { buildLedgerTree, type LedgerEntry, ledgerKey, ledgerLeafHash, proveEntry } from '../ledger.ts'
import { openMessage, sealMessage } from '../message.ts'
import { openReceipt, sealReceipt } from '../receipt.ts'
import { toHash, toHex } from './hex.ts'
import { nobleSigner, otherS } from './noble-signer.ts'

const CHAIN_ID = 31337
const UINT64_MAX = (1n << 64n) - 1n
const UINT128_MAX = (1n << 128n) - 1n

/** Looks random, and is the same for ever. */
const bytesOf = (label: string) => keccak256(utf8ToBytes(label))
const hashOf = (label: string): Hash => toHash(bytesOf(label))
const addressOf = (label: string): Address => toAddress(`0x${toHex(bytesOf(label)).slice(0, 40)}`)
const amountOf = (label: string, bits: bigint) => BigInt(hashOf(label)) >> (256n - bits)
const hex = (bytes: Uint8Array) => `0x${toHex(bytes)}`

export const SETTLEMENT = addressOf('settlement')
export const REGISTRY: RegistryPlace = { chainId: CHAIN_ID, registry: addressOf('registry') }

export function sampleHeaders(): EpochHeader[] {
  const zero: Hash = `0x${'0'.repeat(64)}`
  const first: EpochHeader = {
    epoch: 0,
    viewNumber: 0,
    parent: zero,
    rules: hashOf('rules'),
    evidenceRoot: zero,
    bundle: hashOf('bundle 0'),
    stateRoot: hashOf('state 0'),
    ledgerRoot: hashOf('ledger 0'),
    factsBlock: 1,
    tokenEarned: 0n,
    tokenSpent: 0n,
    paymentEarned: 0n,
    paymentSpent: 0n,
  }
  const largest = {
    epoch: Number.MAX_SAFE_INTEGER,
    viewNumber: 2 ** 32 - 1,
    factsBlock: Number.MAX_SAFE_INTEGER,
    tokenEarned: UINT128_MAX,
  }
  const headers = [
    first,
    { ...first, ...largest, tokenSpent: UINT128_MAX, paymentEarned: UINT128_MAX, paymentSpent: UINT128_MAX },
  ]
  for (let epoch = 1; epoch < 7; epoch++) {
    headers.push({
      epoch,
      viewNumber: epoch % 3,
      parent: epoch === 1 ? headerStructHash(first) : headerStructHash(headers.at(-1)!),
      rules: hashOf('rules'),
      evidenceRoot: hashOf(`evidence ${epoch}`),
      bundle: hashOf(`bundle ${epoch}`),
      stateRoot: hashOf(`state ${epoch}`),
      ledgerRoot: hashOf(`ledger ${epoch}`),
      factsBlock: 1 + epoch * 300,
      tokenEarned: amountOf(`token earned ${epoch}`, 90n),
      tokenSpent: amountOf(`token spent ${epoch}`, 80n),
      paymentEarned: amountOf(`payment earned ${epoch}`, 50n),
      paymentSpent: amountOf(`payment spent ${epoch}`, 51n),
    })
  }
  return headers
}

export function headerVectors() {
  const headers = sampleHeaders()
  const column = (name: keyof EpochHeader) => headers.map(header => String(header[name]))
  return {
    count: headers.length,
    chainId: String(CHAIN_ID),
    settlement: SETTLEMENT,
    epoch: column('epoch'),
    viewNumber: column('viewNumber'),
    parent: column('parent'),
    rules: column('rules'),
    evidenceRoot: column('evidenceRoot'),
    bundle: column('bundle'),
    stateRoot: column('stateRoot'),
    ledgerRoot: column('ledgerRoot'),
    factsBlock: column('factsBlock'),
    tokenEarned: column('tokenEarned'),
    tokenSpent: column('tokenSpent'),
    paymentEarned: column('paymentEarned'),
    paymentSpent: column('paymentSpent'),
    structHash: headers.map(headerStructHash),
    digest: headers.map(header => headerDigest(header, { chainId: CHAIN_ID, settlement: SETTLEMENT })),
  }
}

/** Four P-256 devices and two Ed25519 ones, each with its signer. */
export function sampleConsents(): { consent: Consent; signer: ReturnType<typeof nobleSigner> }[] {
  const models = [
    'energy/meter',
    'energy/battery',
    'sensing/weather',
    'x',
    'sensing/air',
    `m/${'9'.repeat(29)}`,
  ]
  const cells = ['872a1008dffffff', '', '8f2a1072b59a5a3', '1', '872a1008dffffff', 'ffffffffffffffff']
  return models.map((model, index) => {
    const signer = nobleSigner(index < 4 ? 'ES256' : 'EdDSA', 100 + index)
    const details = index === 3 ? encodeCbor({}) : encodeCbor({ pvW: 5000 + index, name: `device ${index}` })
    return {
      signer,
      consent: {
        key: signer.key,
        owner: addressOf(`owner ${index}`),
        cell: cells[index]!,
        model,
        details,
        nonce: index,
        deadline: index === 5 ? Number.MAX_SAFE_INTEGER : 1_900_000_000 + index,
      },
    }
  })
}

export async function consentVectors() {
  const samples = sampleConsents()
  const signed = samples.map(({ consent }) => consentBytes(consent, REGISTRY))
  const signatures = await Promise.all(samples.map(({ signer }, index) => signer.sign(signed[index]!)))
  return {
    count: samples.length,
    chainId: String(CHAIN_ID),
    registry: REGISTRY.registry,
    device: samples.map(({ signer }) => `0x${signer.subject}`),
    keyX: samples.map(({ consent }) => hex(consent.key.x)),
    keyY: samples.map(({ consent }) => hex(consent.key.alg === 'ES256' ? consent.key.y : new Uint8Array(32))),
    owner: samples.map(({ consent }) => consent.owner),
    cell: samples.map(({ consent }) => String(cellToUint(consent.cell))),
    model: samples.map(({ consent }) => hex(modelToBytes32(consent.model))),
    details: samples.map(({ consent }) => hex(consent.details)),
    nonce: samples.map(({ consent }) => String(consent.nonce)),
    deadline: samples.map(({ consent }) => String(consent.deadline)),
    structHash: signed.map(bytes => hex(bytes.slice(34))),
    digest: signed.map(bytes => toHash(keccak256(bytes))),
    sha256: signed.map(bytes => toHash(sha256(bytes))),
    signature: signatures.map(hex),
    otherSignature: signatures.map((bytes, index) => hex(index < 4 ? otherS(bytes) : bytes)),
  }
}

export async function moveVectors() {
  const samples = sampleConsents().slice(0, 4)
  const moves = samples.map(({ signer }, index) => ({
    device: signer.subject,
    cell: index === 1 ? '' : `872a1008cfffff${index}`,
    nonce: index + 1,
    deadline: 1_900_000_000 + index,
  }))
  const signed = moves.map(move => moveBytes(move, REGISTRY))
  const signatures = await Promise.all(samples.map(({ signer }, index) => signer.sign(signed[index]!)))
  return {
    count: moves.length,
    chainId: String(CHAIN_ID),
    registry: REGISTRY.registry,
    device: moves.map(({ device }) => `0x${device}`),
    cell: moves.map(({ cell }) => String(cellToUint(cell))),
    nonce: moves.map(({ nonce }) => String(nonce)),
    deadline: moves.map(({ deadline }) => String(deadline)),
    structHash: signed.map(bytes => hex(bytes.slice(34))),
    digest: signed.map(bytes => toHash(keccak256(bytes))),
    signature: signatures.map(hex),
  }
}

/** `proofs[i]` is an array of hashes: `.proofs[i]` for vm.parseJsonBytes32Array. */
export function ledgerVectors() {
  const assets = [addressOf('token'), addressOf('payment')]
  const entries = Array.from(
    { length: 11 },
    (_, index): LedgerEntry => ({
      account: addressOf(`account ${index >> 1}`),
      asset: assets[index % 2]!,
      earned: index === 9 ? UINT128_MAX : amountOf(`earned ${index}`, 88n),
      spent: index % 3 === 0 ? 0n : amountOf(`spent ${index}`, 60n),
    }),
  )
  const ledger = new Map(entries.map(entry => [ledgerKey(entry.account, entry.asset), entry]))
  const tree = buildLedgerTree(ledger)
  return {
    count: entries.length,
    account: entries.map(({ account }) => account),
    asset: entries.map(({ asset }) => asset),
    earned: entries.map(({ earned }) => String(earned)),
    spent: entries.map(({ spent }) => String(spent)),
    leaf: entries.map(entry => toHash(ledgerLeafHash(entry))),
    root: toHash(tree.root),
    proofs: entries.map(({ account, asset }) => proveEntry(ledger, tree, account, asset)),
  }
}

/** Rows ascend by id between the sentinels, and the index of each is its place; then something that is not there. */
export function evidenceVectors() {
  const [smallest, largest] = [toMessageId(`${'00'.repeat(31)}01`), toMessageId(`${'ff'.repeat(31)}fe`)]
  const entries = Array.from(
    { length: 9 },
    (_, index): EvidenceEntry => ({
      id: toMessageId(toHex(bytesOf(`message ${index}`))),
      arrivedAtMs: index === 4 ? Number(UINT64_MAX >> 11n) : 1_700_000_000_000 + index * 977,
    }),
  ).sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = evidenceRows(entries)
  const absent = toMessageId(toHex(bytesOf('a message that nobody sent')))
  const [first, last] = [proveAbsence(entries, smallest), proveAbsence(entries, largest)]
  return {
    count: rows.length,
    id: rows.map(({ id }) => `0x${id}`),
    arrivedAtMs: rows.map(({ arrivedAtMs }) => String(arrivedAtMs)),
    leaf: rows.map((row, index) => toHash(evidenceLeafHash(index, row))),
    root: evidenceRoot(entries),
    proofs: [first.below, ...entries.map(({ id }) => proveEvidence(entries, id)), last.above].map(
      ({ proof }) => proof,
    ),
    absent: `0x${absent}`,
    absentAfterIndex: String(proveAbsence(entries, absent).below.index),
  }
}

/** Receipts with numbers of every CBOR width, signed by one P-256 oracle. */
export async function receiptVectors() {
  const oracle = nobleSigner('ES256', 77)
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER]
  const receipts = await Promise.all(
    numbers.map(async (number, index) => {
      const message = toMessageId(toHex(bytesOf(`receipted ${index}`)))
      const arrivedAtMs = numbers[numbers.length - 1 - index]!
      const { sign1 } = openReceipt(
        await sealReceipt({ signer: oracle, message, epoch: number, arrivedAtMs }),
      )
      const said = sigStructure(sign1.protectedBytes, sign1.payload)
      return { message, epoch: number, arrivedAtMs, said, signature: sign1.signature }
    }),
  )
  const { key } = oracle
  if (key.alg !== 'ES256') throw new Error('receipts that a contract can check are signed with P-256')
  return {
    count: receipts.length,
    keyX: hex(key.x),
    keyY: hex(key.y),
    kid: `0x${oracle.subject}`,
    message: receipts.map(({ message }) => `0x${message}`),
    epoch: receipts.map(({ epoch }) => String(epoch)),
    arrivedAtMs: receipts.map(({ arrivedAtMs }) => String(arrivedAtMs)),
    said: receipts.map(({ said }) => hex(said)),
    signature: receipts.map(({ signature }) => hex(signature)),
  }
}

/** Messages of one P-256 device with numbers, content types and payloads of every CBOR width. */
export async function messageVectors() {
  const device = nobleSigner('ES256', 78)
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER]
  const lengths = [0, 1, 23, 24, 255, 256, 1_000, 65_535, 65_536, 100]
  const messages = await Promise.all(
    numbers.map(async (sequence, index) => {
      const said = {
        contentType: 'x'.repeat([1, 23, 24, 40, 100][index % 5]!),
        timeMs: numbers[numbers.length - 1 - index]!,
        payload: new Uint8Array(lengths[index]!).fill(index),
      }
      return { ...said, ...openMessage(await sealMessage({ signer: device, sequence, ...said })) }
    }),
  )
  const { key } = device
  if (key.alg !== 'ES256') throw new Error('messages that a contract can check are signed with P-256')
  return {
    count: messages.length,
    keyX: hex(key.x),
    keyY: hex(key.y),
    device: `0x${device.subject}`,
    id: messages.map(({ id }) => `0x${id}`),
    sequence: messages.map(({ sequence }) => String(sequence)),
    timeMs: messages.map(({ timeMs }) => String(timeMs)),
    contentType: messages.map(({ contentType }) => contentType),
    payload: messages.map(({ payload }) => hex(payload)),
    signature: messages.map(({ signature }) => hex(signature)),
  }
}

/** For tests that want the bytes behind a 0x text. */
export const fromHex = (text: string) => hexToBytes(text.slice(2))
