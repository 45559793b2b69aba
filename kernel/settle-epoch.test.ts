import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../protocol/cose/signer.ts'
import { buildBundle } from './bundle/bundle.ts'
import type { EpochResult, KernelState } from './epoch.ts'
import type { Evidence } from './evidence.ts'
import { genesisState } from './genesis.ts'
import { mostEmitted } from './money/emission/emit.ts'
import { settleEpoch } from './settle-epoch.ts'
import { decodeState, encodeState } from './state-codec.ts'
import {
  account,
  depositOf,
  deviceOf,
  factsOf,
  GENESIS_MS,
  HOUR_MS,
  makeSigners,
  say,
  testNetwork,
  verify,
} from './testing/fixtures.ts'
import { reread } from './testing/reread.ts'

const network = testNetwork()
let signers: readonly Signer[]
let evidence: readonly Evidence[]

beforeAll(async () => {
  signers = makeSigners(8)
  evidence = await Promise.all(
    signers
      .slice(0, 7)
      .flatMap((signer, who) =>
        [0, 1, 2].map(sequence => say({ signer, sequence, points: who * 10 + sequence })),
      ),
  )
})

/** Eight devices of four owners; the eighth says nothing. */
function facts() {
  const deposits = [account(1), account(2)].map(owner => depositOf(owner, 15n))
  return factsOf(
    signers.map((signer, index) => deviceOf(signer, account(1 + (index % 4)))),
    { deposits },
  )
}

/** The one oracle brought it all in. */
const segments = factsOf([]).oracles.map(({ signer }) => ({
  signer,
  address: `0x${'5e'.repeat(32)}` as const,
}))

function settle(said: readonly Evidence[], prior: KernelState = genesisState(network)): EpochResult {
  const bundle = buildBundle({ epoch: prior.epoch + 1, facts: facts(), evidence: said, segments })
  return settleEpoch({ network, prior, bundle }, verify)
}

const anyDelivery = () =>
  fc.tuple(
    fc.shuffledSubarray(evidence as Evidence[], { minLength: evidence.length }),
    fc.array(fc.nat(evidence.length - 1)),
  )

describe('same evidence, same root', () => {
  it('shufflingAndDuplicatingChangesNothing', () => {
    const expected = settle(evidence)
    fc.assert(
      fc.property(anyDelivery(), ([shuffled, again]) => {
        const later = again.map(index => ({
          ...evidence[index]!,
          arrivedAtMs: evidence[index]!.arrivedAtMs + 1 + index,
        }))
        const result = settle([...later, ...shuffled])
        expect(result.header).toEqual(expected.header)
        expect(result.rewards).toEqual(expected.rewards)
      }),
      { numRuns: 25 },
    )
  })

  it('the order of chain facts changes nothing', () => {
    const given = facts()
    const reversed = {
      ...given,
      devices: given.devices.toReversed(),
      deposits: given.deposits.toReversed(),
      allowances: given.allowances.toReversed(),
    }
    expect(given.allowances.length).toBeGreaterThan(1)
    const bundle = buildBundle({ epoch: 0, facts: reversed, evidence, segments })
    expect(settleEpoch({ network, prior: genesisState(network), bundle }, verify).header).toEqual(
      settle(evidence).header,
    )
  })

  it('a bundle and a state survive their encoding, and give the same header', () => {
    const first = settle(evidence)
    const ledgerAndHash = { ledger: first.state.ledger, headerHash: first.state.headerHash }
    const restored = decodeState(encodeState(first.state), ledgerAndHash)
    const bundle = buildBundle({ epoch: 1, facts: facts(), evidence: [] })
    const direct = settleEpoch({ network, prior: first.state, bundle }, verify)
    const decoded = settleEpoch({ network, prior: restored, bundle: reread(bundle) }, verify)
    expect(decoded.header).toEqual(direct.header)
    const again = reread(buildBundle({ epoch: 0, facts: facts(), evidence, segments }))
    expect(settleEpoch({ network, prior: genesisState(network), bundle: again }, verify).header).toEqual(
      first.header,
    )
  })

  it('one message under two signatures is one message, whichever arrives', async () => {
    const signer = signers[0]!
    const said = { signer, sequence: 40, points: 5 }
    const [one, other] = [await say(said), await say(said)]
    expect(one.message.signature).not.toEqual(other.message.signature)
    expect(settle([one, other]).header).toEqual(settle([other, one]).header)
    expect(settle([one, other]).verdicts).toHaveLength(1)
  })
})

describe('the money adds up', () => {
  it('aPoolIsPaidOutExactly, and every unit of the emission is accounted for', () => {
    const { pools, rewards, grants } = settle(evidence)
    const sum = (amounts: readonly { amount: bigint }[]) =>
      amounts.reduce((total, { amount }) => total + amount, 0n)
    expect(sum(rewards)).toBe(pools.byName['tally'])
    expect(sum(grants)).toBe(pools.byName['oracles']! + pools.byName['treasury']!)
    expect(sum(rewards) + sum(grants) + pools.unissued).toBe(pools.emission)
    expect(pools.unissued).toBe(0n)
  })

  it('anOraclesPartDoesNotHangOnWhoElseIsThere: who brought nothing in is not paid, and the others get what they would', () => {
    const oracles = [1, 2, 3].map(index => ({
      id: index,
      signer: account(0xb0 + index),
      payee: account(0xc0 + index),
    }))
    const present = oracles.slice(1).map(({ signer }) => ({ signer, address: segments[0]!.address }))
    const paidWith = (refs: typeof present) => {
      const input = buildBundle({ epoch: 0, facts: { ...facts(), oracles }, evidence, segments: refs })
      const { grants, pools } = settleEpoch({ network, prior: genesisState(network), bundle: input }, verify)
      return { pools, paid: grants.filter(({ pool }) => pool === 'oracles') }
    }
    const all = oracles.map(({ signer }) => ({ signer, address: segments[0]!.address }))
    const [whole, without] = [paidWith(all), paidWith(present)]
    expect(without.paid).toEqual(whole.paid.slice(1))
    expect(without.paid.map(grant => grant.account)).toEqual([account(0xc2), account(0xc3)])
    expect(whole.paid.reduce((sum, { amount }) => sum + amount, 0n)).toBe(whole.pools.byName['oracles'])
    expect(without.pools.unissued - whole.pools.unissued).toBe(whole.paid[0]!.amount)
  })

  it('ownerTotalIsTheSumOfItsDevices', () => {
    const { rewards, state } = settle(evidence)
    for (const number of [1, 2, 3, 4]) {
      const ofDevices = rewards
        .filter(({ owner }) => owner === account(number))
        .reduce((sum, { amount }) => sum + amount, 0n)
      expect(state.ledger.get(`${account(number)}:${account(0xa2)}`)?.earned ?? 0n).toBe(ofDevices)
      expect(ofDevices).toBeGreaterThan(0n)
    }
  })

  it('whoSaysNothingEarnsNothing, and a pool nobody earned is not issued', () => {
    const { rewards } = settle(evidence)
    expect(rewards.some(({ subject }) => subject === signers[7]!.subject)).toBe(false)
    const silent = settle([])
    expect(silent.rewards).toEqual([])
    expect(silent.pools.unissued).toBe(silent.pools.byName['tally'])
  })

  it('totalsNeverExceedTheBudget, however the evidence falls on epochs', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(evidence as Evidence[]), { minLength: 1, maxLength: 5 }), parts => {
        let state = genesisState(network)
        for (const part of parts) {
          const { header, ...result } = settle(part, state)
          const elapsed = (header.epoch + 1) * network.rules.epochMs
          expect(header.tokenEarned <= mostEmitted(network.rules, elapsed)).toBe(true)
          for (const { earned, spent } of header.assets) expect(earned <= spent && spent <= 30n).toBe(true)
          state = result.state
        }
      }),
      { numRuns: 15 },
    )
  })

  it('nobodyIsPaidTwiceForOneMessage, in whatever epoch it comes again', () => {
    const first = settle(evidence)
    const again = settle(evidence, first.state)
    expect(again.rewards).toEqual([])
    expect(
      new Set(again.verdicts.map(({ verdict }) => (verdict.accepted ? 'accepted' : verdict.code))),
    ).toEqual(new Set(['sequence_used']))
  })
})

describe('a correction', () => {
  const overpaid = 40n * 10n ** 18n
  const corrections = [{ epoch: 1, account: account(1), amount: overpaid, reason: 'vote 7' }]
  const corrected = { ...network, rules: { ...network.rules, corrections } }

  it('withholdsWhatIsDueAndNoMore, over epochs, and mints none of it', async () => {
    let state = genesisState(corrected)
    let withheldSoFar = 0n
    for (const epoch of [0, 1, 2, 3, 4]) {
      const at = GENESIS_MS + epoch * HOUR_MS + 200_000
      const said = await Promise.all(
        signers.slice(0, 2).map(signer => say({ signer, sequence: epoch + 50, timeMs: at, points: 5 })),
      )
      const bundle = buildBundle({ epoch, facts: facts(), evidence: said, segments })
      const before = state.ledger.get(`${account(1)}:${account(0xa2)}`)?.earned ?? 0n
      const result = settleEpoch({ network: corrected, prior: state, bundle }, verify)
      const withheld = result.withheld.reduce((sum, { amount }) => sum + amount, 0n)
      withheldSoFar += withheld
      if (epoch === 0) expect(withheld).toBe(0n)
      expect(result.state.debts.get(account(1)) ?? 0n).toBe(epoch === 0 ? 0n : overpaid - withheldSoFar)
      expect((result.state.ledger.get(`${account(1)}:${account(0xa2)}`)?.earned ?? 0n) >= before).toBe(true)
      expect(result.pools.unissued).toBe(withheld)
      const { ledger, headerHash } = result.state
      state = decodeState(encodeState(result.state), { ledger, headerHash })
    }
    expect(withheldSoFar).toBe(overpaid)
  })
})

describe('reputation', () => {
  /** Two devices that say as much, over four epochs; in the first, another hand signs with the second one's key. */
  async function live(by = network) {
    const results: EpochResult[] = []
    let state = genesisState(by)
    for (const epoch of [0, 1, 2, 3]) {
      const at = GENESIS_MS + epoch * HOUR_MS + 200_000
      const says = (who: number, points: number) =>
        say({ signer: signers[who]!, sequence: epoch, timeMs: at, arrivedAtMs: at + points, points })
      const said = [await says(0, 50), await says(1, 50), ...(epoch === 0 ? [await says(1, 51)] : [])]
      const bundle = buildBundle({ epoch, facts: facts(), evidence: said, segments })
      const result = settleEpoch({ network: by, prior: state, bundle }, verify)
      const { ledger, headerHash } = result.state
      state = decodeState(encodeState(result.state), { ledger, headerHash })
      results.push(result)
    }
    return results
  }
  const weightsOf = (results: readonly EpochResult[]) =>
    [0, 1].map(who =>
      results.map(
        ({ rewards }) => rewards.find(({ subject }) => subject === signers[who]!.subject)?.weight ?? 0n,
      ),
    )

  it('whatWasFoundCostsFromTheNextEpochOn, and what one loses the others share', async () => {
    const results = await live()
    const [honest, blamed] = weightsOf(results)
    expect(blamed![0]).toBe(honest![0])
    for (const epoch of [1, 2, 3]) expect(blamed![epoch]! * 20n < honest![epoch]!).toBe(true)
    for (const { pools, rewards } of results) {
      expect(rewards.reduce((sum, { amount }) => sum + amount, 0n)).toBe(pools.byName['tally'])
    }
    const [first, last] = [results[1]!, results[3]!].map(
      ({ standings }) => standings.get(signers[1]!.subject)!,
    )
    expect(first!.countsPpm < last!.countsPpm && last!.countsPpm < 1_000_000).toBe(true)
    expect(results[1]!.standings.get(signers[0]!.subject)?.countsPpm).toBe(1_000_000)
  })

  it('a pardon counts from its epoch on', async () => {
    const pardon = {
      subject: signers[1]!.subject,
      code: 'key_shared',
      foundIn: 0,
      epoch: 2,
      reason: 'vote 9',
    }
    const [honest, blamed] = weightsOf(
      await live({ ...network, rules: { ...network.rules, pardons: [pardon] } }),
    )
    expect(blamed![1]! * 20n < honest![1]!).toBe(true)
    expect(blamed!.slice(2)).toEqual(honest!.slice(2))
  })
})

describe('every answer has a reason', () => {
  const only = async (said: Parameters<typeof say>[0], change = {}) => {
    const device = deviceOf(said.signer, account(1), change)
    const bundle = buildBundle({ epoch: 0, facts: factsOf([device]), evidence: [await say(said)] })
    const { verdict } = settleEpoch({ network, prior: genesisState(network), bundle }, verify).verdicts[0]!
    return verdict.accepted ? 'accepted' : verdict.code
  }
  const arrivedAtMs = GENESIS_MS + 30 * 60_000

  it.each([
    ['accepted', {}, {}],
    ['early', { timeMs: arrivedAtMs + 5 * 60_000 + 1, arrivedAtMs }, {}],
    ['early', { timeMs: Date.UTC(2100, 0), arrivedAtMs }, {}],
    ['late', { timeMs: arrivedAtMs - 2 * HOUR_MS - 1, arrivedAtMs }, {}],
    ['late', { timeMs: 0, arrivedAtMs }, {}],
    ['before_registration', { arrivedAtMs }, { registeredAtMs: arrivedAtMs, movedAtMs: arrivedAtMs }],
    // A place is nothing to a digital resource; of others: check-messages.test.ts.
    ['accepted', { arrivedAtMs }, { movedAtMs: arrivedAtMs }],
    ['content_type_unknown', { contentType: 'text/plain' }, {}],
    ['resource_unknown', {}, { resource: 'weather' }],
    ['not_a_number', { payload: new Uint8Array([0xff]) }, {}],
  ])('%s', async (code, said, change) => {
    expect(await only({ signer: signers[0]!, sequence: 1, ...said }, change)).toBe(code)
  })

  it('unknown_subject', async () => {
    const { subject: id, key } = signers[1]!
    expect(await only({ signer: signers[0]!, sequence: 1 }, { id, key })).toBe('unknown_subject')
  })

  it('signature_invalid, and the forged message uses up no sequence number', async () => {
    const honest = await say({ signer: signers[0]!, sequence: 3, points: 4 })
    const signature = honest.message.signature.slice()
    signature[5]! ^= 1
    const other = await say({ signer: signers[0]!, sequence: 3, points: 9 })
    const forged = {
      ...other,
      message: { ...other.message, signature },
      arrivedAtMs: honest.arrivedAtMs - 50,
    }
    const { verdicts } = settle([forged, honest])
    const byId = new Map(
      verdicts.map(({ verdict }) => [verdict.message, verdict.accepted ? 'accepted' : verdict.code]),
    )
    expect(byId.get(forged.message.id)).toBe('signature_invalid')
    expect(byId.get(honest.message.id)).toBe('accepted')
  })

  it('key_shared: the first to arrive counts, both are named, in any order', async () => {
    const first = await say({ signer: signers[0]!, sequence: 3, points: 4, arrivedAtMs: GENESIS_MS + 70_000 })
    const second = await say({
      signer: signers[0]!,
      sequence: 3,
      points: 99,
      arrivedAtMs: GENESIS_MS + 80_000,
    })
    for (const said of [
      [first, second],
      [second, first],
    ]) {
      const { verdicts, findings } = settle(said)
      expect(verdicts.map(({ verdict }) => [verdict.message, verdict.accepted])).toContainEqual([
        first.message.id,
        true,
      ])
      expect(findings).toEqual([
        {
          subject: signers[0]!.subject,
          code: 'key_shared',
          severity: 'serious',
          messages: [first.message.id, second.message.id],
          facts: { sequence: 3 },
        },
      ])
    }
  })

  it('an owner that changes mid-epoch: the owner at the facts block is credited', () => {
    const changed = factsOf(signers.map(signer => deviceOf(signer, account(9))))
    const bundle = buildBundle({ epoch: 0, facts: changed, evidence })
    const { rewards } = settleEpoch({ network, prior: genesisState(network), bundle }, verify)
    expect(new Set(rewards.map(({ owner }) => owner))).toEqual(new Set([account(9)]))
  })

  it('an epoch out of order is refused loudly', () => {
    const bundle = buildBundle({ epoch: 5, facts: facts(), evidence })
    expect(() => settleEpoch({ network, prior: genesisState(network), bundle }, verify)).toThrow(
      'epoch 5 does not follow -1',
    )
  })
})
