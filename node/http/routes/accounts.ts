/** Accounts: what was earned and spent, and what can be claimed with which proof. */
import { ACCOUNT, DEPOSIT } from '../../../api/accounts.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import type { Address } from '../../../protocol/ids.ts'
import { type Asset, explainAsset } from '../../explain/explain-account.ts'
import { heldOf } from '../../explain/explain-held.ts'
import { createReasons } from '../../explain/reasons.ts'
import { ACCOUNT as BY_ADDRESS } from '../questions.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

const [MOST_EPOCH, LOOK_BACK] = [Number.MAX_SAFE_INTEGER, 20]

export function accountRoutes(services: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/accounts/:address',
      summary: 'What an account earned, spent and claimed, and the proof for what it can claim now.',
      asks: BY_ADDRESS,
      answer: { schema: ACCOUNT, description: 'One entry an asset' },
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: async ({ address: account }) => {
        const [assets, held] = await Promise.all([readAssets(account, services), readHeld(account, services)])
        return { account, ...assets, held }
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/accounts/:address/deposit',
      summary: 'What an account can still spend of what members pay with.',
      asks: BY_ADDRESS,
      answer: { schema: DEPOSIT, description: 'Base units of the payment asset' },
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: ({ address: account }) => readDeposit(account, services),
    }),
  ]
}

async function readDeposit(account: Address, { readFacts, ledgers, deployment }: NodeServices) {
  const [{ deposits }, newest] = await Promise.all([
    readFacts(),
    ledgers.lookNewest(account, deployment.payment),
  ])
  const { deposited = 0n, withdrawn = 0n } = deposits.find(known => known.account === account) ?? {}
  const { spent = 0n, locked = 0n } = newest ?? {}
  const left = deposited - withdrawn - spent - locked
  return { account, deposited, withdrawn, spent, locked, available: left > 0n ? left : 0n }
}

/** After the newest epoch that is computed. */
async function readHeld(account: Address, { readFacts, store, network }: NodeServices) {
  const [{ devices }, [newest]] = await Promise.all([
    readFacts(),
    store
      .listEpochs(MOST_EPOCH, LOOK_BACK)
      .then(epochs => epochs.filter(({ report }) => report !== undefined)),
  ])
  if (newest === undefined) return []
  const own = devices.filter(
    ({ owner, past }) => owner === account || past.some(before => before.owner === account),
  )
  const lines = await Promise.all(own.map(({ id }) => store.listLines(newest.epoch, id)))
  return heldOf(account, lines.flat(), createReasons(network))
}

export async function readAssets(account: Address, services: NodeServices) {
  const { ledgers, chain, readClaimed } = services
  const payingEpoch = await chain.getPayingEpoch()
  const assets = await Promise.all(
    assetsOf(services).map(async asset => {
      const [newest, paying, claimed] = await Promise.all([
        ledgers.lookNewest(account, asset.address),
        ledgers.look(payingEpoch, account, asset.address),
        readClaimed(account, asset.address),
      ])
      return explainAsset({ asset, newest, paying, claimed })
    }),
  )
  return { payingEpoch, assets }
}

export function assetsOf({ deployment, network }: NodeServices): readonly Asset[] {
  const { token, payment } = network.rules
  return [
    { name: 'token', address: deployment.token, symbol: token.symbol, decimals: token.decimals },
    { name: 'payment', address: deployment.payment, decimals: payment.decimals },
  ]
}
