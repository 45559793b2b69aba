import { utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeDeal } from '../../protocol/beacon/deal.ts'
import { decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Address } from '../../protocol/ids.ts'
import { buildBundle } from '../bundle/bundle.ts'
import type { ChainFacts } from '../chain-facts.ts'
import { genesisState } from '../genesis.ts'
import { settleEpoch } from '../settle-epoch.ts'
import { beaconKey, openingOf as fixtureOpening, wordOf as fixtureWord } from '../testing/beacon.ts'
import { account, factsOf, testNetwork, verify } from '../testing/fixtures.ts'
import { reread } from '../testing/reread.ts'
import {
  type BeaconState,
  type BeaconWord,
  dealTerms,
  NO_BEACON,
  openSeed,
  type SeedOpening,
  sealNext,
} from './beacon.ts'
import { decodeBeacon, encodeBeacon } from './beacon-codec.ts'

/** Four oracles: one may be dishonest, three are a quorum, two deals make a secret. */
const SIGNERS = [1, 2, 3, 4].map(number => account(0xb0 + number))
const oracles = SIGNERS.map((signer, index) => ({ id: index + 1, signer, payee: account(0xc1 + index) }))
const facts = (change: Partial<ChainFacts> = {}) => factsOf([], { oracles, ...change })

const wordOf = (signer: Address, epoch: number, prior: BeaconState) =>
  fixtureWord(signer, { epoch, prior, facts: facts() })

/** The state after an epoch in which these spoke. */
function seal(epoch: number, prior: BeaconState, who: readonly Address[] = SIGNERS): BeaconState {
  return sealNext({ epoch, facts: facts(), prior, words: who.map(signer => wordOf(signer, epoch, prior)) })
}

const keyed = seal(0, NO_BEACON)
const sealed = seal(1, keyed).sealed!

const openingOf = (signer: Address, secret = sealed) => fixtureOpening(signer, secret)

const open = (openings: readonly SeedOpening[], change: Partial<ChainFacts> = {}, secret = sealed) =>
  openSeed({ epoch: 2, facts: facts(change), sealed: secret, openings })

describe('a sealed secret', () => {
  it('needs an epoch for the keys and one for the deals', () => {
    expect(keyed.sealed).toBeUndefined()
    expect([...keyed.keys.keys()]).toEqual(SIGNERS)
    expect(sealed).toMatchObject({ threshold: 3, dealers: [SIGNERS[1], SIGNERS[2]] })
    expect(sealed.shares.map(({ signer }) => signer)).toEqual(SIGNERS)
  })

  it('begins with another dealer each epoch', () => {
    const dealers = [1, 2, 3, 4].map(epoch => seal(epoch, keyed).sealed!.dealers)
    expect(dealers).toEqual([
      [SIGNERS[1], SIGNERS[2]],
      [SIGNERS[2], SIGNERS[3]],
      [SIGNERS[3], SIGNERS[0]],
      [SIGNERS[0], SIGNERS[1]],
    ])
  })

  it('passes over whoever deals badly, or not at all, and is none with fewer than f + 1 good deals', () => {
    const words = SIGNERS.map(signer => wordOf(signer, 1, keyed))
    const spoil = (word: BeaconWord): BeaconWord => ({
      ...word,
      deal: word.deal!.with(40, word.deal![40]! ^ 1),
    })
    const sealWith = (said: readonly BeaconWord[]) =>
      sealNext({ epoch: 1, facts: facts(), prior: keyed, words: said })
    expect(sealWith(words.with(1, spoil(words[1]!))).sealed!.dealers).toEqual([SIGNERS[2], SIGNERS[3]])
    expect(sealWith(words.toSpliced(2, 1)).sealed!.dealers).toEqual([SIGNERS[1], SIGNERS[3]])
    const { deal: _, ...silent } = words[2]!
    expect(sealWith(words.with(2, silent)).sealed!.dealers).toEqual([SIGNERS[1], SIGNERS[3]])
    expect(sealWith(words.map((word, index) => (index === 0 ? word : spoil(word)))).sealed).toBeUndefined()
  })

  it('takes no deal of a stranger, of another dealer or of another epoch', () => {
    const words = SIGNERS.map(signer => wordOf(signer, 1, keyed))
    const sealWith = (said: readonly BeaconWord[]) =>
      sealNext({ epoch: 1, facts: facts(), prior: keyed, words: said })
    const copied = words.map(word => ({ ...word, deal: words[0]!.deal! }))
    expect(sealWith(copied).sealed).toBeUndefined()
    const old = SIGNERS.map(signer => wordOf(signer, 0, keyed))
    expect(sealWith(old).sealed).toBeUndefined()
    const stranger = { ...words[1]!, signer: account(0x99) }
    expect(sealWith([stranger]).keys.has(stranger.signer)).toBe(false)
  })

  it('is made for those who have keys, once they are a quorum', () => {
    const three = SIGNERS.slice(0, 3)
    const two = seal(0, NO_BEACON, three.slice(0, 2))
    expect(seal(1, two).sealed).toBeUndefined()
    expect(seal(1, seal(0, NO_BEACON, three)).sealed!.shares.map(({ signer }) => signer)).toEqual(three)
  })

  it('forgets the key of an oracle that has left, and takes a new one', () => {
    const without = oracles.slice(1)
    const words = [{ signer: SIGNERS[1]!, key: beaconKey(account(7)).publicKey }]
    const { keys } = sealNext({ epoch: 1, facts: facts({ oracles: without }), prior: keyed, words })
    expect([...keys.keys()]).toEqual(SIGNERS.slice(1))
    expect(keys.get(SIGNERS[1]!)).toEqual(beaconKey(account(7)).publicKey)
    const nonsense = sealNext({
      epoch: 1,
      facts: facts(),
      prior: keyed,
      words: [{ signer: SIGNERS[1]!, key: new Uint8Array(32) }],
    })
    expect(nonsense.keys.get(SIGNERS[1]!)).toEqual(beaconKey(SIGNERS[1]!).publicKey)
  })

  it('survives its encoding', () => {
    for (const state of [NO_BEACON, keyed, { ...keyed, sealed }])
      expect(decodeBeacon(decodeCbor(encodeCbor(encodeBeacon(state))))).toEqual(state)
  })
})

describe('the seed', () => {
  it('is the same whoever opens it, and whoever of the dealers is gone', () => {
    const whole = open(SIGNERS.map(signer => openingOf(signer)))
    for (const missing of SIGNERS) {
      const others = SIGNERS.filter(signer => signer !== missing)
      const report = open(others.map(signer => openingOf(signer)))
      expect(report).toEqual({ ...whole, openers: others, withheld: [missing] })
    }
    expect(whole).toMatchObject({ source: 'oracles', withheld: [] })
  })

  it('hangs on the secret and on the chain', () => {
    const openings = SIGNERS.map(signer => openingOf(signer))
    const other = seal(3, keyed).sealed!
    const seeds = [
      open(openings).seed,
      open(openings, { blockHash: `0x${'cd'.repeat(32)}` }).seed,
      open(
        SIGNERS.map(signer => openingOf(signer, other)),
        {},
        other,
      ).seed,
      open([]).seed,
    ]
    expect(new Set(seeds).size).toBe(seeds.length)
  })

  it('is the chain’s alone where nobody opens it, and says so', () => {
    expect(open([])).toMatchObject({ source: 'chain', dealers: [], withheld: [] })
  })

  it('does not come from too few openings, from another’s, from one twice or from a stranger’s', () => {
    const [first, second, third] = SIGNERS.map(signer => openingOf(signer))
    const few = [first!, second!]
    const swapped = [first!, second!, { ...third!, opening: second!.opening }]
    const stranger = [first!, second!, { ...third!, signer: account(0x99) }]
    for (const wrong of [few, swapped, stranger, [first!, second!, second!]])
      expect(() => open(wrong)).toThrow()
  })

  it('isNotSteeredByAnyOneOracle: what one dealer does changes no bit of the rest', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SIGNERS), fc.string(), (cheat, choice) => {
        // Whatever it deals, it has dealt before it knows what the others dealt; afterwards it can only be silent.
        const terms = dealTerms(facts(), keyed.keys, { epoch: 1, dealer: cheat })!
        const deal = makeDeal(utf8ToBytes(choice), terms)
        const words = SIGNERS.map(signer =>
          signer === cheat ? { signer, key: beaconKey(signer).publicKey, deal } : wordOf(signer, 1, keyed),
        )
        const secret = sealNext({ epoch: 1, facts: facts(), prior: keyed, words }).sealed!
        const honest = SIGNERS.filter(signer => signer !== cheat).map(signer => openingOf(signer, secret))
        const all = SIGNERS.map(signer => openingOf(signer, secret))
        expect(open(honest, {}, secret).seed).toBe(open(all, {}, secret).seed)
      }),
      { numRuns: 8 },
    )
  })
})

describe('over epochs', () => {
  const network = testNetwork()
  const segments = SIGNERS.map(signer => ({ signer, address: `0x${'5e'.repeat(32)}` as const }))

  /** Four epochs, in the last two of which one oracle withholds its opening. */
  function live(missing?: Address) {
    let prior = genesisState(network)
    return [0, 1, 2, 3].map(epoch => {
      const words = SIGNERS.map(signer => wordOf(signer, epoch, prior.beacon))
      const { sealed: secret } = prior.beacon
      const openings =
        secret === undefined
          ? []
          : SIGNERS.filter(signer => signer !== missing).map(signer => openingOf(signer, secret))
      const bundle = buildBundle({ epoch, facts: facts(), evidence: [], segments, words, openings })
      const result = settleEpoch({ network, prior, bundle: reread(bundle) }, verify)
      prior = result.state
      return result
    })
  }

  it('comes from the oracles from the third epoch on', () => {
    const results = live()
    expect(results.map(({ seed }) => seed.source)).toEqual(['chain', 'chain', 'oracles', 'oracles'])
    expect(new Set(results.map(({ seed }) => seed.seed)).size).toBe(4)
  })

  it('whoeverWithholdsIsNamedAndNotPaid, and changes no seed', () => {
    const missing = SIGNERS[2]!
    const [whole, without] = [live(), live(missing)]
    expect(without.map(({ seed }) => seed.seed)).toEqual(whole.map(({ seed }) => seed.seed))
    const last = without[3]!
    expect(last.seed.withheld).toEqual([missing])
    const paid = last.grants.filter(({ pool }) => pool === 'oracles').map(({ account }) => account)
    expect(paid).toEqual(oracles.filter(({ signer }) => signer !== missing).map(({ payee }) => payee))
  })
})
