/** The watch over the price of credits on a real chain; none where members pay with something else. */
import type { Deployment } from '../../chain/deployment-file.ts'
import { observePrice, readAnchor } from '../../chain/money/credits.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import type { Rules } from '../../kernel/rules.ts'
import type { ChainBlock } from '../chain-port.ts'
import { createPriceWatch, type PriceWatchParts } from './price.ts'

interface Parts {
  /** Who pays for gas. */
  readonly sender: Sender
  readonly deployment: Deployment
  readonly rules: Pick<Rules, 'payment'>
}

export function openPriceWatch(
  { sender, deployment, rules }: Parts,
  told: Pick<PriceWatchParts, 'onObserved' | 'onFailed'>,
): ((head: ChainBlock) => Promise<void>) | undefined {
  if (rules.payment.credits === undefined) return undefined
  return createPriceWatch({
    readAnchor: () => readAnchor(sender.client, deployment),
    observe: () => observePrice(sender, deployment),
    ...told,
  })
}
