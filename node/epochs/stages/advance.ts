/**
 * The way of an epoch inside the node: closed → listed → bundled → computed → signed. It goes by the chain's facts and by the
 * segments that the certified list names; an epoch that the chain has already is computed from the evidence it was settled
 * on, wherever that is to be had.
 *
 * Law: each stage is written down before the next begins, and does the same again if it was not. What was signed in a view
 * is never signed otherwise in it: a facts block is durable before a header that names it is signed, a vote before it is given.
 */
import { rulesHash } from '../../../kernel/rules.ts'
import { NodeError } from '../../errors.ts'
import { type EpochRecord, isBefore } from '../../store/epoch-record.ts'
import type { EpochParts, Look } from '../epoch-parts.ts'
import { adoptHeader, holdPriorState } from './adopt-header.ts'
import { adoptSettled } from './adopt-settled.ts'
import { agree } from './agree-on-list.ts'
import { reopened } from './reopen.ts'
import { signEpoch } from './sign-epoch.ts'

/** The next stage of an epoch that is not signed yet; undefined while it has to wait. */
export async function advanceLog(
  record: EpochRecord,
  parts: EpochParts,
  look: Look,
): Promise<EpochRecord | undefined> {
  const { epoch, stage } = record
  if (stage === 'computed') {
    if (!(await isUnderItsRules(record, parts))) return reopened(record)
    return signEpoch(record, parts, look)
  }
  if (stage === 'bundled') {
    if (!(await isFollowing(epoch, parts))) return undefined
    await requireRules(record, parts)
    return parts.settler.compute(record)
  }
  if (!(await isFollowing(epoch, parts))) return agree(record, parts, look)
  const gone = await adoptHeader(record, parts)
  if (gone !== undefined) return gone
  await holdPriorState(epoch, parts)
  return (await adoptSettled(record, parts)) ?? agree(record, parts, look)
}

/**
 * What was voted for holds from an epoch on: whoever has the rules of before starts again with those (node/rules/). An epoch that the
 * chain has already goes by the rules of its header, however many votes there were since.
 */
async function requireRules({ epoch, settled }: EpochRecord, parts: EpochParts): Promise<void> {
  const { chain, network, mayFollow } = parts
  const [own, its] = [rulesHash(network.rules), settled?.header.rules ?? (await chain.getRulesOf(epoch))]
  if (own === its) return
  await mayFollow?.(its, epoch)
  throw new NodeError('rules_changed', { epoch, rules: its, network: own })
}

/** Whoever governs may have announced otherwise since it was computed: the chain would refuse it. */
export async function isUnderItsRules(
  { epoch, header, settled }: EpochRecord,
  { chain }: Pick<EpochParts, 'chain'>,
): Promise<boolean> {
  if (settled !== undefined || (await chain.getLatestEpoch()) >= epoch) return true
  return header?.rules === (await chain.getRulesOf(epoch))
}

/** Whether the epoch before has come to a header that this one can name. */
async function isFollowing(epoch: number, { store }: EpochParts): Promise<boolean> {
  const before = epoch === 0 ? undefined : await store.getEpoch(epoch - 1)
  return epoch === 0 || (before !== undefined && !isBefore(before, 'submitted'))
}
