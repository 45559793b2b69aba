/**
 * What an epoch leaves of the beacon follows from its list alone: keys and deals stand in the segments, and need no message to
 * be settled. So the next epoch's seed can be dealt and opened while this one is still being computed.
 */
import { type BeaconState, NO_BEACON } from '../../kernel/beacon/beacon.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { ChainPort } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import type { Settler } from '../settle/settler.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EpochLog } from '../store/store.ts'

export interface BeaconSources {
  readonly store: Pick<EpochLog, 'getEpoch'>
  readonly chain: Pick<ChainPort, 'getBlockAt' | 'readFacts'>
  readonly agreement: Pick<Agreement, 'holds' | 'lost'>
  readonly settler: Pick<Settler, 'sealNext' | 'beaconAfter'>
}

/** The newest that were made. */
const REMEMBERED = 4

/**
 * @returns a function from an epoch to the beacon's state before it; undefined while that cannot be known.
 */
export function createPriorBeacon({
  store,
  chain,
  agreement,
  settler,
}: BeaconSources): (epoch: number) => Promise<BeaconState | undefined> {
  const known = new Map<string, BeaconState>()

  /** What the epoch hands on. */
  async function after(epoch: number): Promise<BeaconState | undefined> {
    if (epoch < 0) return NO_BEACON
    const record = await store.getEpoch(epoch)
    if (record === undefined) throw new NodeError('epoch_unknown', { epoch, why: 'it is not closed' })
    const key = `${epoch} ${record.state ?? record.list?.hash ?? ''}`
    const found = known.get(key) ?? (await make(record))
    if (found === undefined) return undefined
    known.set(key, found)
    if (known.size > REMEMBERED) known.delete(known.keys().next().value!)
    return found
  }

  async function make(record: EpochRecord): Promise<BeaconState | undefined> {
    const { epoch, list, endMs } = record
    if (record.state !== undefined) return settler.beaconAfter(epoch)
    if (list === undefined) return undefined
    const prior = await after(epoch - 1)
    if (prior === undefined || !(await agreement.holds(epoch, list.segments))) return undefined
    const block = await chain.getBlockAt(endMs)
    // Who the oracles are is all that it takes of them.
    const facts = { ...(await chain.readFacts(block.number)), devices: [], allowances: [], deposits: [] }
    const sealed = await settler.sealNext({ epoch, facts, prior, segments: list.segments })
    if (sealed === undefined) agreement.lost(epoch)
    return sealed
  }

  return epoch => after(epoch - 1)
}
