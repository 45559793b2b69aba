/** The data folder: that it is there, nobody else's, and whole. */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type DataFolder, readJson } from '../data-folder.ts'
import { isAlive } from '../up/data-lock.ts'
import { bad, type Check, good, look, unknown } from './finding.ts'

const OTHERS_WRITE = 0o022
const OTHERS = 0o077

export function folderChecks(data: DataFolder): readonly Check[] {
  return [
    { what: 'data folder', look: async () => folder(data.path) },
    ...[data.network, data.deployment, data.names, data.running].map(path => ({
      what: path.slice(data.path.length + 1),
      look: async () => file(path),
    })),
    { what: 'whose it is now', look: async () => holder(data) },
    { what: 'oracle’s receipt key', look: async () => secret(join(data.node, 'oracle.key')) },
  ]
}

function folder(path: string) {
  if (!existsSync(path))
    return look(
      `${path} is not there`,
      'It is made by cairn up, launch, node or join. Another one: --data DIR.',
    )
  const { mode } = statSync(path)
  if ((mode & OTHERS_WRITE) !== 0)
    return bad(`${path} can be written by others (mode ${octal(mode)})`, `Run: chmod 700 ${path}`)
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return good(path)
  } catch {
    return bad(`${path} cannot be written by this user`, 'Run it as the user whose folder it is.')
  }
}

function file(path: string) {
  return readJson(path) === undefined ? unknown('not there') : good('whole')
}

function holder({ path }: DataFolder) {
  const lock = join(path, 'up.lock')
  if (!existsSync(lock)) return good('nothing runs in it')
  const pid = Number(readFileSync(lock, 'utf8').trim())
  return isAlive(pid)
    ? good(`process ${pid} runs in it`)
    : look(`process ${pid} had it and is gone`, 'Nothing to do: whoever starts next takes it over.')
}

function secret(path: string) {
  if (!existsSync(path)) return unknown('not there: this machine has run no oracle')
  const { mode } = statSync(path)
  if ((mode & OTHERS) === 0) return good('readable by its user alone')
  return bad(`${path} is open to others (mode ${octal(mode)})`, `Run: chmod 600 ${path}`)
}

function octal(mode: number): string {
  return (mode & 0o777).toString(8)
}
