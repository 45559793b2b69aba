/**
 * The wires between oracles: slow, lossy, cut for a while. What a dishonest oracle answers is decided here, asker by asker:
 * it can say different things to each.
 */
import type { PrivateKeyAccount } from 'viem'
import type { SeedOpening } from '../kernel/beacon/beacon.ts'
import { encodeSegment, SEGMENT, type Segment, type SegmentRef } from '../kernel/bundle/segment.ts'
import { ACK } from '../kernel/messages/arrivals.ts'
import {
  COMMIT,
  encodeSaying,
  OPENINGS,
  PREPARE,
  PROPOSAL,
  readSaying,
  type Saying,
  WISH,
} from '../node/agreement/ballots-codec.ts'
import { decodeHeader, encodeHeader } from '../node/agreement/header-codec.ts'
import {
  decodeRound,
  encodeRound,
  type LogNews,
  type Peer,
  type RoundView,
  type Vote,
} from '../node/agreement/peer.ts'
import { type CborValue, decodeCbor, encodeCbor } from '../protocol/cbor/cbor.ts'
import { headerHashDigest, headerStructHash } from '../protocol/chain-formats/header.ts'
import type { Place } from '../protocol/chain-formats/network-id.ts'
import {
  bodyHash,
  compactToBytes,
  openStatement,
  readStatement,
  recoverSigner,
  type StatementDraft,
  sealStatement,
} from '../protocol/chain-formats/oracle-statement.ts'
import { type Address, type Hash, toAddress } from '../protocol/ids.ts'
import type { Signing } from './memory.ts'
import type { Life } from './oracle.ts'
import { VIEW_VICES, type Vice } from './plan.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

export interface WireParts {
  readonly world: World
  readonly random: Random
  readonly place: Place
  readonly latencyMs: number
  readonly lost: () => number
  readonly isCut: (from: number, to: number) => boolean
  readonly lifeOf: (oracle: number) => Life | undefined
  readonly vicesOf: (oracle: number) => ReadonlySet<Vice>
  readonly accountOf: (oracle: number) => PrivateKeyAccount
  readonly signing: Signing
}

const PATIENCE_MS = 5_000
const NONSENSE = Uint8Array.of(0x83, 0x01, 0xff, 0x00)

export function createWire(asker: number, answerer: number, parts: WireParts): Peer {
  const { world, random, latencyMs, lost, isCut, lifeOf, vicesOf, accountOf } = parts
  const vices = vicesOf(answerer)

  async function over<T>(answer: (life: Life) => Promise<T>): Promise<T> {
    await world.sleep(random.between(1, latencyMs))
    const life = lifeOf(answerer)
    const gone = life === undefined || isCut(asker, answerer) || random.chance(lost()) || vices.has('silent')
    if (gone) {
      await world.sleep(PATIENCE_MS)
      throw new Error('no answer')
    }
    const said = await Promise.race([answer(life), world.sleep(PATIENCE_MS).then(() => undefined)])
    await world.sleep(random.between(1, latencyMs))
    if (said === undefined || isCut(asker, answerer)) throw new Error('no answer')
    return said
  }

  const passOn = createPassing()
  const twistParts: TwistParts = { ...parts, sealed: new Map(), again: new Map() }

  return {
    name: `oracle ${answerer}`,
    getRound: epoch =>
      over(async life => {
        if (vices.has('bad bytes') && random.chance(0.5)) return decodeRound(NONSENSE)
        const asked = vices.has('stale rounds') ? Math.max(0, epoch - 1) : epoch
        const round = await life.agreement.describe(asked, toAddress(accountOf(asker).address))
        const told = await twist(round, epoch, asker, answerer, twistParts)
        const twisted = await twistWishes(told, epoch, asker, answerer, twistParts)
        const isTwice = vices.has('signs twice') && asker % 2 === 0
        return passOn(epoch, isTwice ? await signAgain(twisted, accountOf(answerer), twistParts) : twisted)
      }),
    getFile: address =>
      over(async life =>
        vices.has('bad bytes') && random.chance(0.5) ? NONSENSE : life.snapshots.get(address),
      ),
    getResult: (epoch, file) =>
      over(async life => {
        const address = (await life.store.getEpoch(epoch))?.[file]
        if (address === undefined) throw new Error(`no ${file} of epoch ${epoch}`)
        return vices.has('bad bytes') && random.chance(0.5) ? NONSENSE : life.snapshots.get(address)
      }),
  }
}

/** Epochs of which it is known what was said last. */
const PASSED = 32

/** As bytes, and read again: what is said once more is the value that it was, as node/agreement/mirror.ts has it. */
function createPassing(): (epoch: number, round: RoundView) => RoundView {
  const last = new Map<number, { readonly round: RoundView; readonly view: RoundView }>()
  return (epoch, round) => {
    const before = last.get(epoch)
    if (before !== undefined && isSame(before.round, round)) return before.view
    const view = decodeRound(encodeRound(round))
    last.set(epoch, { round, view })
    if (last.size > PASSED) last.delete(Math.min(...last.keys()))
    return view
  }
}

/** Statements and votes keep their identity as long as they are known. */
function isSame(a: RoundView, b: RoundView): boolean {
  return (
    isSameList(a.segments, b.segments, isSameRef) &&
    isSameList(a.ballots, b.ballots) &&
    isSameList(a.votes, b.votes) &&
    isSameList(a.headers, b.headers) &&
    isSameList(a.openings, b.openings, isSameOpening) &&
    a.logs.length === b.logs.length &&
    a.logs.every(({ epoch, log, acks }, at) => {
      const other = b.logs[at]!
      return epoch === other.epoch && log === other.log && isSameList(acks, other.acks)
    })
  )
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame = (one: T, other: T) => one === other) {
  return a.length === b.length && a.every((item, at) => isSame(item, b[at]!))
}

function isSameRef(one: SegmentRef, other: SegmentRef): boolean {
  return one.signer === other.signer && one.address === other.address
}

function isSameOpening(one: SeedOpening, other: SeedOpening): boolean {
  return one.signer === other.signer && one.opening.every((byte, at) => byte === other.opening[at])
}

interface TwistParts extends WireParts {
  /** What a dishonest one says again is the very same. */
  readonly sealed: Map<string, Promise<Uint8Array>>
  /** Its other header in a view, by the one that it computed. */
  readonly again: Map<Hash, Promise<SignedAgain>>
}

/** What a dishonest oracle makes of what it knows. */
async function twist(
  round: RoundView,
  epoch: number,
  asker: number,
  answerer: number,
  parts: TwistParts,
): Promise<RoundView> {
  const { vicesOf, accountOf, place, lifeOf, random } = parts
  const vices = vicesOf(answerer)
  const account = accountOf(answerer)
  const own = toAddress(account.address)
  const seal = createSeal(account, epoch, parts)
  const keep = async (bytes: Uint8Array) => (await lifeOf(answerer)?.snapshots.put(bytes)) ?? bodyHash(bytes)
  let { segments, openings } = round

  /** What it said itself, said otherwise. */
  const restate = (change: (saying: Saying) => Saying | readonly Saying[]) =>
    Promise.all(
      round.ballots.map(async bytes => {
        if (signerOf(bytes, place) !== own) return [bytes]
        const changed = change(readSaying(bytes).saying)
        const sayings = Array.isArray(changed) ? (changed as readonly Saying[]) : [changed as Saying]
        return Promise.all(sayings.map(saying => seal(saying.kind, encodeSaying(saying))))
      }),
    ).then(all => all.flat())

  if (vices.has('hides its segment') && asker % 2 === 0)
    segments = segments.filter(({ signer }) => signer !== own)
  if (vices.has('two segments') && asker % 2 === 0) {
    const other = await keep(await seal(SEGMENT, encodeSegment(NO_SEGMENT).body))
    segments = segments.map(ref => (ref.signer === own ? { signer: own, address: other } : ref))
  }
  let ballots = round.ballots
  if (vices.has('rotten segment')) {
    const ref = { signer: own, address: await keep(await seal(SEGMENT, Uint8Array.of(0xa0))) }
    segments = segments.map(one => (one.signer === own ? ref : one))
    ballots = await restate(saying =>
      saying.kind === PROPOSAL
        ? { ...saying, segments: saying.segments.map(one => (one.signer === own ? ref : one)) }
        : saying,
    )
  }
  if (vices.has('two proposals') || vices.has('censors')) {
    const victim = vices.has('censors') ? segments.find(({ signer }) => signer !== own)?.signer : undefined
    ballots = await restate(saying => {
      if (saying.kind !== PROPOSAL || (victim === undefined && asker % 2 === 0)) return saying
      const left = victim ?? random.pick(saying.segments).signer
      return { ...saying, segments: saying.segments.filter(ref => ref.signer !== left) }
    })
  }
  if (vices.has('votes for everything')) ballots = [...ballots, ...(await voteForAll(round, seal))]
  if (vices.has('holds back its votes') && asker % 2 === 0)
    ballots = ballots.filter(bytes => signerOf(bytes, place) !== own)
  if (vices.has('forges openings')) {
    openings = openings.map(({ signer, opening }) => ({
      signer,
      opening: opening.with(95, opening[95]! ^ 1),
    }))
  }
  if (vices.has('shuts the seed'))
    ballots = await restate(saying => (saying.kind === OPENINGS ? { ...saying, openings: [] } : saying))
  const logs = vices.has('acknowledges what never was')
    ? await Promise.all(round.logs.map(log => acknowledgeWrongly(log, seal)))
    : round.logs
  return { segments, ballots, votes: round.votes, headers: round.headers, openings, logs }
}

/** In which view it says that it wishes to be: to half of the others, or all of them. */
async function twistWishes(
  round: RoundView,
  epoch: number,
  asker: number,
  answerer: number,
  parts: TwistParts,
): Promise<RoundView> {
  const { ballots } = round
  const { vicesOf, accountOf, place } = parts
  const [vices, account] = [vicesOf(answerer), accountOf(answerer)]
  if (!VIEW_VICES.some(vice => vices.has(vice))) return round
  const own = toAddress(account.address)
  const wishes = ballots.filter(bytes => readStatement(bytes).kind === WISH)
  const furthest = Math.max(0, ...wishes.map(bytes => readSaying(bytes).saying.viewNumber))
  const withWish = async (viewNumber: number): Promise<RoundView> => {
    const wish = encodeSaying({ kind: WISH, viewNumber: Math.min(viewNumber, LAST_VIEW), oracle: own })
    return { ...round, ballots: [...ballots, await createSeal(account, epoch, parts)(WISH, wish)] }
  }
  const isOwn = (bytes: Uint8Array) => wishes.includes(bytes) && signerOf(bytes, place) === own
  if (vices.has('holds back its wishes') && asker % 2 === 0)
    return { ...round, ballots: ballots.filter(bytes => !isOwn(bytes)) }
  if (vices.has('shouts of views') && asker % 2 === 0) return withWish(LAST_VIEW)
  return vices.has('hurries views') ? withWish(furthest + 1) : round
}

interface SignedAgain {
  readonly vote: Vote
  readonly header: Uint8Array
}

/** In place of each header that it has signed, half of the others are shown another one. */
async function signAgain(
  round: RoundView,
  account: PrivateKeyAccount,
  { signing, place, again }: TwistParts,
): Promise<RoundView> {
  const { votes, headers } = round
  const own = toAddress(account.address)
  const known = new Map(headers.map(bytes => [headerStructHash(decodeHeader(bytes)), bytes]))
  const other = async (bytes: Uint8Array): Promise<SignedAgain> => {
    const honest = decodeHeader(bytes)
    const header = { ...honest, ledgerRoot: honest.stateRoot }
    const { signature } = await signing.signHeader(account, header, place)
    const vote = { headerHash: headerStructHash(header), signature: compactToBytes(signature) }
    return { vote, header: encodeHeader(header) }
  }
  const shown = await Promise.all(
    votes.map(async (vote): Promise<SignedAgain | { readonly vote: Vote }> => {
      const { headerHash, signature } = vote
      const bytes = known.get(headerHash)
      const digest = compactToBytes(headerHashDigest(headerHash, place))
      if (bytes === undefined || recoverSigner(digest, signature) !== own) return { vote }
      if (decodeHeader(bytes).ledgerRoot === decodeHeader(bytes).stateRoot) return { vote }
      const made = again.get(headerHash) ?? other(bytes)
      again.set(headerHash, made)
      return made
    }),
  )
  const more = shown.flatMap(one => ('header' in one ? [one.header] : []))
  return { ...round, votes: shown.map(({ vote }) => vote), headers: [...headers, ...more] }
}

/** Statements keep their identity as long as they are known. */
const signers = new WeakMap<Uint8Array, Address>()

function signerOf(bytes: Uint8Array, place: Place): Address {
  const signer = signers.get(bytes) ?? openStatement(bytes, place).signer
  signers.set(bytes, signer)
  return signer
}

const LAST_VIEW = 2 ** 32 - 1
const NO_SEGMENT: Segment = { batches: [], acks: [], entries: [], late: [] }

type Seal = (kind: string, body: Uint8Array, epoch?: number) => Promise<Uint8Array>

function createSeal(account: PrivateKeyAccount, epoch: number, parts: TwistParts): Seal {
  const { signing, place, sealed } = parts
  const sign = (draft: StatementDraft) => signing.signStatement(account, draft, place)
  return (kind, body, named = epoch) => {
    const key = `${kind} ${named} ${Buffer.from(body).toString('latin1')}`
    const bytes = sealed.get(key) ?? sealStatement({ kind, epoch: named, body }, sign)
    sealed.set(key, bytes)
    return bytes
  }
}

/** A vote of its own beside every vote that it has heard of, in whatever view for whatever list. */
function voteForAll({ ballots }: RoundView, seal: Seal): Promise<readonly Uint8Array[]> {
  const votes = ballots.flatMap(bytes => {
    const { saying } = readSaying(bytes)
    return saying.kind === PREPARE || saying.kind === COMMIT ? [saying] : []
  })
  return Promise.all(
    votes.flatMap(({ viewNumber, list }) =>
      [PREPARE, COMMIT].map(kind => seal(kind, encodeSaying({ kind, viewNumber, list } as Saying))),
    ),
  )
}

/** All was seen when the world began. */
async function acknowledgeWrongly(log: LogNews, seal: Seal): Promise<LogNews> {
  const acks = log.acks.map(bytes => {
    const value = decodeCbor(readStatement(bytes).body) as readonly CborValue[]
    return seal(ACK, encodeCbor([...value.slice(0, 3), 0]), log.epoch)
  })
  return { ...log, acks: await Promise.all(acks) }
}
