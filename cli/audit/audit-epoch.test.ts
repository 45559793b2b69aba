import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, bundleAddress, encodeBundle } from '../../kernel/bundle/bundle.ts'
import type { ChainFacts } from '../../kernel/chain-facts.ts'
import type { Bundle, EpochResult } from '../../kernel/epoch.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import { encodeState } from '../../kernel/state-codec.ts'
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
import { buildLedgerTree, encodeLedger, type Ledger } from '../../protocol/chain-formats/ledger.ts'
import type { Hash } from '../../protocol/ids.ts'
import { type AuditInput, auditEpoch, type PublishedBundle } from './audit-epoch.ts'

const network = testNetwork()
const signers = makeSigners(3)
const facts: ChainFacts = factsOf(signers.map((signer, index) => deviceOf(signer, account(index + 1))))
const blockTimes = { factsMs: GENESIS_MS + HOUR_MS - 1000, nextMs: GENESIS_MS + HOUR_MS + 1000 }
const hashOf = (bytes: Uint8Array): Hash => `0x${bytesToHex(bytes)}`

let honest: AuditInput
let second: AuditInput
let result: EpochResult

beforeAll(async () => {
  const evidence = await Promise.all(
    signers.map((signer, index) => say({ signer, sequence: 0, points: index + 1 })),
  )
  const bundle = buildBundle({ epoch: 0, facts, evidence })
  result = settleEpoch({ network, prior: genesisState(network), bundle }, verify)
  const record = { bundle: published(bundle), ledger: encodeLedger(result.state.ledger) }
  honest = { network, header: result.header, parent: undefined, record, facts, blockTimes }

  const later = { ...facts, block: 9 }
  const timeMs = GENESIS_MS + HOUR_MS + 60_000
  const next = buildBundle({
    epoch: 1,
    facts: later,
    evidence: [await say({ signer: signers[0]!, sequence: 1, timeMs })],
  })
  const after = settleEpoch({ network, prior: result.state, bundle: next }, verify)
  second = {
    network,
    header: after.header,
    parent: result.header,
    facts: later,
    blockTimes: { factsMs: GENESIS_MS + 2 * HOUR_MS, nextMs: undefined },
    record: {
      bundle: published(next),
      ledger: encodeLedger(after.state.ledger),
      prior: { state: encodeState(result.state), ledger: encodeLedger(result.state.ledger) },
    },
  }
})

const audit = (input: AuditInput) => auditEpoch(input, verify)
const firstOf = (input: AuditInput) => audit(input).differences[0]?.what

describe('auditEpoch', () => {
  it('finds nothing in an honest epoch, the first or a later one, and says what it checked', () => {
    expect(audit(honest)).toMatchObject({ differences: [], accounts: undefined })
    expect(audit(second)).toMatchObject({ differences: [], accounts: undefined })
    expect(audit(honest).counts).toEqual({
      messages: 3,
      signatures: 3,
      devices: 3,
      entries: result.state.ledger.size,
    })
  })

  it('names the first account that oracles paid wrongly, with both figures', () => {
    const lie = raised(result.state.ledger, account(2))
    const header = {
      ...honest.header,
      ledgerRoot: hashOf(buildLedgerTree(lie).root),
      tokenEarned: honest.header.tokenEarned + 1n,
    }
    const report = audit({ ...honest, header, record: { ...honest.record, ledger: encodeLedger(lie) } })
    expect(report.differences.map(({ what }) => what)).toEqual([
      'header field ledgerRoot',
      'header field tokenEarned',
    ])
    const { first, count } = report.accounts!
    expect([count, first.published?.account]).toEqual([1, account(2)])
    expect(first.published!.earned - first.computed!.earned).toBe(1n)
  })

  it('names an account that somebody slipped into the ledger', () => {
    const stranger = {
      account: account(99),
      asset: facts.token,
      earned: 5n,
      spent: 0n,
      locked: 0n,
      lockedUntil: 0,
    }
    const ledger = new Map([...result.state.ledger, [`${stranger.account}:${stranger.asset}`, stranger]])
    const report = audit({ ...honest, record: { ...honest.record, ledger: encodeLedger(ledger) } })
    expect(report.differences[0]?.what).toBe('published ledger (Merkle root)')
    expect(report.accounts?.first).toEqual({ published: stranger, computed: undefined })
  })

  it('takes no input that the chain does not name', () => {
    const flipped = (bytes: Uint8Array) => bytes.map((byte, index) => (index === 40 ? byte ^ 1 : byte))
    const { prior } = second.record
    const { manifest, content } = second.record.bundle
    const other = { manifest: flipped(manifest), content }
    expect(firstOf({ ...second, record: { ...second.record, bundle: other } })).toBe('bundle (SHA-256)')
    expect(
      firstOf({
        ...second,
        record: { ...second.record, prior: { ...prior!, state: flipped(prior!.state) } },
      }),
    ).toBe('state after epoch 0 (SHA-256)')
    const wrongLedger = encodeLedger(raised(result.state.ledger, account(1)))
    expect(
      firstOf({ ...second, record: { ...second.record, prior: { ...prior!, ledger: wrongLedger } } }),
    ).toBe('ledger after epoch 0 (Merkle root)')
    const garbage = { ...second.record, prior: { ...prior!, ledger: Uint8Array.of(0xff) } }
    expect(audit({ ...second, record: garbage }).differences[0]?.found).toContain('unreadable')
  })

  it('holds the header’s own place against the chain: parent and rules', () => {
    expect(firstOf({ ...second, parent: { ...second.parent!, tokenEarned: 7n } })).toBe(
      'parent (hash of the header before)',
    )
    const other = { ...network, rules: { ...network.rules, lateMs: network.rules.lateMs + 1 } }
    expect(firstOf({ ...honest, network: other })).toBe('rules (hash of the network file)')
  })

  it('holds the bundle’s facts against the chain’s logs, and the facts block against the epoch’s end', () => {
    const moved = { ...facts, devices: facts.devices.map(device => ({ ...device, owner: account(7) })) }
    const report = audit({ ...honest, facts: moved })
    expect(report.differences[0]).toMatchObject({
      what: expect.stringMatching(/^chain fact devices\.[0-9a-f]{64}\.owner$/),
    })
    expect(firstOf({ ...honest, blockTimes: { ...blockTimes, nextMs: GENESIS_MS + HOUR_MS } })).toBe(
      'facts block',
    )
    expect(
      firstOf({ ...honest, blockTimes: { factsMs: GENESIS_MS + HOUR_MS + 1000, nextMs: undefined } }),
    ).toBe('facts block')
  })

  it('names every field of the header that is not what the evidence gives', () => {
    const header = {
      ...honest.header,
      evidenceRoot: hashOf(sha256(Uint8Array.of(1))),
      stateRoot: hashOf(sha256(Uint8Array.of(2))),
    }
    expect(audit({ ...honest, header }).differences.map(({ what }) => what)).toEqual([
      'header field evidenceRoot',
      'header field stateRoot',
    ])
  })

  it('says so when nobody can compute it again: bytes that are no bundle, an epoch out of turn', () => {
    const manifest = Uint8Array.of(0xa0)
    const bundle = { manifest, content: new TypeError('no bundle') }
    const header = { ...honest.header, bundle: bundleAddress(manifest) }
    expect(firstOf({ ...honest, header, record: { ...honest.record, bundle } })).toBe('computation')
    const outOfTurn = { ...second.record, bundle: honest.record.bundle }
    const wrong = { ...second, header: { ...second.header, bundle: honest.header.bundle }, record: outOfTurn }
    expect(audit(wrong).differences.map(({ what }) => what)).toContain('computation')
  })
})

function published(bundle: Bundle): PublishedBundle {
  return { manifest: encodeBundle(bundle).manifest, content: bundle }
}

/** One base unit more for one account, wherever it has an entry first. */
function raised(ledger: Ledger, who: string): Ledger {
  const [key, entry] = [...ledger].find(([, each]) => each.account === who)!
  return new Map([...ledger, [key, { ...entry, earned: entry.earned + 1n }]])
}
