/** Economies with a known shape: each shows one thing, and its test holds it to that. */
import { controller } from '../../kernel/money/emission/controller.ts'
import { demandLinked } from '../../kernel/money/emission/demand-linked.ts'
import { fixed } from '../../kernel/money/emission/fixed.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { proportional, useWeighted } from '../../kernel/money/reward-policy.ts'
import { CALM, type Params, type Scenario } from './scenario.ts'

const SUPPLY = '10_000_000_000'

function scenario(
  name: string,
  what: string,
  change: Partial<Params>,
  rest: Pick<Scenario, 'price'> & Partial<Scenario>,
): Scenario {
  const usual = {
    supply: SUPPLY,
    emission: () => fixed({ amount: '10_000', every: '1d' }),
    reward: () => proportional(),
  }
  return Object.assign({ name, what, params: Object.assign({}, CALM, change) }, usual, rest)
}

/** A crowd that is there whatever happens: it has no costs. */
const ALWAYS = { contributors: 100, atStart: 1, opex: 0, capex: 0, unitPrice: 1, referencePrice: 1 }

/** Ten thousand people; consumers pay half of what devices cost, and the rest is hope. */
const TOWN: Partial<Params> = {
  contributors: 10_000,
  atStart: 0.1,
  capex: 300,
  opex: 0.5,
  units: 1_000,
  demand: 1_500,
  growth: 0.3,
  unitPrice: 0.001,
  referencePrice: 0.001,
  demandNoise: 0.1,
  priceNoise: 0.02,
  supplyAtStart: 10_000_000,
  marketCap: 10_000_000,
  depth: 5_000_000,
  speculators: 20_000,
}

/** Hardly more devices than consumers want, and a price that is four times what a year burns. */
const SPIRAL: Partial<Params> = {
  ...TOWN,
  demand: 6_500,
  growth: 0,
  fee: 1,
  multiple: 4,
  priceAtStart: 1,
  atStart: 0.7,
  disappointed: 0.1,
  shockDay: 1_200,
  shockTo: 0.1,
}
/** No more is minted than is burned calls for, so what a device earns falls twice as use falls: in tokens and in their price. */
const byDemand = () =>
  demandLinked({
    schedule: fixed({ amount: '10_000', every: '1d' }),
    counts: 'charges',
    perUnit: '1.5',
    window: 7,
  })

/** As many tokens as are burned, so that their price stays. */
const FLEET: Partial<Params> = {
  ...ALWAYS,
  days: 365,
  demand: 10_000,
  bond: 20_000,
  staked: 80_000,
  fullBacking: 60_000,
  slashDay: 100,
  slashPart: 0.2,
}

const windUp = (name: string, what: string, antiWindup: boolean) =>
  scenario(
    name,
    what,
    // Until the fifth year there is room for half of the devices that the network wants.
    { ...ALWAYS, contributors: 2_000, atStart: 0.2, roomUntilDay: 1_825, roomBefore: 500, considers: 7 },
    {
      price: 'marketCap',
      emission: () =>
        controller({
          resource: 'service',
          targetADay: 1_000_000n,
          start: '1_000',
          step: '5',
          floor: '100',
          ceiling: '3_000',
          antiWindup,
        }),
    },
  )

const wash = (name: string, what: string, part: string) =>
  scenario(
    name,
    what,
    { ...ALWAYS, days: 365, demand: 1_000, fee: 0.05, washBudget: 100_000, supplyAtStart: 1_000_000 },
    {
      price: 'marketCap',
      reward: () => useWeighted({ part, evenIfPayingOneselfPays: true, mostPrice: '1.50', decimals: 6 }),
    },
  )

export const SCENARIOS: readonly Scenario[] = [
  scenario(
    'steady',
    'A market that is always worth as much, 10 000 tokens minted and 10 000 USD burned a day: the price comes to P* = R / w = 1, from wherever it begins.',
    { ...ALWAYS, contributors: 100, days: 1_460, demand: 10_000, supplyAtStart: 500_000 },
    { price: 'marketCap' },
  ),
  scenario(
    'hnt',
    'Helium’s schedule as it was published (HIP-20), to the token: 60 million a year, half as much every two years, no demand.',
    { ...ALWAYS, days: 3_651, supplyAtStart: 0 },
    { price: 'marketCap', emission: () => halving({ first: '120_000_000', every: '730d' }) },
  ),
  scenario(
    'subsidised',
    'Ten thousand people, and nobody who pays for anything: whoever earns sells, the price falls, and the network is gone.',
    { ...TOWN, demand: 0, depth: 1_000_000, speculators: 200_000 },
    { price: 'flow' },
  ),
  scenario(
    'town',
    'Ten thousand people and consumers who pay for a part of what they get; half of what they pay is burned. The price follows what is burned.',
    { ...TOWN, fee: 0.5 },
    { price: 'fundamental' },
  ),
  scenario(
    'death-spiral',
    'All that consumers pay is burned, and devices live of tokens that are minted as use calls for them. In the fourth year the price falls to a tenth: devices leave, consumers who are not served leave as well, less is burned, and the price falls on.',
    SPIRAL,
    { price: 'fundamental', emission: byDemand },
  ),
  scenario(
    'paid-by-use',
    'The same shock in the same luck, where nine tenths of what consumers pay go to the devices themselves: they stay.',
    { ...SPIRAL, fee: 0.1 },
    { price: 'fundamental', emission: byDemand },
  ),
  windUp(
    'wind-up',
    'A controller without anti-windup: the target is out of reach for five years, its integrator rises behind the ceiling, and when the target is passed emission stays at the ceiling for years.',
    false,
  ),
  windUp('anti-windup', 'The same with anti-windup: the first step down counts.', true),
  scenario(
    'backed-fleet',
    'A fleet with 20 000 USD of its own behind it and 80 000 of others, half of what it earns paid for that. A fault takes a fifth of the bond, and a fifth of all stake with it; nobody is frightened.',
    FLEET,
    { price: 'marketCap' },
  ),
  scenario(
    'run',
    'The same, and the loss frightens: backers ask theirs back, that frightens others, and ten days later a second fault takes of those who wait what it takes of those who stay. Running saves nobody from what comes before the money is out.',
    { ...FLEET, fear: 3, slashAgain: 10 },
    { price: 'marketCap' },
  ),
  scenario(
    'treasury-machine',
    'The treasury buys a machine for 300 USD on day 100, keeps four fifths of its shares, and sells half of those at noon of day 200: what the machine earns is split by shares and time, and pays it back.',
    {
      ...ALWAYS,
      days: 730,
      demand: 200,
      fee: 0.5,
      machineDay: 100,
      machinePrice: 300,
      treasuryShares: 0.8,
      sharesSoldDay: 200,
      sharesSold: 0.5,
    },
    { price: 'marketCap', emission: () => fixed({ amount: '100', every: '1d' }) },
  ),
  wash(
    'wash-mining',
    'Rewards follow use, and three times of what is burned may come back: paying oneself pays, and takes the pool.',
    '300%',
  ),
  wash('wash-bounded', 'The same with the bound: at most 90 % comes back, and whoever tries loses.', '90%'),
]
