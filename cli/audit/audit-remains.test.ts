/** An epoch of which owners had something erased: what is left is held, what is not there is said, and a lie about it is found. */
import { beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, decodeBundle, EVIDENCE, encodeBundle } from '../../kernel/bundle/bundle.ts'
import { readPart } from '../../kernel/bundle/read-parts.ts'
import { encodeRemainder, eraseFrom, isErased, type RemainingRow } from '../../kernel/bundle/remainder.ts'
import type { EpochResult } from '../../kernel/epoch.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import {
  account,
  deviceOf,
  factsOf,
  GENESIS_MS,
  HOUR_MS,
  makeSigners,
  say,
  testNetwork,
  verify,
} from '../../kernel/testing/fixtures.ts'
import { encodeLedger } from '../../protocol/chain-formats/ledger.ts'
import type { Hash } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import { type AuditInput, auditEpoch } from './audit-epoch.ts'
import { auditLines } from './audit-lines.ts'
import type { EvidenceSource } from './evidence-source.ts'
import { readRemains } from './read-remains.ts'

const network = testNetwork()
const signers = makeSigners(3)
const facts = factsOf(signers.map((signer, index) => deviceOf(signer, account(index + 1))))
const blockTimes = { factsMs: GENESIS_MS + HOUR_MS - 1000, nextMs: GENESIS_MS + HOUR_MS + 1000 }
let bundle: ReturnType<typeof buildBundle>
let encoded: ReturnType<typeof encodeBundle>
let result: EpochResult
let part: Hash
let whole: readonly RemainingRow[]

beforeAll(async () => {
  const evidence = await Promise.all(
    signers.flatMap(signer => [0, 1].map(sequence => say({ signer, sequence, points: 1 }))),
  )
  bundle = buildBundle({ epoch: 0, facts, evidence })
  encoded = encodeBundle(bundle)
  result = settleEpoch({ network, prior: genesisState(network), bundle }, verify)
  const first = encoded.parts.find(({ entry, bytes }) => {
    try {
      return readPart(EVIDENCE, entry, bytes, 'x').length > 0
    } catch {
      return false
    }
  })!
  part = first.entry.hash
  whole = readPart(EVIDENCE, first.entry, first.bytes, 'part')
})

const missing = () => new CliError('evidence_missing', 'it is not there', { hint: 'Fetch it.' })

/** A folder in which that part gave way to what is left of it. */
function sourceOf(left: Uint8Array | undefined): EvidenceSource {
  const none = async () => {
    throw missing()
  }
  return {
    name: 'test',
    read: none,
    readRules: none,
    readRulesOf: none,
    async readPart(_, hash) {
      const found = encoded.parts.find(({ entry }) => entry.hash === hash)
      if (found === undefined || hash === part) throw missing()
      return found.bytes
    },
    async readRemainder(_, hash) {
      if (left === undefined || hash !== part) throw missing()
      return left
    },
  }
}

async function audit(rows: readonly RemainingRow[], change: Partial<AuditInput> = {}) {
  const remains = await readRemains(sourceOf(encodeRemainder(part, rows)), 0, encoded.manifest)
  const record = {
    bundle: { manifest: encoded.manifest, content: remains! },
    ledger: encodeLedger(result.state.ledger),
  }
  const { header } = result
  const honest: AuditInput = { network, header, parent: undefined, record, facts, blockTimes }
  return auditEpoch(Object.assign({}, honest, change), verify)
}

const erased = () => eraseFrom(whole, signers[0]!.subject).rows

describe('an epoch of which something was erased', () => {
  it('holds in all that is left, says what was held, and what cannot be any more', async () => {
    const report = await audit(erased())
    expect(report).toMatchObject({ differences: [], accounts: undefined })
    expect(report.counts).toEqual({
      messages: 6,
      signatures: 4,
      devices: 3,
      entries: result.state.ledger.size,
    })
    expect(report.erased).toMatchObject({ messages: 2, devices: 1, parts: 1 })
    expect(report.erased!.verified).toHaveLength(6)
    expect(report.erased!.unverifiable.map(({ what }) => what)).toEqual([
      'ledger and state after it',
      'verdicts and findings',
      'whose the erased messages were',
    ])
    const plain = (text: string) => text
    const style = { good: plain, bad: plain, quiet: plain, strong: plain } as never
    const layout = {
      brief: false,
      style,
      columns: 90,
      assetOf: () => ({ symbol: 'T', decimals: 0 }) as never,
      nameOf: () => undefined,
    }
    const text = auditLines(report, layout).join(' ').replaceAll(/\s+/g, ' ')
    expect(text).toContain('epoch 0: what is left holds; it cannot be computed again')
    expect(text).toContain('6 messages, 2 of them erased, are the set under the evidence root')
    expect(text).toContain('4 of the 4 that are left are signed')
    expect(auditLines(report, { ...layout, brief: true }).join(' ')).toContain('it cannot be computed again')
  })

  it('is found out where a message was left out, dated anew or put in another’s place under the name of an erasure', async () => {
    const rows = erased()
    const later = rows.map(row => (isErased(row) ? { ...row, arrivedAtMs: row.arrivedAtMs + 1 } : row))
    const other = rows.map(row => (isErased(row) ? { ...row, id: `00${row.id.slice(2)}` as never } : row))
    for (const lie of [later, other.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))]) {
      const report = await audit(lie)
      expect(report.differences[0]?.what).toBe('evidence root of what is left')
      expect(report.erased!.verified).toEqual([])
    }
    await expect(audit(rows.slice(1))).rejects.toThrow('6 rows are said')
  })

  it('is found out where totals, facts or the ledger are not the chain’s, whatever was erased', async () => {
    const { header } = result
    const lie = [{ ...header.assets[0]!, asset: facts.payment, earned: 5n, spent: 0n, locked: 0n }]
    const totals = await audit(erased(), { header: { ...header, assets: lie } })
    expect(totals.differences[0]?.what).toContain('totals of')
    const strange = await audit(erased(), {
      facts: factsOf(signers.map((signer, index) => deviceOf(signer, account(index + 7)))),
    })
    expect(strange.differences[0]?.what).toContain('chain fact')
    const root = { ...header, ledgerRoot: `0x${'1'.repeat(64)}` as Hash }
    expect((await audit(erased(), { header: root })).differences.map(({ what }) => what)).toContain(
      'published ledger (Merkle root)',
    )
  })

  it('is missing, not erased, where no remainder says so; and is whole where nothing was', async () => {
    await expect(readRemains(sourceOf(undefined), 0, encoded.manifest)).rejects.toThrow('it is not there')
    const all = sourceOf(undefined)
    const found = async (_: number, hash: Hash) =>
      encoded.parts.find(({ entry }) => entry.hash === hash)!.bytes
    expect(await readRemains({ ...all, readPart: found }, 0, encoded.manifest)).toBeUndefined()
    const again = decodeBundle(
      encoded.manifest,
      hash => encoded.parts.find(({ entry }) => entry.hash === hash)!.bytes,
    )
    expect(again.evidence).toHaveLength(6)
  })
})

function orderOf(row: RemainingRow): string {
  return isErased(row) ? `${row.subject}${row.id}` : `${row.message.subject}${row.message.id}`
}
