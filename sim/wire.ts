/**
 * The wires between oracles: slow, lossy, cut for a while. What a dishonest oracle answers is decided here, asker by asker:
 * it can say different things to each.
 */
import type { LocalAccount } from 'viem'
import { signStatement } from '../chain/sign-statement.ts'
import { encodeSegment, SEGMENT } from '../kernel/segment.ts'
import { decodeRound, encodeRound, type Peer, type RoundView } from '../node/agreement/peer.ts'
import { encodeProposal, openProposal, PROPOSAL } from '../node/agreement/proposal.ts'
import { toAddress } from '../protocol/ids.ts'
import { bodyHash, type Place, sealStatement } from '../protocol/oracle-statement.ts'
import type { Life } from './oracle.ts'
import type { Vice } from './plan.ts'
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
  readonly accountOf: (oracle: number) => LocalAccount
}

const PATIENCE_MS = 5_000
const NONSENSE = Uint8Array.of(0x83, 0x01, 0xff, 0x00)

export function createWire(asker: number, answerer: number, parts: WireParts): Peer {
  const { world, random, latencyMs, lost, isCut, lifeOf, vicesOf } = parts
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

  return {
    name: `oracle ${answerer}`,
    getRound: epoch =>
      over(async life => {
        if (vices.has('bad bytes') && random.chance(0.5)) return decodeRound(NONSENSE)
        const asked = vices.has('stale rounds') ? Math.max(0, epoch - 1) : epoch
        const round = await life.agreement.describe(asked)
        return decodeRound(encodeRound(await twist(round, epoch, asker, answerer, parts)))
      }),
    getFile: address =>
      over(async life =>
        vices.has('bad bytes') && random.chance(0.5) ? NONSENSE : life.snapshots.get(address),
      ),
  }
}

/** What a dishonest oracle makes of what it knows. */
async function twist(
  round: RoundView,
  epoch: number,
  asker: number,
  answerer: number,
  { vicesOf, accountOf, place, lifeOf, random }: WireParts,
): Promise<RoundView> {
  const vices = vicesOf(answerer)
  const account = accountOf(answerer)
  const own = toAddress(account.address)
  const seal = (kind: string, body: Uint8Array) =>
    sealStatement({ kind, epoch, body }, draft => signStatement(account, draft, place))
  let { segments, proposals, openings } = round
  const { votes } = round
  if (vices.has('hides its segment') && asker % 2 === 0)
    segments = segments.filter(({ signer }) => signer !== own)
  if (vices.has('two segments') && asker % 2 === 0) {
    const other = await seal(SEGMENT, encodeSegment({ entries: [] }))
    await lifeOf(answerer)?.snapshots.put(other)
    segments = segments.map(ref => (ref.signer === own ? { signer: own, address: bodyHash(other) } : ref))
  }
  if (vices.has('rotten segment')) {
    const rotten = await seal(SEGMENT, Uint8Array.of(0xa0))
    await lifeOf(answerer)?.snapshots.put(rotten)
    const ref = { signer: own, address: bodyHash(rotten) }
    segments = segments.map(one => (one.signer === own ? ref : one))
    proposals = await Promise.all(
      proposals.map(bytes => {
        const { signer, proposal } = openProposal(bytes, place)
        if (signer !== own) return bytes
        const listed = proposal.segments.map(one => (one.signer === own ? ref : one))
        return seal(PROPOSAL, encodeProposal({ ...proposal, segments: listed }))
      }),
    )
  }
  if (vices.has('two proposals') || vices.has('censors')) {
    const victim = vices.has('censors') ? segments.find(({ signer }) => signer !== own)?.signer : undefined
    proposals = await Promise.all(
      proposals.map(async bytes => {
        const { signer, proposal } = openProposal(bytes, place)
        if (signer !== own || (victim === undefined && asker % 2 === 0)) return bytes
        const left = victim ?? random.pick(proposal.segments).signer
        const fewer = proposal.segments.filter(ref => ref.signer !== left)
        return seal(PROPOSAL, encodeProposal({ ...proposal, segments: fewer }))
      }),
    )
  }
  if (vices.has('forges openings')) {
    openings = openings.map(({ signer, opening }) => ({
      signer,
      opening: opening.with(95, opening[95]! ^ 1),
    }))
  }
  if (vices.has('shuts the seed')) {
    proposals = await Promise.all(
      proposals.map(bytes => {
        const { signer, proposal } = openProposal(bytes, place)
        return signer === own ? seal(PROPOSAL, encodeProposal({ ...proposal, openings: [] })) : bytes
      }),
    )
  }
  return { segments, proposals, votes, openings }
}
