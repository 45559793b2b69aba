/** listed → bundled: the seed is opened, and the evidence that the list names is bundled with the chain's facts. */
import type { Opened, Standing } from '../../agreement/agreement.ts'
import type { ChainBlock } from '../../chain-port.ts'
import type { EpochRecord } from '../../store/epoch-record.ts'
import { type EpochParts, present } from '../epoch-parts.ts'

/** The list is fixed, and so are those of all epochs before it: now its seed may be known. */
export async function openSeed(
  record: EpochRecord,
  parts: EpochParts,
  standing: Standing,
  block: ChainBlock,
): Promise<EpochRecord | undefined> {
  const { agreement } = parts
  const { hash, commits = [] } = present(record.list, record.epoch)
  agreement.recall(record.epoch, standing.committee, commits)
  // Whoever has not heard of it yet finds the certificate here.
  await agreement.cast(record.epoch, standing.committee, record.ballot ?? {})
  await agreement.open(standing)
  await agreement.proposeOpenings(standing, hash, parts.views.isLate(record.epoch))
  for (const view of [standing.viewNumber, standing.viewNumber - 1]) {
    if (record.voted?.[view] !== undefined) continue
    const opened = agreement.openingsOf(standing, view, hash)
    const next = opened && (await bundleEpoch(record, parts, opened, block))
    if (next !== undefined) return next
  }
  return undefined
}

async function bundleEpoch(
  record: EpochRecord,
  parts: EpochParts,
  opened: Opened,
  block: ChainBlock,
): Promise<EpochRecord | undefined> {
  const { agreement, chain, settler, durability } = parts
  const { segments } = present(record.list, record.epoch)
  if (!(await agreement.holds(record.epoch, segments))) return undefined
  // Needed when it is signed: until then it goes on beside.
  durability.reaches(block.number)
  const facts = await chain.readFacts(block.number)
  const bundle = await settler.makeBundle(record, opened, facts)
  if (bundle === undefined) {
    agreement.lost(record.epoch)
    return undefined
  }
  const from = { block: facts.block, blockHash: facts.blockHash }
  return { ...record, stage: 'bundled', openedIn: opened.viewNumber, bundle, facts: from }
}
