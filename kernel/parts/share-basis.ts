/**
 * What parts are examined by, on its way to another thread: columns lie in memory that both see, and nothing of them is copied. What a
 * resource keeps as plain values is copied to each.
 */
import type { Devices } from '../chain-facts.ts'
import { createDeviceColumns, openDeviceColumns, type SharedDevices } from '../columns/device-columns.ts'
import { SequenceColumns, type SharedSequences } from '../columns/sequence-columns.ts'
import type { PartBasis } from './examine-part.ts'

/** Goes through a structured clone. */
export interface SharedBasis extends Omit<PartBasis, 'facts' | 'sequences'> {
  readonly facts: Omit<PartBasis['facts'], 'devices'>
  readonly devices: SharedDevices
  readonly sequences: SharedSequences
}

export function shareBasis({ facts, sequences, ...rest }: PartBasis): SharedBasis {
  const { knownAt, genesisMs, devices } = facts
  const windows = sequences instanceof SequenceColumns ? sequences : new SequenceColumns(sequences)
  return {
    ...rest,
    facts: { knownAt, genesisMs },
    devices: shared(devices),
    sequences: windows.share(),
  }
}

export function openBasis({ facts, devices, sequences, ...rest }: SharedBasis): PartBasis {
  return {
    ...rest,
    facts: { ...facts, devices: openDeviceColumns(devices) },
    sequences: SequenceColumns.open(sequences),
  }
}

function shared(devices: Devices): SharedDevices {
  return (
    'share' in devices ? (devices as ReturnType<typeof createDeviceColumns>) : createDeviceColumns(devices)
  ).share()
}
