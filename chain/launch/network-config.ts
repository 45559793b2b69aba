/**
 * What a network file's rules mean to the contracts. Durations become whole seconds; the rules' hash goes on chain, so no
 * oracle can quietly run under others.
 */
import { ceilingOf } from '../../kernel/money/emission/ceiling.ts'
import { type Row, steepest } from '../../kernel/money/emission/rows.ts'
import { type Rules, rulesHash } from '../../kernel/rules.ts'
import type { Address } from '../../protocol/ids.ts'

export interface FoundingOracle {
  /** The account that signs headers. */
  readonly signer: Address
  /** The account that its share is credited to. */
  readonly payee: Address
}

export interface LaunchChoices {
  readonly payment: Address
  /** Does all that governance can, each thing after `governorDelayMs`: an account, a multisig, a Governor's timelock. */
  readonly governor: Address
  /** Between scheduling and doing; two days unless said, whole seconds. */
  readonly governorDelayMs?: number
  /** At once, what cannot wait: rejects pending epochs, pauses, dismisses challenges, grants appeals. */
  readonly council: Address
  readonly treasury: Address
  /** Base units of the payment asset that a deposit has at least; a tenth of a unit unless said, and not none. */
  readonly leastDeposit?: bigint
  /** How long a challenge waits for governance; four days and the governor's delay unless said, whole seconds. */
  readonly decisionMs?: number
  readonly oracles: readonly FoundingOracle[]
  /** Start of epoch 0, whole seconds. */
  readonly genesisMs: number
  /** Base units of the payment asset that an oracle bonds; 1 000 units unless said. */
  readonly minBond?: bigint
  /** Base units that an owner bonds for each device; none unless said. */
  readonly bondPerDevice?: bigint
  /** Base units of the payment asset that claims, and withdrawals, may each take out a day; 100 000 units unless said. */
  readonly payoutPerDay?: bigint
}

/** MAX_ORACLES of contracts/Places.sol. */
export const MOST_ORACLES = 31

/** Of the token's EIP-712 domain, which holds its name in one word. */
const NAME_BYTES = 31
const DAY_S = 86_400n
const MIN_BOND_UNITS = 1_000n
const PAYOUT_UNITS = 100_000n
const ACTIVATION_EPOCHS = 1n
const UNBONDING_EPOCHS = 16n
const GOVERNOR_DELAY_MS = 2 * 86_400_000
/** Besides the governor’s own delay. */
export const DECISION_MS = 4 * 86_400_000

/** @throws {TypeError} when the genesis is no whole second, the name too long, or there is no oracle, too many, or one twice. */
export function networkConfig(rules: Rules, choices: LaunchChoices) {
  if (choices.genesisMs % 1000 !== 0)
    throw new TypeError(`genesis is whole seconds, got ${choices.genesisMs} ms`)
  if (choices.oracles.length === 0) throw new TypeError('a network has at least one oracle')
  if (choices.oracles.length > MOST_ORACLES)
    throw new TypeError(`a network has at most ${MOST_ORACLES} oracles, got ${choices.oracles.length}`)
  if (new Set(choices.oracles.map(({ signer }) => signer)).size < choices.oracles.length)
    throw new TypeError('each founding oracle is named once')
  const nameBytes = Buffer.byteLength(rules.name)
  if (nameBytes > NAME_BYTES)
    throw new TypeError(`name: at most ${NAME_BYTES} bytes go into the token, got ${nameBytes}`)
  // The order in which the contract keeps them: sorted there, 31 founders would not fit into one transaction.
  const founders = choices.oracles.toSorted((a, b) => (a.signer < b.signer ? -1 : 1))
  const unit = 10n ** BigInt(rules.payment.decimals)
  const epochLength = BigInt(rules.epochMs / 1000)
  const challengeWindow = BigInt(rules.challengeMs / 1000)
  const governorDelayMs = choices.governorDelayMs ?? GOVERNOR_DELAY_MS
  const decisionMs = choices.decisionMs ?? DECISION_MS + governorDelayMs
  const activationS = epochLength + challengeWindow
  const mintWindow = activationS > DAY_S ? activationS : DAY_S
  return {
    name: rules.name,
    symbol: rules.token.symbol,
    payment: choices.payment,
    leastDeposit: choices.leastDeposit ?? (unit >= 10n ? unit / 10n : 1n),
    governance: {
      governor: choices.governor,
      delay: wholeSeconds('governor’s delay', governorDelayMs),
      council: choices.council,
    },
    treasury: choices.treasury,
    rules: rulesHash(rules),
    challengeWindow,
    inclusionEpochs: BigInt(rules.inclusion.epochs),
    schedule: scheduleOf(rules, choices.genesisMs),
    breaker: {
      mintCapacity: mintCapacity(chainCeiling(rules), mintWindow),
      mintWindow: Number(mintWindow),
      payoutCapacity: choices.payoutPerDay ?? PAYOUT_UNITS * unit,
      payoutWindow: Number(DAY_S),
    },
    oracleSet: {
      bondAsset: choices.payment,
      minBond: choices.minBond ?? MIN_BOND_UNITS * unit,
      activationDelay: Number(ACTIVATION_EPOCHS * epochLength),
      // An oracle stays liable while any root it signed can still be looked into.
      unbondingTime: Number(UNBONDING_EPOCHS * epochLength + challengeWindow),
      decisionTime: wholeSeconds('time for a decision', decisionMs),
    },
    bondPerDevice: choices.bondPerDevice ?? 0n,
    oracles: founders.map(({ signer }) => signer),
    payees: founders.map(({ payee }) => payee),
  }
}

function wholeSeconds(what: string, ms: number): number {
  if (!Number.isSafeInteger(ms) || ms < 0 || ms % 1000 !== 0)
    throw new TypeError(`the ${what} is whole seconds, got ${ms} ms`)
  return ms / 1000
}

/** Four times what the schedule emits at its fastest in the breaker's window. Rounds up. */
function mintCapacity({ first, every, rows }: ChainCeiling, windowS: bigint): bigint {
  return (4n * first * windowS) / every + (rows[0]?.total ?? 0n) + 1n
}

interface ChainCeiling {
  /** What the first period of a halving emits, or the steepest of the rows, and its seconds. */
  readonly first: bigint
  readonly every: bigint
  /** None where the chain computes the schedule itself. */
  readonly rows: readonly Row[]
}

function scheduleOf(rules: Rules, genesisMs: number) {
  const { first, every } = chainCeiling(rules)
  const epochLength = BigInt(rules.epochMs / 1000)
  return { genesis: BigInt(genesisMs / 1000), epochLength, first, every, cap: rules.token.supply }
}

/** What the contracts let be minted at most, whatever the rules come to be. */
export function chainCeiling({ emission, launchedWith, epochMs, token }: Rules): ChainCeiling {
  const ceiling = ceilingOf(launchedWith ?? emission, epochMs, token.supply)
  if (ceiling.kind === 'halving')
    return { first: ceiling.first, every: BigInt(ceiling.everyMs / 1000), rows: [] }
  const { amount, seconds } = steepest(ceiling.rows)
  return { first: amount, every: seconds, rows: ceiling.rows }
}

/** As contracts/Emission.sol has them: seconds in the lowest 64 bits, base units in the 128 above. */
export function packRows(rows: readonly Row[]): readonly bigint[] {
  return rows.map(({ seconds, total }) => (total << 64n) | seconds)
}
