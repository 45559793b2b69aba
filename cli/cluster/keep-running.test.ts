import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Kept, keepRunning } from './keep-running.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-kept-'))
const kept: Kept[] = []
afterAll(async () => {
  for (const one of kept) await one.stop()
  rmSync(folder, { recursive: true })
})

const said = (name: string) => readFileSync(join(folder, name), 'utf8')

it('what ends without having been asked to is started again, and what it said is kept', async () => {
  const lost: string[] = []
  const one = keepRunning({
    name: 'sleeper',
    command: ['/bin/sh', '-c', 'echo begun; exec sleep 1000'],
    logFile: join(folder, 'sleeper'),
    onLost: (name, how) => lost.push(`${name}: ${how}`),
  })
  kept.push(one)
  await expect.poll(() => said('sleeper')).toBe('begun\n')
  const pid = one.pid()!
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => said('sleeper')).toBe('begun\nbegun\n')
  expect(lost).toEqual(['sleeper: SIGKILL'])
  expect(one.pid()).not.toBe(pid)
  await one.stop()
  expect(one.pid()).toBe(undefined)
  expect(lost).toHaveLength(1)
})

it('a program that is not there is tried again, and can be let go', async () => {
  const lost: string[] = []
  const one = keepRunning({
    name: 'nothing',
    command: [join(folder, 'nothing-here')],
    logFile: join(folder, 'nothing'),
    onLost: (_name, how) => lost.push(how),
  })
  await expect.poll(() => lost.length).toBeGreaterThan(1)
  await one.stop()
})
