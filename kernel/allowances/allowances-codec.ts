/** What was spent of allowances, as part of the canonical state. */
import type { CborValue } from '../../protocol/cbor/cbor.ts'
import { toAddress, toSubjectId } from '../../protocol/ids.ts'
import { asAmount, asArray, asInteger, asText, asTuple } from '../decode.ts'
import type { SpentAllowance, SpentAllowances } from './spent-allowance.ts'

export function encodeAllowances(allowances: SpentAllowances): readonly CborValue[] {
  return allowances.map(line => [
    ...[line.subject, line.account, line.asset],
    ...[line.amount.toString(), line.periodMs, line.total.toString(), line.untilMs],
    ...[line.sinceMs, line.spent.toString()],
    ...[line.periodSinceMs, line.periodEndsMs, line.spentInPeriod.toString()],
  ])
}

/** @throws {TypeError} naming the path of whatever is not an allowance. */
export function decodeAllowances(value: CborValue): SpentAllowances {
  return asArray(value, 'state.allowances').map((item, index): SpentAllowance => {
    const path = `state.allowances[${index}]`
    const [subject, account, asset, amount, period, total, until, since, spent, ...rest] = asTuple(
      item,
      12,
      path,
    )
    const [periodSince, periodEnds, spentInPeriod] = rest
    return {
      subject: toSubjectId(asText(subject!, path)),
      account: toAddress(asText(account!, path)),
      asset: toAddress(asText(asset!, path)),
      amount: asAmount(amount!, path),
      periodMs: asInteger(period!, path),
      total: asAmount(total!, path),
      untilMs: asInteger(until!, path),
      sinceMs: asInteger(since!, path),
      spent: asAmount(spent!, path),
      periodSinceMs: asInteger(periodSince!, path),
      periodEndsMs: asInteger(periodEnds!, path),
      spentInPeriod: asAmount(spentInPeriod!, path),
    }
  })
}
