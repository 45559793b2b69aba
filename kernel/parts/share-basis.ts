/**
 * What parts are examined by, on its way to another thread: columns lie in memory that both see, and nothing of them is copied. What a
 * resource keeps as plain values is copied to each.
 */
import type { Devices } from '../chain-facts.ts'
import { createDeviceColumns, openDeviceColumns, type SharedDevices } from '../columns/device-columns.ts'
import { SequenceColumns, type SharedSequences } from '../columns/sequence-columns.ts'
import { openStateRows, type SharedRows, sharedRowsOf } from '../columns/state-rows.ts'
import type { StateValue } from '../resource.ts'
import type { PartBasis } from './examine-part.ts'

/** Goes through a structured clone. */
export interface SharedBasis extends Omit<PartBasis, 'facts' | 'sequences' | 'states'> {
  readonly states: { readonly [resource: string]: SharedState }
  readonly facts: Omit<PartBasis['facts'], 'devices'>
  readonly devices: SharedDevices
  readonly sequences: SharedSequences
}

/** A resource's state: what of it lies in rows, by its name there, and the rest as it is. */
interface SharedState {
  readonly plain: StateValue
  readonly rows: { readonly [name: string]: SharedRows }
}

export function shareBasis({ facts, sequences, states, ...rest }: PartBasis): SharedBasis {
  const { knownAt, genesisMs, devices } = facts
  const known = { knownAt, genesisMs }
  const windows = sequences instanceof SequenceColumns ? sequences : new SequenceColumns(sequences)
  return {
    ...rest,
    facts: known,
    devices: shared(devices),
    sequences: windows.share(),
    states: mapValues(states, shareState),
  }
}

export function openBasis({ facts, devices, sequences, states, ...rest }: SharedBasis): PartBasis {
  return {
    ...rest,
    facts: { ...facts, devices: openDeviceColumns(devices) },
    sequences: SequenceColumns.open(sequences),
    states: mapValues(states, openState),
  }
}

function shared(devices: Devices): SharedDevices {
  return (
    'share' in devices ? (devices as ReturnType<typeof createDeviceColumns>) : createDeviceColumns(devices)
  ).share()
}

function shareState(state: StateValue): SharedState {
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return { plain: state, rows: {} }
  const [plain, rows]: [{ [key: string]: StateValue }, { [key: string]: SharedRows }] = [{}, {}]
  for (const [key, value] of Object.entries(state)) {
    const its = sharedRowsOf(value)
    if (its === undefined) plain[key] = value
    else rows[key] = its
  }
  return { plain, rows }
}

function openState({ plain, rows }: SharedState): StateValue {
  const opened = Object.entries(rows).map(([key, its]) => [key, openStateRows(its)] as const)
  return opened.length === 0 ? plain : Object.assign({}, plain, Object.fromEntries(opened))
}

function mapValues<From, To>(
  of: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, map(value)]))
}
