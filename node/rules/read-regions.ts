/**
 * What the API says of regions: read from the chain, and again only when a few seconds have passed, whoever asks; who votes in them from
 * the state that the oracles signed, decoded once an epoch, of which the electorates alone are kept.
 */
import { blockAt } from '../../chain/block-at.ts'
import type { ChainClient } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import type { RegionalTerms } from '../../chain/governance/regions/make-regional.ts'
import {
  findRegional,
  hasVotedIn,
  type RegionalProposal,
  readPurse,
  readRegional,
  readRegionalTerms,
} from '../../chain/governance/regions/read-regional.ts'
import type { RegionalStanding } from '../../chain/governance/regions/regional-acts.ts'
import { hasRankedIn, type SitingNow } from '../../chain/governance/siting/read-siting.ts'
import { networkStatus } from '../../chain/network-status.ts'
import { decodeState } from '../../kernel/state-codec.ts'
import {
  type Electorate,
  EVERYBODY,
  proveVoter,
  type Site,
  totalOf,
  type VoterProof,
} from '../../protocol/chain-formats/electorate.ts'
import type { Address } from '../../protocol/ids.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { EpochLog } from '../store/store.ts'

export interface RegionsNow {
  readonly nowMs: number
  /** Undefined where governance has named none. */
  readonly contract: Address | undefined
  readonly terms: RegionalTerms | undefined
  /** As of which the regions stand; undefined where none has people enough. */
  readonly epoch: number | undefined
  readonly regions: readonly RegionNow[]
  /** The newest first. */
  readonly proposals: readonly RegionalProposal[]
}

export interface RegionNow {
  readonly region: string
  readonly people: number
  readonly votes: bigint
  readonly purse: bigint
  readonly payable: bigint
}

export interface RegionalVoterNow {
  readonly contract: Address | undefined
  readonly regions: readonly { readonly region: string; readonly votes: bigint }[]
  readonly proposals: readonly (Omit<VoterProof, 'account'> & {
    readonly number: number
    readonly voted: boolean
  })[]
  readonly siting: Address | undefined
  readonly sitings: readonly (Omit<VoterProof, 'account'> & {
    readonly number: number
    readonly ranked: boolean
  })[]
}

export interface Regions {
  /** @throws {ChainError} rpc_down, rpc_failed */
  read(): Promise<RegionsNow>
  /** @throws {ChainError} rpc_down, rpc_failed; {NodeError} snapshot_missing */
  readVoter(account: Address): Promise<RegionalVoterNow>
  /** What an account asks a region with; undefined where it has no vote there. @throws {ChainError} rpc_down, rpc_failed; {NodeError} snapshot_missing */
  readStanding(region: string, account: Address): Promise<RegionalStanding | undefined>
}

export interface RegionSources {
  readonly client: ChainClient
  readonly deployment: Deployment
  readonly store: EpochLog
  readonly snapshots: SnapshotStore
  readonly readSitings: () => Promise<Sitings>
  /** Real time, never goes back. */
  readonly monotonicMs: () => number
}

interface Sitings {
  readonly contract: Address | undefined
  readonly sitings: readonly SitingNow[]
}

const FRESH_MS = 2_000
/** Epochs whose electorates are kept. */
const KEPT = 16

interface Read {
  readonly now: RegionsNow
  readonly electorates: readonly Electorate[]
}

export function createRegions(sources: RegionSources): Regions {
  const { client, monotonicMs } = sources
  const electoratesAt = createElectorates(sources)
  let last: { readonly at: number; readonly read: Promise<Read> } | undefined
  const read = () => {
    const at = monotonicMs()
    if (last === undefined || at - last.at > FRESH_MS) {
      const asked = { at, read: readNow(sources, electoratesAt) }
      last = asked
      asked.read.catch(() => {
        if (last === asked) last = undefined
      })
    }
    return last.read
  }
  return {
    read: async () => (await read()).now,
    async readVoter(account) {
      const { now, electorates } = await read()
      const { contract } = now
      const open = contract === undefined ? [] : now.proposals.filter(({ state }) => state === 'voting')
      const proposals = await Promise.all(
        open.map(async ({ id, region, epoch }) => {
          const { electorates: then, sites } = await electoratesAt(epoch)
          const proof = proveVoter(then, region, account, sites)
          if (proof === undefined || contract === undefined) return []
          const voted = await hasVotedIn(client, contract, { id, account })
          return [{ number: id + 1, votes: proof.votes, proof: proof.proof, voted }]
        }),
      )
      const sitings = await readRankings(sources, electoratesAt, account)
      return {
        contract,
        regions: votesOf(electorates, account),
        proposals: proposals.flat(),
        siting: sitings.contract,
        sitings: sitings.its,
      }
    },
    async readStanding(region, account) {
      const { activeEpoch } = await networkStatus(client, sources.deployment)
      const header = activeEpoch < 0 ? undefined : (await sources.store.getEpoch(activeEpoch))?.header
      if (header === undefined) return undefined
      const { electorates, sites } = await electoratesAt(activeEpoch)
      const [proposer, all] = [account, EVERYBODY].map(who => proveVoter(electorates, region, who, sites))
      return proposer === undefined || all === undefined ? undefined : { header, proposer, all }
    },
  }
}

/** Of the sitings that are ranked now, those in which it has votes, with the proofs that its ballots need. */
async function readRankings(
  { client, readSitings }: RegionSources,
  electoratesAt: ElectoratesAt,
  account: Address,
) {
  const { contract, sitings } = await readSitings()
  const open = sitings.filter(({ stage }) => stage === 'voting')
  const its = await Promise.all(
    open.map(async ({ id, region, epoch }) => {
      const { electorates, sites } = await electoratesAt(epoch)
      const proof = proveVoter(electorates, region, account, sites)
      if (proof === undefined || contract === undefined) return []
      const ranked = await hasRankedIn(client, contract, { id, account })
      return [{ number: id + 1, votes: proof.votes, proof: proof.proof, ranked }]
    }),
  )
  return { contract, its: its.flat() }
}

function votesOf(electorates: readonly Electorate[], account: Address) {
  return electorates.flatMap(({ region, voters }) => {
    const found = voters.find(voter => voter.account === account)
    return found === undefined ? [] : [{ region, votes: found.votes }]
  })
}

type ElectoratesAt = (epoch: number) => Promise<Voting>

interface Voting {
  readonly electorates: readonly Electorate[]
  readonly sites: readonly Site[]
}

const NONE: Voting = { electorates: [], sites: [] }

async function readNow({ client, deployment }: RegionSources, electoratesAt: ElectoratesAt): Promise<Read> {
  const [{ timeMs: nowMs }, contract] = await Promise.all([blockAt(client), findRegional(client, deployment)])
  const none = { nowMs, contract, terms: undefined, epoch: undefined, regions: [], proposals: [] }
  if (contract === undefined) return { now: none, electorates: [] }
  const [terms, proposals, { activeEpoch }] = await Promise.all([
    readRegionalTerms(client, contract),
    readRegional({ client, deployment, regional: contract }),
    networkStatus(client, deployment),
  ])
  const { electorates } = activeEpoch < 0 ? NONE : await electoratesAt(activeEpoch)
  const regions = await Promise.all(
    electorates.map(async (electorate): Promise<RegionNow> => {
      const { region, voters } = electorate
      const purse = { regional: contract, region, asset: deployment.payment }
      const { amount, payable } = await readPurse(client, purse)
      return { region, people: voters.length, votes: totalOf(electorate), purse: amount, payable }
    }),
  )
  const epoch = electorates.length === 0 ? undefined : activeEpoch
  return { now: { ...none, terms, epoch, regions, proposals }, electorates }
}

/** None where the node has not computed the epoch, or its rules have no regions. */
function createElectorates({ store, snapshots }: Pick<RegionSources, 'store' | 'snapshots'>): ElectoratesAt {
  /** By the state that they are of: an epoch that is agreed on again hands something else on. */
  const known = new Map<string, Promise<Voting>>()
  return async epoch => {
    const { state, headerHash } = (await store.getEpoch(epoch)) ?? {}
    if (state === undefined || headerHash === undefined) return NONE
    const found = known.get(state)
    if (found !== undefined) return found
    const asked = snapshots.get(state).then((bytes): Voting => {
      const { regions } = decodeState(bytes, { ledger: new Map(), headerHash })
      return { ...NONE, ...regions }
    })
    known.set(state, asked)
    asked.catch(() => known.delete(state))
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break
      known.delete(oldest)
    }
    return asked
  }
}
