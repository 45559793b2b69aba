/** How sure a result is asked to be: what it means, and what it may cost. */
import * as v from 'valibot'
import { assetOf, formatAsset } from '../../../client/format.ts'
import type { NetworkView } from '../../../client/node-api.ts'
import { ALL_PPM } from '../messages/compute-messages.ts'
import { copiesFor } from '../messages/confidence.ts'
import { isJudged } from '../messages/kinds/kinds.ts'
import { feeOn, priceOf, promiseOf } from '../messages/price.ts'
import type { Ask } from '../messages/requester-answers.ts'

const PARAMS = v.object({ colludersPpm: v.number(), feePpm: v.number() })

/**
 * A sentence or two; nothing where the network does not say, or where others judge what one makes.
 * @example verifyWords(ask, await settings.node().getNetwork(), 6)
 */
export function verifyWords(
  { kind, confidence, fuel, start, perGiga, inputs }: Ask,
  { rules }: Pick<NetworkView, 'rules'>,
  decimals: number,
): string | undefined {
  const read = v.safeParse(PARAMS, rules.resources.find(({ name }) => name === 'compute')?.params)
  if (!read.success || isJudged(kind)) return undefined
  const { colludersPpm, feePpm } = read.output
  const need = copiesFor(confidence, colludersPpm)
  if (need === undefined) return undefined
  const caps = { start: BigInt(start), perGiga: BigInt(perGiga) }
  const one = priceOf(caps, fuel)
  const money = (amount: bigint) => formatAsset(amount, assetOf({ decimals }), decimals)
  const most = BigInt(need) * (one + feeOn(one, feePpm))
  const aside = promiseOf(caps, fuel, need, feePpm) * BigInt(inputs.length)
  const percent = `${(confidence * 100) / ALL_PPM}%`
  return [
    `${percent} sure: ${need} machines of different owners have to give the same, or one alone whose record says as much and that loses a bond if it is found wrong; it is looked at by surprise.`,
    `A job costs ${money(most)} at most where all agree. ${money(aside)} are set aside until all is done, for more machines where some differ; what is not used goes back.`,
  ].join(' ')
}
