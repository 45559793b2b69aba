/** Machines that many own: who holds their shares, and what they earned. */
import { SHARES } from '../../../api/shares.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { incomeAssetOf } from '../../../protocol/chain-formats/income-asset.ts'
import type { Address } from '../../../protocol/ids.ts'
import { ACCOUNT } from '../questions.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'
import { assetsOf } from './accounts.ts'

export function shareRoutes(services: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/shares/:address',
      summary:
        'Who held a machine’s shares in this epoch, and the income that holders were credited, with its proof.',
      asks: ACCOUNT,
      answer: { schema: SHARES, description: 'By the newest facts and the newest ledger' },
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: ({ address }) => readShares(address, services),
    }),
  ]
}

async function readShares(shares: Address, services: NodeServices) {
  const { chain, ledgers } = services
  const [facts, income] = await Promise.all([
    chain.readNewestFacts(),
    Promise.all(
      assetsOf(services).map(async ({ address: asset, ...shown }) => {
        const line = incomeAssetOf(asset)
        const found = await ledgers.lookNewest(shares, line)
        const told = { ...shown, asset, line, amount: found?.earned ?? 0n, proof: found?.proof ?? [] }
        return found === undefined ? told : { ...told, epoch: found.epoch }
      }),
    ),
  ])
  const holders = (facts.shares ?? []).filter(held => held.shares === shares)
  return { shares, holders: holders.map(({ account, weight }) => ({ account, weight })), income }
}
