/** Regions that vote: who, on what, with which purse; and what an account has to say there. */
import { REGIONAL_VOTER, REGIONS } from '../../../../api/regions.ts'
import type { RegionalTerms } from '../../../../chain/governance/regions/make-regional.ts'
import type { RegionalProposal } from '../../../../chain/governance/regions/read-regional.ts'
import { jsonRoute } from '../../../../links/http/route.ts'
import { ACCOUNT } from '../../questions.ts'
import type { Route } from '../../route.ts'
import type { NodeServices } from '../../services.ts'

export function regionRoutes({ regions }: Pick<NodeServices, 'regions'>): readonly Route[] {
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
        const { contract, regions: votes, proposals } = await regions.readVoter(address)
        return {
          ...(contract === undefined ? {} : { contract }),
          regions: votes.map(one => ({ ...one })),
          proposals: proposals.map(({ proof, ...one }) => ({ ...one, proof: [...proof] })),
        }
      },
    }),
  ]
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
