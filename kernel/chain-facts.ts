/** What the chain said at an epoch's facts block: devices and their owners, deposits, oracles, what everybody could know. */
import type { PublicKey } from '../protocol/cose/cose-key.ts'
import type { Address, Hash, SubjectId } from '../protocol/ids.ts'
import type { PastDevice, Subject } from './subject.ts'

/** A device in the registry, and the key it signs with. */
export interface DeviceFact extends Subject {
  readonly key: PublicKey
  /** What it was before, newest first: at most PAST_DEVICES. */
  readonly past: readonly PastDevice[]
}

export const PAST_DEVICES = 8

/** Each once: a list, or columns where there may be a million (columns/device-columns.ts). */
export interface Devices extends Iterable<DeviceFact> {
  readonly length: number
}

/** What an account lets a subject spend of its deposit. */
export interface AllowanceFact {
  readonly account: Address
  readonly subject: SubjectId
  readonly asset: Address
  /** A period, base units. */
  readonly amount: bigint
  readonly periodMs: number
  /** Over all periods, base units. */
  readonly total: bigint
  readonly untilMs: number
}

/** Money that an account has put into Settlement, base units of the asset. */
export interface DepositFact {
  readonly account: Address
  readonly asset: Address
  readonly deposited: bigint
  /** Taken out, or asked to be taken out: no longer there to be spent. */
  readonly withdrawn: bigint
}

/** What of credits was ever bought, base units: tokens that were burned for them, money that was paid, and what came of both. */
export interface PurchaseFacts {
  readonly tokens: bigint
  readonly money: bigint
  readonly credits: bigint
}

/** An active oracle: its place, the account that signs headers, and the account that its share is credited to. */
export interface OracleFact {
  /** Permanent: it stays when signer or payee change. */
  readonly id: number
  readonly signer: Address
  readonly payee: Address
}

/** A key whose vouchers of these kinds governance lists. */
export interface IssuerFact {
  readonly subject: SubjectId
  /** Ascending, one at least. */
  readonly kinds: readonly string[]
}

/** A contract that governance has given a name. */
export interface NamedContract {
  readonly name: string
  readonly address: Address
}

/** When everybody could know an epoch's outcome: where its header stands on the chain. */
export interface KnownEpoch {
  readonly epoch: number
  readonly headerHash: Hash
  readonly block: number
  readonly timeMs: number
}

/** That many of the newest epochs that were submitted and not rejected are in the facts. */
export const KNOWN_EPOCHS = 128

/** How much of a machine's shares an account held since the epoch began, and for how long. */
export interface ShareFact {
  readonly shares: Address
  readonly account: Address
  /** Base units of shares × ms held, above zero. */
  readonly weight: bigint
}

/** Whom holders back: an oracle, or an owner of devices. */
export type BackedKind = 'oracle' | 'owner'

/** What an account had behind it through the whole epoch, base units of the bond asset, above zero. */
export interface BackerFact {
  readonly account: Address
  readonly amount: bigint
}

/** An oracle or an owner with a bond of its own, and who backs it. */
export interface BackingFact {
  readonly kind: BackedKind
  /** The owner; or the oracle's id, written as an address. */
  readonly subject: Address
  /** Its own bond, the least of the epoch; above zero. */
  readonly own: bigint
  /** In ten thousandths of what backers would have: the least that was in force in the epoch. */
  readonly commission: number
  /** Ascending by account; of more than MOST_BACKERS those that have most. */
  readonly backers: readonly BackerFact[]
}

export const MOST_BACKERS = 1_000
/** What `commission` is a part of. */
export const COMMISSION_UNIT = 10_000

/** What governance calls the contract of stakes behind each kind: where there is none, nothing is paid for backing, and nothing kept. */
export const STAKES_NAMES: Readonly<Record<BackedKind, string>> = {
  oracle: 'stakes.oracles',
  owner: 'stakes.owners',
}

/** An account that chose to be paid its tokens on another chain. */
export interface PayoutFact {
  readonly account: Address
  /** Of the mirror there (protocol/chain-formats/mirror-asset.ts). */
  readonly asset: Address
  /** Whom the mirror pays: the same address may be another's there. */
  readonly to: Address
}

/** Of one machine's shares so many accounts are in the facts, those that weigh most. */
export const MOST_HOLDERS = 1_000

/** What the chain said at the last block of the epoch. Read from logs, so that anyone can read it again later. */
export interface ChainFacts {
  readonly block: number
  readonly blockHash: Hash
  /** Whole seconds, as all times of the chain. */
  readonly blockTimeMs: number
  readonly chainId: number
  readonly settlement: Address
  /** Of the launch: with chain and settlement it makes the network's id. */
  readonly genesisHash: Hash
  readonly genesisMs: number
  readonly token: Address
  readonly payment: Address
  /** What can be deposited, ascending; the payment asset among them. */
  readonly assets: readonly Address[]
  readonly treasury: Address
  /** Ascending by name. */
  readonly directory: readonly NamedContract[]
  /** Ascending by signer. */
  readonly oracles: readonly OracleFact[]
  /** Ascending by subject. */
  readonly issuers: readonly IssuerFact[]
  /** Ascending by epoch: at most KNOWN_EPOCHS. */
  readonly knownAt: readonly KnownEpoch[]
  readonly devices: readonly DeviceFact[]
  readonly allowances: readonly AllowanceFact[]
  readonly deposits: readonly DepositFact[]
  /** Absent where the payment asset tells of none. */
  readonly purchases?: PurchaseFacts
  /** Absent where no machine is in shares; else ascending by shares and account. */
  readonly shares?: readonly ShareFact[]
  /** Absent where nobody who can be backed has a bond; else ascending by kind and subject. */
  readonly stakes?: readonly BackingFact[]
  /** Absent where everybody is paid at home; else ascending by account, of mirrors that governance names. */
  readonly payouts?: readonly PayoutFact[]
}

/** The same as an epoch is settled by it: of devices there may be a million. */
export type EpochFacts = Omit<ChainFacts, 'devices'> & { readonly devices: Devices }
