/** An account lets a device spend of its deposit: by its own key, in one transaction. */
import { blockAt } from '../../chain/block-at.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { allow, readAllowanceNonce } from '../../chain/money/allow.ts'
import type { Sender, Sent } from '../../chain/send-transaction.ts'
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import type { AllowanceTerms } from '../../protocol/words/allowance.ts'

export interface Gift extends Pick<AllowanceTerms, 'amount' | 'period' | 'total'> {
  readonly deployment: Deployment
  readonly device: SubjectId
  readonly asset?: Address
  /** From the newest block's time on, seconds. */
  readonly lastsS: number
}

/** @throws {ChainError} tx_reverted, … */
export async function giveAllowance(
  sender: Sender,
  { deployment, device, asset = deployment.payment, amount, period, total, lastsS }: Gift,
): Promise<{ readonly terms: AllowanceTerms; readonly sent: Pick<Sent, 'txHash' | 'gasUsed' | 'block'> }> {
  const account = toAddress(sender.account.address)
  const [nonce, { timeMs }] = await Promise.all([
    readAllowanceNonce(sender.client, { deployment, account, device }),
    blockAt(sender.client),
  ])
  const until = Math.floor(timeMs / 1000) + lastsS
  const terms = { account, subject: device, asset, amount, period, total, until, nonce }
  return { terms, sent: await allow(sender, { deployment, terms }) }
}
