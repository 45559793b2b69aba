/**
 * Who may speak: the registered devices, as of the chain's newest block. A key that is not known yet may have been
 * registered a second ago, so it triggers a look at the chain, but at most one in an interval, whoever asks.
 */
import type { ChainFacts, DeviceFact } from '../../kernel/chain-facts.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'

export interface DeviceDirectory {
  /** What is known now. */
  get(subject: SubjectId): DeviceFact | undefined
  /** As `get`, after a look at the chain if one is due. Never fails: a chain out of reach changes nothing. */
  find(subject: SubjectId): Promise<DeviceFact | undefined>
  /** Ascending by id. */
  list(filter: { readonly owner?: Address }): readonly DeviceFact[]
  /** @throws {NodeError} chain_unreachable */
  refresh(): Promise<void>
}

export interface DirectoryOptions {
  /** The chain's facts at its newest block. */
  readonly readFacts: () => Promise<ChainFacts>
  /** Least real time between two looks for unknown keys. */
  readonly intervalMs: number
  /** A clock that never goes back. */
  readonly nowMs: () => number
  /** Told of each change before anybody is answered by it. */
  readonly onChange: (change: DeviceChange) => void
}

export interface DeviceChange {
  /** New, or of another model than before. */
  readonly added: readonly DeviceFact[]
  readonly removed: readonly SubjectId[]
}

type Devices = ReadonlyMap<SubjectId, DeviceFact>

export function createDeviceDirectory(options: DirectoryOptions): DeviceDirectory {
  const { readFacts, intervalMs, nowMs, onChange } = options
  let devices: Devices = new Map()
  let running: Promise<void> | undefined
  let nextMs = Number.NEGATIVE_INFINITY

  async function look(): Promise<void> {
    const facts = await readFacts()
    const next: Devices = new Map(facts.devices.map(device => [device.id, device]))
    const change = compare(devices, next)
    devices = next
    if (change.added.length + change.removed.length > 0) onChange(change)
  }

  function refresh(): Promise<void> {
    running ??= look().finally(() => {
      running = undefined
    })
    return running
  }

  return {
    get: subject => devices.get(subject),
    async find(subject) {
      const due = running !== undefined || nowMs() >= nextMs
      if (!devices.has(subject) && due) {
        nextMs = nowMs() + intervalMs
        await refresh().catch(() => undefined)
      }
      return devices.get(subject)
    },
    list({ owner }) {
      const all = [...devices.values()].filter(device => owner === undefined || device.owner === owner)
      return all.sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    refresh,
  }
}

/** A device's key never changes: its id is the key's thumbprint. */
function compare(before: Devices, after: Devices): DeviceChange {
  return {
    added: [...after.values()].filter(({ id, model }) => before.get(id)?.model !== model),
    removed: [...before.keys()].filter(id => !after.has(id)),
  }
}
