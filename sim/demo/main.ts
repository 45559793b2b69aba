/**
 * `npm run demo:byzantine`: seven oracles on this machine, each a process with a store, a key and a port of its own, on a
 * real chain. One is killed and another corrupted: epochs go on, with the root that the evidence justifies. One more goes
 * down: they stop. It comes back: they go on, and no acknowledged message was lost. Exits 1 if any of that is not so.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Check, type Demo, startDemo } from './run.ts'

const CALM = 2
const FAULTY = 3
const STILL_MS = 15_000

const folder = mkdtempSync(join(tmpdir(), 'cairn-byzantine-'))
const checks: Check[] = []
const say = (text = '') => console.log(text === '' ? '' : `  ${text}`)
function check(name: string, holds: boolean): void {
  checks.push({ name, holds })
  say(`${holds ? '✓' : '✗'} ${name}`)
}

async function play(demo: Demo): Promise<void> {
  const { oracles } = demo
  say(`7 oracles, each a process; any 5 settle an epoch, so 2 may fail. Devices report to all of them.`)
  say()
  await demo.untilSettled(demo.next() + CALM)
  check('all well: epochs settle', demo.next() >= CALM)

  say()
  say('oracle-7 is killed, and oracle-6 now runs a program that pays one device for what it never did.')
  await oracles[6]!.kill()
  await oracles[5]!.kill()
  await oracles[5]!.start({ corrupt: true })
  const before = demo.next()
  await demo.untilSettled(before + FAULTY)
  check('epochs go on with one oracle dead and one corrupt', demo.next() >= before + FAULTY)
  check('every root is what the evidence gives, computed again here', (await demo.recompute()) === undefined)

  say()
  say('oracle-5 is killed as well: four honest ones are left, one less than a quorum.')
  await oracles[4]!.kill()
  await sleep(STILL_MS / 3)
  const stood = demo.next()
  await sleep(STILL_MS)
  check('nothing settles without a quorum', demo.next() === stood)

  say()
  say('oracle-5 is started again.')
  await oracles[4]!.start()
  await demo.untilSettled(stood + FAULTY)
  check('epochs go on where they were', demo.next() >= stood + FAULTY)

  say()
  say(
    'oracle-7 is started again, and oracle-6 with the honest program: what they had acknowledged comes in late.',
  )
  demo.hush()
  await oracles[5]!.kill()
  await Promise.all([oracles[5]!.start(), oracles[6]!.start()])
  await demo.untilSettled(demo.lastPromised() + 2)
  check('every root is what the evidence gives, computed again here', (await demo.recompute()) === undefined)
  const lost = await demo.lostMessages()
  check(
    `of ${demo.receipts()} acknowledged messages ${lost.length === 0 ? 'none' : lost.length} is lost`,
    lost.length === 0,
  )
}

const demo = await startDemo(folder, say)
try {
  await play(demo)
} finally {
  await demo.stop()
  rmSync(folder, { recursive: true, force: true })
}
say()
const broken = checks.filter(({ holds }) => !holds).length
say(broken === 0 ? 'Everything held.' : `${broken} of ${checks.length} did not hold.`)
process.exitCode = broken === 0 ? 0 : 1
