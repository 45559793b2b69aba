/** Whatever accounts choose to be paid by, in whatever order mirrors are named and taken away, facts are made of it, and nothing is minted. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { routeToMirrors } from '../../kernel/mirrors/route-to-mirrors.ts'
import { type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { isMirrorAsset, mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { FactLog } from './fact-events.ts'
import { emptyFacts, type FoldContext, foldLog, listFacts, listPayouts } from './fold-facts.ts'

const account = (number: number): Address => toAddress(`0x${number.toString(16).padStart(40, '0')}`)
const [NOBODY, TOKEN, TREASURY] = [account(0), account(0xa0), account(6)]
/** The treasury among them, and more of them than there are choices. */
const PEOPLE = [1, 2, 3, 4, 5, 6].map(account)
const MIRRORS = [10, 20, 2 ** 53 - 1].map(chainId => ({ chainId, mirror: account(0x900) }))
/** Mirrors, what looks like one, what is none, and nothing. */
const ASSETS = [
  ...MIRRORS.map(mirrorAssetOf),
  ...[mirrorAssetOf({ chainId: 30, mirror: account(0x901) }), TOKEN, account(0xffff), NOBODY],
]
const NAMES = ['mirror.10', 'mirror.20', `mirror.${2 ** 53 - 1}`, 'mirror.', 'mirror.010', 'mirror.1e3', 'x']

const inWord = (name: string) => `0x${Buffer.from(name).toString('hex').padEnd(64, '0')}` as const
const said = fc.oneof(
  fc.record({
    account: fc.constantFrom(...PEOPLE),
    asset: fc.constantFrom(...ASSETS),
    to: fc.constantFrom(...PEOPLE, NOBODY, TOKEN),
  }),
  fc.record({ name: fc.constantFrom(...NAMES), account: fc.constantFrom(account(0x900), NOBODY, TREASURY) }),
)
type Said = typeof said extends fc.Arbitrary<infer Value> ? Value : never
const amount = fc.oneof(fc.constantFrom(0n, 1n, 2n ** 255n), fc.bigInt({ min: 0n, max: 2n ** 90n }))
const gains = fc.array(amount, { minLength: PEOPLE.length, maxLength: PEOPLE.length })

const CONTEXT = {
  onIgnored() {
    throw new Error('no device is among them')
  },
} as unknown as FoldContext

function foldAll(logs: readonly Said[]) {
  const facts = emptyFacts()
  for (const args of logs) {
    const eventName = 'name' in args ? 'DirectorySet' : 'PayeeSet'
    const told = 'name' in args ? { name: inWord(args.name), account: args.account } : args
    foldLog(facts, { eventName, args: told } as unknown as FactLog, 0, CONTEXT)
  }
  return facts
}

function credited(amounts: readonly bigint[]): Ledger {
  const rows = PEOPLE.map((who, at) => {
    const earned = amounts[at]!
    const line = { account: who, asset: TOKEN, earned, spent: 0n, locked: 0n, lockedUntil: 0 }
    return [ledgerKey(who, TOKEN), line] as const
  })
  return new Map(rows)
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, one) => total + one, 0n)

it('law: each account has one choice at most, of a mirror that is named, and only if an epoch can pay it', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 120 }), fc.subarray(PEOPLE), (logs, earning) => {
      const payouts = listPayouts(foldAll(logs), who => earning.includes(who))
      const accounts = payouts.map(one => one.account)
      expect(accounts).toEqual([...new Set(accounts)].sort())
      expect(accounts.every(who => earning.includes(who))).toBe(true)
      expect(payouts.every(({ asset, to }) => isMirrorAsset(asset) && to !== NOBODY)).toBe(true)
    }),
  )
})

it('law: whatever was chosen, nothing is minted, no line falls, and who is paid there is paid nothing here', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 120 }), gains, gains, (logs, before, more) => {
      const facts = foldAll(logs)
      const payouts = listPayouts(facts, () => true)
      const { directory } = listFacts(facts, 0)
      const [prior, posted] = [credited(before), credited(before.map((one, at) => one + more[at]!))]
      const { ledger, mirrored } = routeToMirrors(prior, posted, {
        payouts,
        directory,
        token: TOKEN,
        treasury: TREASURY,
      })
      const lines = [...ledger.values()]
      const here = sum(lines.filter(({ asset }) => asset === TOKEN).map(({ earned }) => earned))
      const there = sum(lines.filter(({ asset }) => asset !== TOKEN).map(({ earned }) => earned))
      expect(here).toBe(sum(before) + sum(more))
      expect(there).toBe(sum(mirrored.map(one => one.amount)))
      const own = (of: Ledger, who: Address) => of.get(ledgerKey(who, TOKEN))?.earned ?? 0n
      const away = new Set(mirrored.map(one => one.account))
      expect(away.has(TREASURY)).toBe(false)
      for (const [at, who] of PEOPLE.entries()) {
        if (who === TREASURY) expect(own(ledger, who)).toBe(before[at]! + more[at]! + there)
        else expect(own(ledger, who)).toBe(away.has(who) ? before[at]! : before[at]! + more[at]!)
      }
    }),
  )
})
