/** Accounts: what was earned and spent, and what can be claimed with which proof. */
import type { Context } from 'hono'
import type { Address } from '../../../protocol/ids.ts'
import { type Asset, explainAsset } from '../../explain/explain-account.ts'
import { addressOf } from '../parameters.ts'
import { respondJson } from '../respond.ts'
import type { Route } from '../route.ts'
import { address, amount, integer, list, object, text } from '../schema.ts'
import type { NodeServices } from '../services.ts'

const ASSET = object({
  name: text,
  address,
  'symbol?': text,
  decimals: integer,
  earned: amount,
  spent: amount,
  claimed: amount,
  claimable: amount,
  'claim?': object({
    epoch: integer,
    earned: amount,
    spent: amount,
    locked: amount,
    lockedUntil: integer,
    proof: list(text),
  }),
})

export function accountRoutes(services: NodeServices): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/accounts/:address',
      summary: 'What an account earned, spent and claimed, and the proof for what it can claim now.',
      parameters: [{ name: 'address', in: 'path', description: 'Account on the chain.', schema: address }],
      answer: {
        contentType: 'application/json',
        description:
          'One entry an asset. header: what `claimPayment` wants, absent before an epoch is active.',
        schema: object({ account: address, payingEpoch: integer, assets: list(ASSET) }),
      },
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: context => getAccount(context, services),
    },
    {
      method: 'GET',
      path: '/v1/accounts/:address/deposit',
      summary: 'What an account can still spend of what members pay with.',
      parameters: [{ name: 'address', in: 'path', description: 'Account on the chain.', schema: address }],
      answer: {
        contentType: 'application/json',
        description: 'available is deposited − withdrawn − spent, base units; spent as of the newest ledger',
        schema: object({
          account: address,
          deposited: amount,
          withdrawn: amount,
          spent: amount,
          available: amount,
        }),
      },
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: context => getDeposit(context, services),
    },
  ]
}

async function getAccount(context: Context, services: NodeServices): Promise<Response> {
  const account = addressOf('address', context.req.param('address') ?? '')
  return respondJson({ account, ...(await readAssets(account, services)) })
}

async function getDeposit(context: Context, { chain, ledgers, deployment }: NodeServices): Promise<Response> {
  const account = addressOf('address', context.req.param('address') ?? '')
  const [{ deposits }, newest] = await Promise.all([
    chain.readNewestFacts(),
    ledgers.lookNewest(account, deployment.payment),
  ])
  const { deposited = 0n, withdrawn = 0n } = deposits.find(known => known.account === account) ?? {}
  const spent = newest?.spent ?? 0n
  const left = deposited - withdrawn - spent
  return respondJson({ account, deposited, withdrawn, spent, available: left > 0n ? left : 0n })
}

export async function readAssets(account: Address, services: NodeServices) {
  const { ledgers, chain } = services
  const payingEpoch = await chain.getPayingEpoch()
  const assets = await Promise.all(
    assetsOf(services).map(async asset => {
      const [newest, paying, claimed] = await Promise.all([
        ledgers.lookNewest(account, asset.address),
        ledgers.look(payingEpoch, account, asset.address),
        chain.getClaimed(account, asset.address),
      ])
      return explainAsset({ asset, newest, paying, claimed })
    }),
  )
  return { payingEpoch, assets }
}

function assetsOf({ deployment, network }: NodeServices): readonly Asset[] {
  const { token, payment } = network.rules
  return [
    { name: 'token', address: deployment.token, symbol: token.symbol, decimals: token.decimals },
    { name: 'payment', address: deployment.payment, decimals: payment.decimals },
  ]
}
