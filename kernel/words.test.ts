import { beforeAll, expect, it } from 'vitest'
import type { Signer } from '../protocol/cose/signer.ts'
import { COMMITMENT } from '../protocol/words/commitment.ts'
import { DELIVERY } from '../protocol/words/delivery.ts'
import { ESCROW_LOCK } from '../protocol/words/escrow-lock.ts'
import { buildBundle } from './bundle/bundle.ts'
import type { Evidence } from './evidence.ts'
import { genesisState } from './genesis.ts'
import { settleEpoch } from './settle-epoch.ts'
import {
  account,
  depositOf,
  deviceOf,
  factsOf,
  makeSigners,
  say,
  testNetwork,
  verify,
} from './testing/fixtures.ts'
import { reread } from './testing/reread.ts'

const network = testNetwork()
let signers: readonly Signer[]

beforeAll(() => {
  signers = makeSigners(2)
})

function settle(evidence: readonly Evidence[]) {
  const devices = signers.map((signer, index) => deviceOf(signer, account(1 + index)))
  const deposits = [depositOf(account(1), 100n)]
  const bundle = buildBundle({ epoch: 0, facts: factsOf(devices, { deposits }), evidence })
  return settleEpoch({ network, prior: genesisState(network), bundle: reread(bundle) }, verify)
}

const hash = `0x${'5a'.repeat(32)}` as const

it('a word is accepted, whoever says it, and does nothing: no resource sees it', async () => {
  const [signer, other] = [signers[0]!, signers[1]!]
  const lock = ESCROW_LOCK.encode({
    payee: other.subject,
    asset: account(0xa3),
    amount: 100n,
    until: 2 ** 48 - 1,
    silence: 'release',
    terms: hash,
  })
  const words = await Promise.all([
    say({
      signer,
      sequence: 0,
      contentType: COMMITMENT.contentType,
      payload: COMMITMENT.encode({ slot: 5, hash }),
    }),
    say({ signer: other, sequence: 0, contentType: ESCROW_LOCK.contentType, payload: lock }),
  ])
  const said = await say({ signer, sequence: 1, points: 3 })
  const [without, withWords] = [settle([said]), settle([said, ...words])]
  const accepted = withWords.verdicts.filter(({ verdict }) => verdict.accepted)
  expect(accepted.map(({ verdict }) => verdict.message).sort()).toEqual(
    [said, ...words].map(({ message }) => message.id).sort(),
  )
  expect(withWords.state.resources).toEqual(without.state.resources)
  expect(withWords.state.ledger).toEqual(without.state.ledger)
  expect(withWords.findings).toEqual([])
  expect(withWords.header.evidenceRoot).not.toBe(without.header.evidenceRoot)
})

it('a malformed word is rejected with its field, and uses up its sequence number like any other', async () => {
  const [signer, other] = [signers[0]!, signers[1]!]
  const malformed = await say({ signer, sequence: 0, contentType: DELIVERY.contentType, points: 1 })
  const again = await say({
    signer,
    sequence: 0,
    contentType: DELIVERY.contentType,
    points: 2,
    arrivedAtMs: malformed.arrivedAtMs + 1,
  })
  const junk = new Uint8Array(60_000).fill(0x81)
  const deep = await say({ signer: other, sequence: 0, contentType: COMMITMENT.contentType, payload: junk })
  const { verdicts, state } = settle([malformed, again, deep])
  const codeOf = (evidence: Evidence) =>
    verdicts.find(({ verdict }) => verdict.message === evidence.message.id)!.verdict
  expect(codeOf(malformed)).toMatchObject({
    accepted: false,
    code: 'word_malformed',
    facts: { word: 'delivery', field: 'payload', value: '1', right: 'one map in deterministic CBOR' },
  })
  expect(codeOf(again)).toMatchObject({ code: 'key_shared' })
  expect(codeOf(deep)).toMatchObject({ code: 'word_malformed', facts: { value: 'cbor_depth' } })
  expect(state.sequences.get(signer.subject)?.floor).toBe(0)
})

it('a word of a device whose resource the network does not have is no word of this network', async () => {
  const signer = signers[0]!
  const payload = COMMITMENT.encode({ slot: 5, hash })
  const said = await say({ signer, sequence: 0, contentType: COMMITMENT.contentType, payload })
  const devices = [deviceOf(signer, account(1), { resource: 'other', model: 'other/x' })]
  const bundle = buildBundle({ epoch: 0, facts: factsOf(devices), evidence: [said] })
  const { verdicts } = settleEpoch({ network, prior: genesisState(network), bundle }, verify)
  expect(verdicts[0]?.verdict).toMatchObject({ accepted: false, code: 'resource_unknown' })
})
