/**
 * Three owners train a model in processes of their own, and one of them, and whoever asked for it, are ended with SIGKILL in the middle of each round: before it
 * has sealed, once it has, and once it has opened. Nobody says two updates of one round, no privacy is spent twice, and each is paid once.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runHere } from '../../../../cli/testing/run-here.ts'
import { until } from '../../../../node/testing/start-test-node.ts'
import { rowRho } from '../../messages/train/privacy.ts'
import { TRAIN_SEAL, TRAIN_UPDATE } from '../../messages/train/train-messages.ts'
import { type Killable, type KillableAgent, startKillable } from '../../testing/killable.ts'
import { rowsOf, SCHEMA } from '../../testing/trainees.ts'

const [OWNERS, ROUNDS, ROWS, NOISE, MOST_EPOCHS] = [3, 2, 400, 20, 40]
const PRICE = 500_000n

let net: Awaited<ReturnType<typeof startKillable>>
const data = mkdtempSync(join(tmpdir(), 'cairn-killed-train-'))

beforeAll(async () => {
  const trainers = Array.from({ length: OWNERS }, (_, at) => {
    const path = join(data, `${at}.csv`)
    writeFileSync(path, csvOf(at + 1))
    return { data: path, mostEpsilon: 50 }
  })
  net = await startKillable(0, { oracles: 1, trainers })
  const folder = join(data, 'devices')
  mkdirSync(folder)
  symlinkSync(net.renter.folder, join(folder, 'renter'))
  writeFileSync(join(data, 'faults.json'), JSON.stringify({ label: 'faulty', cuts: SCHEMA.cuts, rate: 6 }))
}, 240_000)
afterAll(async () => {
  await net?.stop()
  rmSync(data, { recursive: true, force: true })
})

function csvOf(seed: number): string {
  const rows = rowsOf({ seed, count: ROWS, moved: 20 })
  const names = Object.keys(rows[0]!)
  return [names.join(','), ...rows.map(row => names.map(name => row[name]).join(','))].join('\n')
}

const cairn = (...argv: string[]) => runHere(argv, { cwd: data, env: { CAIRN_DATA: data } })

/** What it said of a round, each once: its queue keeps a message that is sent again. */
function saidOf(one: KillableAgent, word: typeof TRAIN_SEAL | typeof TRAIN_UPDATE, round: number) {
  const said = one.said().filter(({ contentType }) => contentType === word.contentType)
  const all = said.map(({ payload }) => word.decode(payload)).filter(what => what.round === round)
  return new Set(all.map(what => JSON.stringify(what)))
}

const strike = async (one: Killable) => {
  await one.kill()
  await one.start()
}

interface Training {
  readonly stage: string
  readonly round: number
}

const training = () =>
  until('the requester says how far it is', async () => {
    const answer = await net.ask('/-/trainings').catch(() => undefined)
    const [one] = answer?.ok === true ? ((await answer.json()) as Training[]) : []
    return one
  })

it('is trained to its end, and each is paid once for each round', async () => {
  const [victim] = net.pupils as [KillableAgent]
  const terms = ['--rounds', `${ROUNDS}`, '--price', '0.5', '--noise', `${NOISE}`]
  const asked = await cairn(
    ...['train', 'start', '--node', net.url, 'faults.json', '--join', '1h', '--within', '12h', ...terms],
  )
  expect(asked.code, asked.stderr).toBe(0)
  const { owner } = await net.api.getDevice(net.renter.signer.subject)
  const before = BigInt((await net.api.getDeposit(owner)).spent)
  await strike(victim)
  await net.nextEpoch()
  await strike(net.renter)
  const struck = new Set<string>()
  for (let at = 0; at < MOST_EPOCHS; at++) {
    const { stage, round } = await training()
    if (stage === 'done') break
    if (stage === 'sealing' || stage === 'opening') {
      const word = stage === 'sealing' ? TRAIN_SEAL : TRAIN_UPDATE
      const place = `${stage} ${round}`
      // While it is at it, perhaps; and once it has said it, sent or not.
      if (!struck.has(place)) await strike(victim)
      await until(`all have said it: ${place}`, () =>
        net.pupils.every(one => saidOf(one, word, round).size > 0),
      )
      if (!struck.has(place)) await Promise.all([strike(victim), strike(net.renter)])
      struck.add(place)
    }
    await net.nextEpoch()
  }
  expect((await training()).stage).toBe('done')
  expect(struck.size).toBe(2 * ROUNDS)
  await net.nextEpoch()
  for (const one of net.pupils) {
    for (let round = 0; round < ROUNDS; round++) {
      expect(saidOf(one, TRAIN_SEAL, round).size).toBe(1)
      expect(saidOf(one, TRAIN_UPDATE, round).size).toBe(1)
    }
    const { tasks } = JSON.parse(readFileSync(join(one.folder, 'trained.json'), 'utf8')) as {
      readonly tasks: Readonly<Record<string, { readonly rho: number }>>
    }
    const [spent, ...more] = Object.values(tasks)
    expect(more).toEqual([])
    expect(spent!.rho).toBeCloseTo(rowRho(ROUNDS, NOISE, ROWS), 12)
  }
  const epochs = Array.from({ length: net.epoch() + 1 }, (_, epoch) => net.api.listTransfers(epoch))
  const paid = (await Promise.all(epochs)).flat()
  const byOwner = net.pupils.map(({ signer }) =>
    paid.flatMap(({ payee, amount }) => (payee === signer.subject ? [BigInt(amount)] : [])),
  )
  expect(byOwner.map(amounts => amounts.reduce((sum, one) => sum + one, 0n))).toEqual(
    net.pupils.map(() => PRICE * BigInt(ROUNDS)),
  )
  const owed = PRICE * BigInt(ROUNDS * OWNERS)
  const { spent, locked } = await net.api.getDeposit(owner)
  expect([BigInt(spent) - before, locked]).toEqual([owed + owed / 100n, '0'])
}, 290_000)
