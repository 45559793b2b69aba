/** The seed: what one oracle computes for it in an epoch, against the number of oracles; in V as well, what OpenSSL takes to check a signature. */
import { type BeaconState, NO_BEACON, openSeed, sealNext } from '../kernel/beacon/beacon.ts'
import { openingOf, sealedBy, wordOf } from '../kernel/testing/beacon.ts'
import { account, factsOf } from '../kernel/testing/fixtures.ts'
import { useSodium } from '../keys/sodium-group.ts'
import { type BenchResult, createVerifyCpu, type Measurement, median } from './measure.ts'

const ROUNDS = 5
const HOUR_MS = 3_600_000
const LIMIT = 0.001
const CHECKED = 1_000
/** What the seed of the largest committee may take each of its oracles. */
const MOST_V = 2_000

interface Measured {
  readonly oracles: number
  readonly deal: readonly number[]
  readonly seal: readonly number[]
  readonly open: readonly number[]
}

export async function benchSeed(committees: readonly number[]): Promise<BenchResult> {
  // As an oracle computes it.
  await useSodium()
  const verify = await createVerifyCpu(CHECKED)
  const all = committees.map(measure)
  const largest = all.at(-1)!
  const ms = median(largest.deal) + median(largest.seal) + median(largest.open)
  const [share, costV] = [ms / HOUR_MS, ms / (await verify())]
  return {
    title: 'Seed of an epoch',
    measurements: all.flatMap(({ oracles, deal, seal, open }): Measurement[] => [
      { name: `${oracles} oracles, one deals`, value: median(deal), unit: 'ms of CPU', rounds: deal },
      {
        name: `${oracles} oracles, f + 1 deals checked and added`,
        value: median(seal),
        unit: 'ms of CPU',
        rounds: seal,
      },
      {
        name: `${oracles} oracles, all openings checked, seed made`,
        value: median(open),
        unit: 'ms of CPU',
        rounds: open,
      },
    ]),
    ratios: [
      {
        claim: `of an hour’s epoch goes into its seed with ${largest.oracles} oracles`,
        ratio: share,
        floor: `≤ ${LIMIT}`,
        kept: share <= LIMIT,
      },
      {
        claim: `of the ${MOST_V.toLocaleString('en')} V that it may take each of ${largest.oracles} oracles`,
        ratio: costV / MOST_V,
        floor: '≤ 1',
        kept: costV <= MOST_V,
      },
    ],
  }
}

function measure(count: number): Measured {
  const oracles = Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    signer: account(0x1000 + index),
    payee: account(0x2000 + index),
  }))
  const facts = factsOf([], { oracles })
  const say = (epoch: number, prior: BeaconState) =>
    oracles.map(({ signer }) => wordOf(signer, { epoch, prior, facts }))
  const keyed = sealNext({ epoch: 0, facts, prior: NO_BEACON, words: say(0, NO_BEACON) })
  const words = say(1, keyed)
  const sealed = sealedBy(facts)
  const openings = oracles.map(({ signer }) => openingOf(signer, sealed))
  return {
    oracles: count,
    deal: timed(() => wordOf(oracles[0]!.signer, { epoch: 1, prior: keyed, facts })),
    seal: timed(() => sealNext({ epoch: 1, facts, prior: keyed, words })),
    open: timed(() => openSeed({ epoch: 2, facts, sealed, openings })),
  }
}

function timed(act: () => unknown): readonly number[] {
  act()
  return Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  })
}
