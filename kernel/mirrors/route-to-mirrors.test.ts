import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ledger, type LedgerEntry, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { isMirrorAsset, mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import type { Address } from '../../protocol/ids.ts'
import { buildBundle } from '../bundle/bundle.ts'
import type { ChainFacts, PayoutFact } from '../chain-facts.ts'
import { genesisState } from '../genesis.ts'
import { totalsOf } from '../money/post.ts'
import { settleEpoch } from '../settle-epoch.ts'
import { account, deviceOf, factsOf, makeSigners, say, testNetwork, verify } from '../testing/fixtures.ts'
import { reread } from '../testing/reread.ts'
import { mirrorsOf, routeToMirrors } from './route-to-mirrors.ts'

const { token, payment, treasury } = factsOf([])
const PEOPLE = [1, 2, 3, 4].map(number => account(0x700 + number))
const [TEN, TWENTY] = [10, 20].map(chainId => ({ chainId, mirror: account(0x900 + chainId) })) as [
  never,
  never,
]
const DIRECTORY = [TEN, TWENTY].map(({ chainId, mirror }: { chainId: number; mirror: Address }) => ({
  name: `mirror.${chainId}`,
  address: mirror,
}))
const [A, B] = [mirrorAssetOf(TEN), mirrorAssetOf(TWENTY)]
const NOT_NAMED = mirrorAssetOf({ chainId: 30, mirror: account(0x930) })

const earned = (ledger: Ledger, who: Address, asset: Address) =>
  ledger.get(ledgerKey(who, asset))?.earned ?? 0n

function give(ledger: Ledger, gains: readonly (readonly [Address, bigint])[]): Ledger {
  const next = new Map(ledger)
  for (const [who, amount] of gains) {
    const key = ledgerKey(who, token)
    const line: LedgerEntry = next.get(key) ?? {
      account: who,
      asset: token,
      earned: 0n,
      spent: 0n,
      locked: 0n,
      lockedUntil: 0,
    }
    next.set(key, { ...line, earned: line.earned + amount })
  }
  return next
}

const choice = fc.option(
  fc.record({ asset: fc.constantFrom(A, B, NOT_NAMED), to: fc.constantFrom(...PEOPLE) }),
  { nil: undefined },
)
const amount = fc.oneof(fc.bigInt({ min: 0n, max: 9n }), fc.bigInt({ min: 0n, max: 2n ** 90n }))
const epoch = fc.record({
  gains: fc.array(amount, { minLength: 4, maxLength: 4 }),
  choices: fc.array(choice, { minLength: 4, maxLength: 4 }),
})

function payoutsOf(choices: readonly ({ readonly asset: Address; readonly to: Address } | undefined)[]) {
  return choices.flatMap((one, index): PayoutFact[] =>
    one === undefined ? [] : [{ account: PEOPLE[index]!, ...one }],
  )
}

describe('tokens that are paid on another chain', () => {
  it('standInOneLineAlone: as many are earned in all as without, no line falls, and what was before a choice stays', () => {
    fc.assert(
      fc.property(fc.array(epoch, { maxLength: 6 }), epochs => {
        let [ledger, owed, paidHere]: [Ledger, bigint, bigint] = [new Map(), 0n, 0n]
        for (const { gains, choices } of epochs) {
          const posted = give(
            ledger,
            PEOPLE.map((who, index) => [who, gains[index]!] as const),
          )
          const facts = { token, treasury, directory: DIRECTORY, payouts: payoutsOf(choices) }
          const { ledger: next, mirrored } = routeToMirrors(ledger, posted, facts)
          for (const [key, { earned }] of ledger) expect(next.get(key)!.earned).toBeGreaterThanOrEqual(earned)
          for (const [index, who] of PEOPLE.entries()) {
            const one = choices[index]
            const goes = one !== undefined && one.asset !== NOT_NAMED
            const here = earned(next, who, token) - earned(ledger, who, token)
            expect(here).toBe(goes ? 0n : gains[index])
            if (goes) owed += gains[index]!
            else paidHere += gains[index]!
          }
          expect(mirrored.every(({ amount }) => amount > 0n)).toBe(true)
          ledger = next
        }
        const there = [...ledger.values()].filter(({ asset }) => isMirrorAsset(asset))
        expect(there.reduce((sum, { earned }) => sum + earned, 0n)).toBe(owed)
        expect(earned(ledger, treasury, token)).toBe(owed)
        expect(totalsOf(ledger, { token, assets: [payment] }, 0n).tokenEarned).toBe(owed + paidHere)
      }),
    )
  })

  it('reads names of mirrors, and no others', () => {
    const named = (name: string) => mirrorsOf([{ name, address: account(1) }])
    expect(named('mirror.10')).toEqual([
      { chainId: 10, mirror: account(1), asset: mirrorAssetOf({ chainId: 10, mirror: account(1) }) },
    ])
    for (const name of [
      'mirror.',
      'mirror.010',
      'mirror.1e3',
      'mirrors.1',
      'mirror.99999999999999999',
      'stakes.owners',
    ])
      expect(named(name)).toEqual([])
  })

  it('goes by the facts of a bundle, which every oracle reads alike, and mints nothing more', async () => {
    const [signer] = makeSigners(1)
    const [owner, to] = PEOPLE as [Address, Address]
    const plain = factsOf([deviceOf(signer!, owner)], { directory: DIRECTORY })
    const payouts = [{ account: owner, asset: A, to }]
    const evidence = [await say({ signer: signer!, sequence: 1, points: 5 })]
    const network = testNetwork()
    const settle = (facts: ChainFacts) => {
      const bundle = reread(buildBundle({ epoch: 0, facts, evidence }), 700)
      expect(bundle.facts.payouts).toEqual(facts.payouts)
      return settleEpoch({ network, prior: genesisState(network), bundle }, verify)
    }
    const [here, away] = [settle(plain), settle({ ...plain, payouts })]
    const { amount } = here.rewards[0]!
    expect(amount).toBeGreaterThan(0n)
    expect(away.mirrored).toEqual([{ account: owner, to, asset: A, amount }])
    expect(here.mirrored).toEqual([])
    expect(earned(away.state.ledger, to, A)).toBe(amount)
    expect(earned(away.state.ledger, owner, token)).toBe(0n)
    expect(away.header.tokenEarned).toBe(here.header.tokenEarned)
    expect(away.header.stateRoot).toBe(here.header.stateRoot)
  })
})
