/** The machine: what runs cairn, and what is left of its disk and memory. */
import { existsSync } from 'node:fs'
import { availableParallelism, loadavg, totalmem } from 'node:os'
import { dirname } from 'node:path'
import { freeBytes } from '../../disk/free-bytes.ts'
import { bad, type Check, good, look } from './finding.ts'

const LEAST_NODE = 24
const GB = 1e9
/** A full disk stops a node from taking messages in. */
const [LITTLE_DISK, HARDLY_DISK] = [10 * GB, 1 * GB]
const LITTLE_MEMORY = 1 * GB
/** For each core: beyond it whatever answers comes late. */
const BUSY = 2

export interface Machine {
  readonly nodeVersion: string
  readonly freeBytes: number
  readonly memoryBytes: number
  readonly cores: number
  /** Processes that wanted a core, over the last five minutes. */
  readonly load: number
}

/** @param folder the data folder, which need not be there yet */
export async function readMachine(nodeVersion: string, folder: string): Promise<Machine> {
  return {
    nodeVersion,
    freeBytes: await freeBytes(nearestFolder(folder)),
    memoryBytes: totalmem(),
    cores: availableParallelism(),
    load: loadavg()[1] ?? 0,
  }
}

export function machineChecks(machine: Machine): readonly Check[] {
  return [
    { what: 'Node.js', look: async () => runtime(machine.nodeVersion) },
    { what: 'disk', look: async () => disk(machine.freeBytes) },
    { what: 'memory', look: async () => memory(machine.memoryBytes) },
    { what: 'cores', look: async () => cores(machine) },
  ]
}

function runtime(version: string) {
  return Number.parseInt(version, 10) >= LEAST_NODE
    ? good(version)
    : bad(`${version} is too old`, `Install Node.js ${LEAST_NODE} or newer.`)
}

function disk(bytes: number) {
  const says = `${(bytes / GB).toFixed(1)} GB left`
  if (bytes < HARDLY_DISK) return bad(says, 'Make room: a node that cannot write takes no messages in.')
  return bytes < LITTLE_DISK ? look(says, 'Evidence and results grow every day: plan for more.') : good(says)
}

function memory(bytes: number) {
  const says = `${(bytes / GB).toFixed(1)} GB`
  return bytes < LITTLE_MEMORY ? look(says, 'A node wants one GB for itself.') : good(says)
}

function cores({ cores: count, load }: Machine) {
  const says = `${count}, load ${load.toFixed(1)}`
  if (load <= BUSY * count) return good(says)
  return look(says, 'Something keeps the cores busy: all that cairn does comes late. See top.')
}

function nearestFolder(folder: string): string {
  for (let path = folder; ; path = dirname(path)) if (existsSync(path)) return path
}
