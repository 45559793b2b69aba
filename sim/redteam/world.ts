/**
 * A network in process: parties say things, the real kernel settles them day by day, and the table is what each got. Only
 * signatures are taken as good.
 */
import network from '../../examples/sierra-crest/network.ts'
import { buildBundle } from '../../kernel/bundle/bundle.ts'
import type { AllowanceFact, ChainFacts, DeviceFact } from '../../kernel/chain-facts.ts'
import type { EpochResult, KernelState } from '../../kernel/epoch.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import { genesisState } from '../../kernel/genesis.ts'
import type { StateValue } from '../../kernel/resource.ts'
import type { Network } from '../../kernel/rules.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import { encodeState } from '../../kernel/state-codec.ts'
import { allowAll } from '../../kernel/testing/allowances.ts'
import { useNativeSha256 } from '../../keys/native-sha256.ts'
import { networkIdOf, type Place } from '../../protocol/chain-formats/network-id.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { type Address, type Hash, type MessageId, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { openMessage, sealMessage } from '../../protocol/message.ts'
import { COMMITMENT, commitmentHash } from '../../protocol/words/commitment.ts'
import { OPENING } from '../../protocol/words/opening.ts'
import { VOUCHER } from '../../protocol/words/voucher.ts'
import { quickSigner, takeAsGood } from '../../resources/testing/settle-all.ts'

export const DAY_MS = 86_400_000

/** One device: what is registered of it, and what it says. */
export interface Party {
  readonly name: string
  readonly signer: Signer
  readonly fact: DeviceFact
  /** Of the payment asset, base units, for its owner. */
  readonly deposit: bigint
  /** What its owner’s account lets it spend: as much as it likes unless said. */
  readonly allows?: Partial<AllowanceFact> | 'nothing'
  /** What a listed key vouches for, from the first day; nothing unless said. */
  readonly vouched?: Readonly<Record<string, number | string>>
  readonly says: readonly Utterance[]
  /** What it says once it knows an epoch's outcome. */
  answers?(known: Known): Promise<readonly Utterance[]>
  /** Units that it says it made, and those that it really made. */
  readonly claims: number
  readonly real: number
}

export interface Utterance {
  readonly atMs: number
  readonly arrivedAtMs: number
  readonly contentType: string
  readonly payload: Uint8Array
  /** Others name it by this; what names others says it with their ids, in place of its payload. */
  readonly label?: string
  readonly naming?: (idOf: (label: string) => MessageId) => Uint8Array
  /**
   * It commits to it then, for that slot, and opens it right after it is said, or when that is said, or never; it does not commit unless
   * said.
   */
  readonly committed?: {
    readonly atMs: number
    readonly slot: number
    readonly openedAtMs?: number | 'never'
  }
}

/** An epoch's outcome, as everybody can know it. */
export interface Known {
  readonly epoch: number
  readonly knownAtMs: number
  /** Of the party's resource. */
  readonly state: StateValue
}

export interface World {
  readonly parties: readonly Party[]
  readonly startMs: number
  readonly epochs: number
  /** Sierra Crest unless said. */
  readonly network?: Network
  /** Epochs that the network settles late; none unless said. */
  readonly late?: number
}

export interface Account {
  /** Tokens in the ledger, and tokens that wait. */
  paid: bigint
  held: bigint
  /** Of the payment asset: earned less spent. */
  moved: bigint
  /** Of the payment asset: what nobody received of what it spent. */
  burned: bigint
  /** Units × quality. */
  units: bigint
  /** Findings that cost something: their codes. */
  readonly found: Map<string, number>
  /** The first epoch in which something was found; −1 where nothing was. */
  foundIn: number
}

export interface Ran {
  readonly accounts: ReadonlyMap<string, Account>
  /** Tokens of the resource's pool over all epochs. */
  readonly pool: bigint
  readonly stateBytes: number
  readonly results: readonly EpochResult[]
}

const PLACE: Place = {
  chainId: 31337,
  settlement: toAddress(`0x${'a1'.repeat(20)}`),
  genesisHash: `0x${'cd'.repeat(32)}`,
}
const [TOKEN, PAYMENT, TREASURY] = ['a2', 'a3', 'a4'].map(digits => toAddress(`0x${digits.repeat(20)}`)) as [
  Address,
  Address,
  Address,
]
const ISSUER = quickSigner(9_999)
const YEAR_MS = 366 * DAY_MS
/** An epoch is known so long after it ended, or after the epochs that it was late. */
const KNOWN_MS = 1_000

/** The same number is the same device; its owner's account has the number too unless said. */
export function party(
  number: number,
  startMs: number,
  { owner = number, ...change }: Partial<Omit<DeviceFact, 'owner'>> & { model: string; owner?: number },
  rest: Omit<Party, 'signer' | 'fact'>,
): Party {
  const signer = quickSigner(number)
  const fact: DeviceFact = {
    id: signer.subject,
    key: signer.key,
    owner: ownerOf(owner),
    resource: change.model.split('/')[0]!,
    cell: '',
    details: {},
    accepted: true,
    past: [],
    registeredAtMs: startMs - DAY_MS,
    movedAtMs: startMs - DAY_MS,
    ...change,
  }
  return { signer, fact, ...rest }
}

export function ownerOf(number: number): Address {
  return toAddress(`0x${(0x100000 + number).toString(16).padStart(40, '0')}`)
}

export async function runWorld(world: World, resource: string): Promise<Ran> {
  useNativeSha256()
  const { rules } = world.network ?? network
  const numbers = new Numbers(world.startMs, rules.epochMs)
  const inEpoch = await postOf(world, numbers)
  const results: EpochResult[] = []
  let prior = genesisState(world.network ?? network)
  for (let epoch = 0; epoch < world.epochs; epoch++) {
    const bundle = buildBundle({
      epoch,
      facts: factsOf(world, epoch, rules.epochMs),
      evidence: inEpoch.get(epoch) ?? [],
    })
    const result = settleEpoch({ network: world.network ?? network, prior, bundle }, takeAsGood)
    results.push(result)
    prior = result.state
    await hearAnswers(world, result.state, inEpoch, numbers)
    requireHeard(result)
  }
  return {
    results,
    accounts: accountsOf(world, results),
    pool: results.reduce((sum, { pools }) => sum + (pools.byName[resource] ?? 0n), 0n),
    stateBytes: encodeState(prior).length,
  }
}

/** A world in which somebody's words are refused for their numbers goes on without them, and proves nothing. */
function requireHeard({ header, verdicts }: EpochResult): void {
  const refused = verdicts.find(({ verdict }) => !verdict.accepted && verdict.code === 'sequence_used')
  if (refused !== undefined)
    throw new Error(`epoch ${header.epoch}: ${refused.subject} says something under a number that is over`)
}

/** Epoch → what arrived in it. */
type Post = Map<number, Evidence[]>

/** What parties say to an outcome arrives in the epochs after it, whenever they know of it. */
async function hearAnswers(world: World, state: KernelState, inEpoch: Post, numbers: Numbers): Promise<void> {
  const { late = 0 } = world
  const { startMs, epochMs } = numbers
  const knownAtMs = startMs + (state.epoch + 1 + late) * epochMs + KNOWN_MS
  for (const { signer, fact, answers } of world.parties) {
    if (answers === undefined) continue
    const own = state.resources[fact.resource]!
    for (const one of await answers({ epoch: state.epoch, knownAtMs, state: own }))
      await put(inEpoch, signer, numbers.next(signer.subject, one.atMs), one, numbers)
  }
}

/** Of one party in one epoch, at most. */
const STRIDE = 100_000

/**
 * A party's messages are numbered in the order of their times, as a device's are: what is said in advance and what answers an outcome. A
 * number that is behind by more than messages may be late is refused.
 */
class Numbers {
  readonly startMs: number
  readonly epochMs: number
  readonly #counts = new Map<string, number>()

  constructor(startMs: number, epochMs: number) {
    this.startMs = startMs
    this.epochMs = epochMs
  }

  next(subject: SubjectId, atMs: number): number {
    const epoch = Math.floor((atMs - this.startMs) / this.epochMs)
    const key = `${subject} ${epoch}`
    const count = this.#counts.get(key) ?? 0
    if (count >= STRIDE) throw new RangeError(`${subject} says more than ${STRIDE} things in an epoch`)
    this.#counts.set(key, count + 1)
    // What is said before the network begins is of an epoch below zero, of which there may be one.
    return (epoch + 1) * STRIDE + count
  }
}

async function put(
  inEpoch: Post,
  signer: Signer,
  sequence: number,
  said: Utterance,
  { startMs, epochMs }: Numbers,
): Promise<MessageId> {
  const { contentType, payload, atMs: timeMs, arrivedAtMs } = said
  const draft = { signer, network: networkIdOf(PLACE), contentType, sequence, timeMs, payload }
  const evidence = { message: openMessage(await sealMessage(draft)), arrivedAtMs }
  const epoch = Math.floor((arrivedAtMs - startMs) / epochMs)
  const arrived = inEpoch.get(epoch) ?? []
  inEpoch.set(epoch, arrived)
  arrived.push(evidence)
  return evidence.message.id
}

/** What is put at a moment, once the ids of what was put before are known. */
interface Event {
  readonly atMs: number
  readonly said: (ids: ReadonlyMap<Utterance, MessageId>) => Utterance
  /** Whose id it gives. */
  readonly of?: Utterance
}

/** What is committed to is three messages: the commitment, what it is of, and the opening. */
function eventsOf(says: readonly Utterance[], subject: SubjectId): readonly Event[] {
  return says
    .flatMap((one, index): Event[] => {
      const { arrivedAtMs, committed, payload } = one
      const say: Event = { atMs: arrivedAtMs, said: () => one, of: one }
      if (committed === undefined) return [say]
      const { slot } = committed
      const salt: Hash = `0x${(index + 1).toString(16).padStart(64, '0')}`
      const word = (atMs: number, contentType: string, bytes: Uint8Array): Utterance => {
        return { atMs, arrivedAtMs: atMs, contentType, payload: bytes }
      }
      const hash = commitmentHash({ networkId: networkIdOf(PLACE), subject, slot, salt, payload })
      const commitment = COMMITMENT.encode({ slot, hash })
      const commit = {
        atMs: committed.atMs,
        said: () => word(committed.atMs, COMMITMENT.contentType, commitment),
      }
      const { openedAtMs = arrivedAtMs + 1 } = committed
      if (openedAtMs === 'never') return [commit, say]
      return [
        commit,
        say,
        {
          atMs: openedAtMs,
          said: ids =>
            word(openedAtMs, OPENING.contentType, OPENING.encode({ slot, salt, message: ids.get(one)! })),
        },
      ]
    })
    .sort((a, b) => a.atMs - b.atMs)
}

/** Numbered by sender: in turn, and with room for answers between them where it answers. */
async function postOf({ parties, startMs }: World, numbers: Numbers): Promise<Post> {
  const inEpoch: Post = new Map()
  const [labels, naming]: [Map<string, MessageId>, (() => Promise<unknown>)[]] = [new Map(), []]
  for (const { signer, says, answers } of parties) {
    const ids = new Map<Utterance, MessageId>()
    for (const [index, event] of eventsOf(says, signer.subject).entries()) {
      const said = event.said(ids)
      const sequence = answers === undefined ? index : numbers.next(signer.subject, said.atMs)
      if (said.naming !== undefined) {
        naming.push(() => put(inEpoch, signer, sequence, named(said, labels), numbers))
        continue
      }
      const id = await put(inEpoch, signer, sequence, said, numbers)
      if (event.of !== undefined) ids.set(event.of, id)
      if (said.label !== undefined) labels.set(said.label, id)
    }
  }
  for (const say of naming) await say()
  for (const [sequence, said] of vouchersFor(parties, startMs).entries())
    await put(inEpoch, ISSUER, sequence, said, numbers)
  return inEpoch
}

function named(said: Utterance, labels: ReadonlyMap<string, MessageId>): Utterance {
  const idOf = (label: string) => {
    const id = labels.get(label)
    if (id === undefined) throw new Error(`nobody said "${label}"`)
    return id
  }
  return { ...said, payload: said.naming!(idOf) }
}

function vouchersFor(parties: readonly Party[], startMs: number): readonly Utterance[] {
  return parties.flatMap(({ fact, vouched }): Utterance[] => {
    if (vouched === undefined) return []
    const kind = `${fact.resource}.all`
    const span = { from: startMs - DAY_MS, until: startMs + YEAR_MS }
    const payload = VOUCHER.encode({ subject: fact.id, kind, value: vouched, ...span })
    return [{ atMs: startMs + 1, arrivedAtMs: startMs + 2, contentType: VOUCHER.contentType, payload }]
  })
}

function factsOf(
  { parties, startMs, late = 0, network: own }: World,
  epoch: number,
  epochMs: number,
): ChainFacts {
  const endMs = startMs + (epoch + 1) * epochMs
  const deposits = new Map<Address, bigint>()
  for (const { fact, deposit } of parties)
    deposits.set(fact.owner, (deposits.get(fact.owner) ?? 0n) + deposit)
  const issuer = party(
    9_999,
    startMs,
    // Of a resource that the network has.
    { model: `${own === undefined ? 'energy' : parties[0]!.fact.resource}/installer` },
    { name: '', deposit: 0n, says: [], claims: 0, real: 0 },
  ).fact
  const kinds = [...new Set(parties.map(({ fact }) => `${fact.resource}.all`))].sort()
  const isVouched = parties.some(({ vouched }) => vouched !== undefined)
  return {
    ...PLACE,
    block: 2000 + epoch,
    blockHash: `0x${(epoch + 1).toString(16).padStart(64, '0')}`,
    blockTimeMs: endMs - 1000,
    token: TOKEN,
    payment: PAYMENT,
    treasury: TREASURY,
    genesisMs: startMs,
    assets: [PAYMENT],
    directory: [],
    issuers: isVouched ? [{ subject: ISSUER.subject, kinds }] : [],
    knownAt: Array.from({ length: Math.max(0, Math.min(epoch - late, 128)) }, (_, index) => {
      const known = epoch - late - Math.min(epoch - late, 128) + index
      return {
        epoch: known,
        headerHash: `0x${'00'.repeat(32)}` as const,
        block: 1000 + known,
        timeMs: startMs + (known + 1 + late) * epochMs + KNOWN_MS,
      }
    }),
    devices: [...(isVouched ? [issuer] : []), ...parties.map(({ fact }) => fact)].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    allowances: parties.flatMap(({ fact, allows = {} }) =>
      allows === 'nothing' ? [] : allowAll([fact], PAYMENT, allows),
    ),
    deposits: [...deposits]
      .map(([account, deposited]) => ({ account, asset: PAYMENT, deposited, withdrawn: 0n }))
      .sort((a, b) => (a.account < b.account ? -1 : 1)),
    oracles: [],
  }
}

function accountsOf({ parties }: World, results: readonly EpochResult[]): ReadonlyMap<string, Account> {
  const nameOf = new Map<SubjectId, string>(parties.map(({ name, fact }) => [fact.id, name]))
  const accounts = new Map(
    parties.map(({ name }): [string, Account] => [
      name,
      { paid: 0n, held: 0n, moved: 0n, burned: 0n, units: 0n, found: new Map(), foundIn: -1 },
    ]),
  )
  const of = (subject: SubjectId) => accounts.get(nameOf.get(subject) ?? '')
  for (const result of results) {
    for (const { subject, amount } of result.rewards) add(of(subject), 'paid', amount)
    for (const { subject, amount, end } of result.ended)
      if (end !== 'forfeited') add(of(subject), 'paid', amount)
    for (const { contributions, transfers, charges, findings } of result.outcomes) {
      for (const { subject, amount } of charges) add(of(subject), 'burned', amount)
      for (const { subject, units, qualityPpm } of contributions)
        add(of(subject), 'units', units * BigInt(qualityPpm))
      for (const { payer, payee, amount } of transfers) {
        add(of(payer), 'moved', -amount)
        add(of(payee), 'moved', amount)
      }
      for (const { subject, code, severity } of findings) {
        const account = of(subject)
        if (severity === 'notice' || account === undefined) continue
        account.found.set(code, (account.found.get(code) ?? 0) + 1)
        if (account.foundIn === -1) account.foundIn = result.header.epoch
      }
    }
  }
  for (const { subject, amount } of results.at(-1)?.state.held ?? []) add(of(subject), 'held', amount)
  return accounts
}

function add(
  account: Account | undefined,
  field: 'paid' | 'held' | 'moved' | 'burned' | 'units',
  amount: bigint,
): void {
  if (account !== undefined) account[field] += amount
}
