/** The decimals of what members pay with, for who reads or shows a price and sends no transaction of its own. */
import { existsSync } from 'node:fs'
import { connectChain } from '../../chain/connect.ts'
import { readPayment } from '../../chain/money/payment.ts'
import { CliError } from '../errors.ts'
import type { Settings } from '../settings.ts'

/**
 * From the token's contract. Where this machine knows no chain, as beside a phone that lets a device in, from the rules that the
 * node names: the launch held them against the contract.
 * @throws {CliError} no_node, node_unreachable; {ChainError}
 */
export async function paymentDecimals(settings: Settings): Promise<number> {
  const place = await chainOf(settings)
  if (place === undefined) return (await settings.node().getNetwork()).rules.payment.decimals
  const { deployment, rpcUrl } = place
  const client = await connectChain({ rpcUrl, chainId: deployment.chainId })
  return (await readPayment(client, deployment)).decimals
}

async function chainOf(settings: Settings) {
  if (!existsSync(settings.deploymentPath())) return undefined
  const deployment = await settings.deployment()
  try {
    return { deployment, rpcUrl: settings.rpcUrl(deployment) }
  } catch (error) {
    if (error instanceof CliError && error.code === 'no_node') return undefined
    throw error
  }
}
