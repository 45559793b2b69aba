/** What a node must not lose: that its store can be read, and that there is a copy of it that is not old. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DataFolder } from '../data-folder.ts'
import { bad, type Check, type Finding, formatAge, good, look, unknown } from './finding.ts'

/** A store that is larger takes minutes to read through. */
const MOST_BYTES = 4e9
/** A day, and time for whoever makes it to be late. */
const OLD_MS = 36 * 3_600_000

/** @param backups where copies are kept; undefined where nobody said */
export function storeChecks(data: DataFolder, backups: string | undefined): readonly Check[] {
  return [
    { what: 'store', look: async () => store(join(data.node, 'node.db')) },
    ...(backups === undefined ? [] : [{ what: 'backup', look: async () => backup(backups, Date.now()) }]),
  ]
}

function store(path: string): Omit<Finding, 'what'> {
  if (!existsSync(path)) return unknown('no node has run here')
  const { size } = statSync(path)
  if (size > MOST_BYTES) return unknown(`${(size / 1e9).toFixed(1)} GB are too much to read through`)
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: 0 })
    const [said] = Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})
    return said === 'ok' ? good('whole') : damaged(path, String(said))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (/locked|busy/.test(why)) return good('a node has it open')
    return damaged(path, why)
  } finally {
    db?.close()
  }
}

function damaged(path: string, why: string): Omit<Finding, 'what'> {
  const hint =
    'Put it back from a copy, or move it away: an empty store asks the other oracles for what it lacks. Have the disk looked at.'
  return bad(`${path} is damaged: ${why}`, hint)
}

/** @example backup('/var/backups/cairn', Date.now()) // → { condition: 'good', says: 'the newest is 3 hours old: cairn-2026-11-29.tar.gz' } */
export function backup(folder: string, nowMs: number): Omit<Finding, 'what'> {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => ({ name, ...statsOf(join(folder, name)) }))
    .sort((a, b) => b.mtimeMs - a.mtimeMs)
  const [newest] = files
  if (newest === undefined) return bad(`there is no copy in ${folder}`, HOW)
  const says = `the newest is ${formatAge(nowMs - newest.mtimeMs)} old: ${newest.name}`
  if (newest.size === 0) return bad(`${says}; it is empty`, HOW)
  return nowMs - newest.mtimeMs > OLD_MS ? look(says, HOW) : good(says)
}

const HOW =
  'Has whatever makes it every day failed? docs/guide-operate.md, Backup and restore, has the commands.'

function statsOf(path: string) {
  const { mtimeMs, size } = statSync(path)
  return { mtimeMs, size }
}
