/** Money behind oracles and owners, as the chain has it; and what an account's next order has to name. */
import { STAKE_SIGNING, STAKES } from '../../../../api/staking/stakes.ts'
import { jsonRoute } from '../../../../links/http/route.ts'
import { NodeError } from '../../../errors.ts'
import { ACCOUNT, STAKE_KIND } from '../../questions.ts'
import type { Route } from '../../route.ts'
import type { NodeServices } from '../../services.ts'

export function stakesRoutes({ history }: Pick<NodeServices, 'history'>): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/stakes',
      summary: 'Money behind oracles and owners: by what terms, who takes it, and how much stands there.',
      answer: {
        schema: STAKES,
        description: 'As of the chain’s newest block, or one a few seconds before',
      },
      problems: ['chain_unreachable'],
      handle: () => history.readStakes(),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/accounts/:address/stakes/:kind',
      summary: 'What an account has behind oracles, or owners, and what its next order there has to name.',
      asks: { ...ACCOUNT, ...STAKE_KIND },
      answer: { schema: STAKE_SIGNING, description: 'As of the chain’s newest block' },
      problems: ['stakes_none', 'parameter_invalid', 'chain_unreachable'],
      async handle({ address, kind }) {
        const found = await history.readStakesOf(kind, address)
        if (found === undefined) throw new NodeError('stakes_none')
        const { token, own, nonce, ...its } = found
        return {
          ...its,
          nonce: String(nonce),
          token: { ...token },
          own: own.map(({ subject, ...one }) => ({ ...one, subject: String(subject) })),
        }
      },
    }),
  ]
}
