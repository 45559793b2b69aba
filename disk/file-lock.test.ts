import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { whileLocked } from './file-lock.ts'

let folder: string
let holders: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-lock-'))
})
afterEach(() => {
  for (const child of holders) child.kill('SIGKILL')
  holders = []
  rmSync(folder, { recursive: true })
})

const NAME = 'chain 1 account a'

/** A process that has the lock until it is killed, and has said so. */
async function holder(name = NAME) {
  const path = join(import.meta.dirname, 'file-lock.ts')
  const text = `const { whileLocked } = await import(${JSON.stringify(path)})
    await whileLocked(${JSON.stringify(name)}, { deadlineMs: 0, folder: ${JSON.stringify(folder)} }, () => {
      console.log('held')
      return new Promise(resolve => setInterval(resolve, 3_600_000))
    })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holders.push(child)
  const [said] = await once(child.stdout, 'data')
  expect(String(said)).toBe('held\n')
  return child
}

it('keeps others out while another process has it, and no other name', async () => {
  const child = await holder()
  const options = { deadlineMs: 50, folder }
  let entered = 0
  const enter = async () => `${++entered}`
  expect(await whileLocked(NAME, options, enter)).toBeUndefined()
  expect(entered).toBe(0)
  expect(await whileLocked('chain 1 account b', options, enter)).toBe('1')
  expect(await whileLocked('chain 2 account a', options, enter)).toBe('2')
  child.kill('SIGKILL')
  await once(child, 'exit')
})

it('ends with the process that had it, killed at any moment: whoever waits goes on', async () => {
  const child = await holder()
  const waiting = whileLocked(NAME, { deadlineMs: 60_000, folder }, async () => 'mine')
  child.kill('SIGKILL')
  expect(await waiting).toBe('mine')
})

it('lets one in at a time, in one process too, and after work that failed', async () => {
  let [inside, most, done] = [0, 0, 0]
  const work = async () => {
    most = Math.max(most, ++inside)
    await new Promise(resolve => setImmediate(resolve))
    inside--
    if (++done === 3) throw new Error('failed')
    return 'done'
  }
  const all = Array.from({ length: 8 }, () => whileLocked(NAME, { deadlineMs: 60_000, folder }, work))
  const ends = (await Promise.allSettled(all)).map(({ status }) => status)
  expect(ends.filter(end => end === 'rejected')).toHaveLength(1)
  expect({ most, done }).toEqual({ most: 1, done: 8 })
})

it('does the work where no file can be made', async () => {
  const file = join(folder, 'a file')
  writeFileSync(file, '')
  expect(await whileLocked(NAME, { deadlineMs: 0, folder: join(file, 'below') }, async () => 'done')).toBe(
    'done',
  )
})
