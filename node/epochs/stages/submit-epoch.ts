/** signed → submitted → final: votes come together, and the header goes onto the chain by whoever has its turn. */
import { isChainError } from '../../../chain/errors.ts'
import { rankOf } from '../../agreement/committee.ts'
import type { EpochRecord, HeaderSignature } from '../../store/epoch-record.ts'
import { type EpochParts, type Look, present, viewOf, wishForView } from '../epoch-parts.ts'
import { isUnderItsRules } from './advance.ts'
import { reopened } from './reopen.ts'
import { createTurns } from './turns.ts'

export type ChainSteps = (record: EpochRecord, look: Look) => Promise<EpochRecord | undefined>

/** The next stage of an epoch that is signed; undefined while it has to wait. */
export function createChainSteps(parts: EpochParts): ChainSteps {
  const { chain, agreement } = parts
  const isMyTurn = createTurns(parts)

  return async (record, look) => {
    const { epoch } = record
    const header = present(record.header, epoch)
    const headerHash = present(record.headerHash, epoch)
    const { committee } = look
    if (await lostItsParent(record, parts)) return reopened(record)
    const wished = await wishForView(record, look, parts)
    if (wished !== undefined) return wished
    for (const signature of record.signatures ?? [])
      agreement.vote(committee, { header, headerHash }, signature)
    // What is opened matters before a vote only.
    const viewNumber = viewOf(record, look, parts)
    agreement.ask({ epoch, committee, viewNumber, sealed: undefined, nowMs: parts.nowMs() })
    if ((await chain.getLatestEpoch()) >= epoch) return takeOver(record, parts)
    if (!(await isUnderItsRules(record, parts))) return reopened(record)
    const signatures = agreement.votesFor(epoch, committee, headerHash)
    if (signatures.length >= committee.quorum) {
      if (!isMyTurn(`submit ${epoch}`, rankOf(committee, epoch, header.viewNumber, chain.signer)))
        return undefined
      return submit(record, parts, signatures)
    }
    const { waitsUntilView = header.viewNumber } = record
    return viewNumber > waitsUntilView ? reopened(record) : undefined
  }
}

/** The epoch before was agreed on again, and came to another header. */
async function lostItsParent({ epoch, header }: EpochRecord, { store }: EpochParts): Promise<boolean> {
  if (epoch === 0) return false
  return (await store.getEpoch(epoch - 1))?.headerHash !== header?.parent
}

async function submit(
  record: EpochRecord,
  { chain }: EpochParts,
  signatures: readonly HeaderSignature[],
): Promise<EpochRecord | undefined> {
  try {
    const submission = await chain.submit(present(record.header, record.epoch), signatures)
    return { ...record, stage: 'submitted', signatures, submission }
  } catch (error) {
    // Others were quicker, with the header of another view: it is looked at next.
    if (isChainError(error, 'epoch_conflict')) return undefined
    throw error
  }
}

/** The chain has the epoch: by this header, or by another, whose evidence is then fetched. */
async function takeOver(record: EpochRecord, { chain }: EpochParts): Promise<EpochRecord> {
  const { epoch, headerHash } = record
  if ((await chain.getHeaderHash(epoch)) !== headerHash) return reopened(record)
  const { submission } = await chain.getSettled(epoch)
  return { ...record, stage: 'submitted', submission }
}
