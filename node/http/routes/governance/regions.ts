/** Regions that vote: who, on what, with which purse; and what an account has to say there. */
import * as v from 'valibot'
import { REGIONAL_STANDING, REGIONAL_VOTER, REGIONS, SITINGS } from '../../../../api/regions.ts'
import type { RegionalTerms } from '../../../../chain/governance/regions/make-regional.ts'
import type { RegionalProposal } from '../../../../chain/governance/regions/read-regional.ts'
import type { SitingNow } from '../../../../chain/governance/siting/read-siting.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { jsonRoute } from '../../../../links/http/route.ts'
import type { VoterProof } from '../../../../protocol/chain-formats/electorate.ts'
import { NodeError } from '../../../errors.ts'
import { ACCOUNT } from '../../questions.ts'
import type { Route } from '../../route.ts'
import type { NodeServices } from '../../services.ts'

const NAME = '1 to 31 of a-z 0-9 . and -'
const REGION = {
  region: inPath(v.pipe(v.string(NAME), v.regex(/^[a-z0-9.-]{1,31}$/, NAME)), 'Name of the region.'),
} as const

export function regionRoutes({
  regions,
  history,
}: Pick<NodeServices, 'regions' | 'history'>): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/regions',
      summary:
        'Regions that vote on what is theirs: who votes there, what is in their purses, what was asked.',
      answer: {
        schema: REGIONS,
        description: 'As of the chain’s newest block, or one a few seconds before',
      },
      problems: ['chain_unreachable', 'snapshot_missing', 'snapshot_corrupt'],
      async handle() {
        const { nowMs, contract, terms, epoch, regions: found, proposals } = await regions.read()
        return {
          nowMs,
          ...(contract === undefined ? {} : { contract }),
          ...(terms === undefined ? {} : { terms: describeTerms(terms) }),
          ...(epoch === undefined ? {} : { epoch }),
          regions: found.map(one => ({ ...one })),
          proposals: proposals.map(describe),
        }
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/accounts/:address/regions',
      summary: 'Where an account votes, and the proofs that its ballots need.',
      asks: ACCOUNT,
      answer: { schema: REGIONAL_VOTER, description: 'Nothing where it votes in no region' },
      problems: ['parameter_invalid', 'chain_unreachable', 'snapshot_missing', 'snapshot_corrupt'],
      async handle({ address }) {
        const { contract, regions: votes, proposals, siting, sitings } = await regions.readVoter(address)
        return {
          ...(contract === undefined ? {} : { contract }),
          regions: votes.map(one => ({ ...one })),
          proposals: proposals.map(({ proof, ...one }) => ({ ...one, proof: [...proof] })),
          ...(siting === undefined ? {} : { siting }),
          sitings: sitings.map(({ proof, ...one }) => ({ ...one, proof: [...proof] })),
        }
      },
    }),
    standingRoute(regions),
    sitingsRoute(history),
  ]
}

function sitingsRoute(history: NodeServices['history']): Route {
  return jsonRoute({
    method: 'GET',
    path: '/v1/sitings',
    summary: 'Where regions want something built: how sites are ranked, what is pledged, who built.',
    answer: {
      schema: SITINGS,
      description: 'As of the chain’s newest block, or one a few seconds before',
    },
    problems: ['chain_unreachable'],
    async handle() {
      const { contract, sitings } = await history.readSitings()
      return { ...(contract === undefined ? {} : { contract }), sitings: sitings.map(describeSiting) }
    },
  })
}

function standingRoute(regions: NodeServices['regions']): Route {
  const proofOf = ({ proof, ...one }: VoterProof) => ({ ...one, proof: [...proof] })
  return jsonRoute({
    method: 'GET',
    path: '/v1/accounts/:address/regions/:region',
    summary:
      'What an account asks a region with: the newest epoch that pays, and the proofs of its votes and of all.',
    asks: { ...ACCOUNT, ...REGION },
    answer: { schema: REGIONAL_STANDING, description: 'For RegionalVotes.propose and Siting.open' },
    problems: [
      ...(['parameter_invalid', 'region_no_vote', 'chain_unreachable'] as const),
      ...(['snapshot_missing', 'snapshot_corrupt'] as const),
    ],
    async handle({ address, region }) {
      const found = await regions.readStanding(region, address)
      if (found === undefined) throw new NodeError('region_no_vote', { region, account: address })
      const { header, proposer, all } = found
      return {
        header: { ...header, assets: header.assets.map(one => ({ ...one })) },
        proposer: proofOf(proposer),
        all: proofOf(all),
      }
    },
  })
}

function describeSiting({ id, sites, preferred, ...plain }: SitingNow) {
  return {
    ...plain,
    number: id + 1,
    sites: sites.map(site => ({ ...site })),
    preferred: preferred.map(row => [...row]),
  }
}

function describeTerms({ votingPeriod, notice, grace, quorumPpm, mostPpm }: RegionalTerms) {
  return {
    votingPeriodMs: votingPeriod * 1000,
    noticeMs: notice * 1000,
    graceMs: grace * 1000,
    quorumPpm,
    mostPpm,
  }
}

function describe({ id, inFavour, ...plain }: RegionalProposal) {
  return { ...plain, number: id + 1, for: inFavour }
}
