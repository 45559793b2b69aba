/** Requests of a site, and machines that answer them, die over them, or answer something else. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { MessageId } from '../../../../protocol/ids.ts'
import { nameOf } from '../../messages/content-name.ts'
import type { Serve } from '../../messages/host/host-answers.ts'
import { jobId } from '../../messages/rows.ts'
import { Dispatch, type DispatchOptions, type Request, type Result } from './dispatch.ts'

const PAGE = new TextEncoder().encode('<h1>open</h1>')
const FILE: Request = { blob: nameOf(PAGE), call: null, units: PAGE.length }
const CALL: Request = {
  blob: 'ab'.repeat(32),
  call: { input: new Uint8Array([7]), fuel: 100, pages: 1 },
  units: 100,
}
const RIGHT: Result = { bytes: new Uint8Array([14]), units: 40, outcome: 'done' }
const over = new AbortController()
afterEach(() => expect(over.signal.aborted).toBe(false))

function open(change: Partial<DispatchOptions> = {}) {
  const [paid, own] = [new Map<string, number>(), { count: 0 }]
  const tabs = new Map<string, string>()
  const dispatch = new Dispatch({
    nowMs: () => performance.now(),
    patienceMs: 25,
    leftMs: 10_000,
    costOn: () => 1n,
    count: async tab => void paid.set(tabs.get(tab)!, (paid.get(tabs.get(tab)!) ?? 0) + 1),
    isDrawn: () => false,
    async own({ call }) {
      own.count++
      return call === null ? { bytes: PAGE, units: PAGE.length, outcome: 'done' } : RIGHT
    },
    ...change,
  })
  return { dispatch, paid, own, tabs }
}

type How = (serve: Serve) => Result | undefined
const honest: How = ({ call }) =>
  call === null ? { bytes: PAGE, units: PAGE.length, outcome: 'done' } : RIGHT
/** Killed over it. */
const dies: How = () => undefined
const lies: How = serve => ({ ...honest(serve)!, bytes: new Uint8Array([9, 9]) })

/** As long as it lives it comes back for the next. @returns what ends it */
function machine({ dispatch, tabs }: ReturnType<typeof open>, name: string, how: How): () => void {
  const tab = jobId(name.padStart(64, '0') as MessageId, 0)
  tabs.set(tab, name)
  const gone = new AbortController()
  const live = async () => {
    while (!gone.signal.aborted) {
      const serve = await dispatch.wait(name, tab, gone.signal)
      if (serve === undefined) continue
      const result = how(serve)
      if (result === undefined) return
      const { bytes, units, outcome } = result
      await dispatch.served({ machine: name, tab, piece: serve.piece, units, outcome }, bytes)
    }
  }
  void live()
  return () => gone.abort()
}

describe('a request', () => {
  it('goes round: whoever waits longest is asked, and is paid for what it gave', async () => {
    const world = open()
    const ends = ['1', '2', '3'].map(name => machine(world, name, honest))
    for (let asked = 0; asked < 9; asked++) expect((await world.dispatch.ask(FILE)).bytes).toEqual(PAGE)
    expect([...world.paid.values()]).toEqual([3, 3, 3])
    expect(world.own.count).toBe(0)
    for (const end of ends) end()
  })

  it('is answered by another where its machine died over it', async () => {
    const world = open()
    machine(world, '1', dies)
    const end = machine(world, '2', honest)
    expect(await world.dispatch.ask(FILE)).toMatchObject({ machine: '2' })
    expect(world.dispatch.machines()).toContainEqual({ machine: '1', served: 0, missed: 1, isFaulty: false })
    end()
  })

  it('is answered by the door itself where nobody else does', async () => {
    const world = open()
    expect(await world.dispatch.ask(FILE)).toMatchObject({ machine: '', bytes: PAGE })
    for (const name of ['1', '2', '3', '4']) machine(world, name, dies)
    expect(await world.dispatch.ask(CALL)).toMatchObject({ machine: '', bytes: RIGHT.bytes })
  })

  it('is never answered by other bytes than its name says, and whoever gave them is asked for nothing more', async () => {
    const world = open()
    const ends = [machine(world, '1', lies), machine(world, '2', honest)]
    for (let asked = 0; asked < 5; asked++)
      expect(await world.dispatch.ask(FILE)).toMatchObject({ machine: '2', bytes: PAGE })
    expect(world.paid.get('1')).toBeUndefined()
    for (const end of ends) end()
  })

  it('of a function is computed here as well the first time of each machine, and then as often as is drawn', async () => {
    const world = open()
    const ends = [machine(world, '1', honest), machine(world, '2', honest)]
    for (let asked = 0; asked < 10; asked++) await world.dispatch.ask(CALL)
    expect(world.own.count).toBe(2)
    for (const end of ends) end()
    const drawn = open({ isDrawn: () => true })
    let turn = 0
    const end = machine(drawn, '1', serve => (turn++ < 3 ? honest(serve) : lies(serve)))
    for (let asked = 0; asked < 5; asked++)
      expect((await drawn.dispatch.ask(CALL)).bytes).toEqual(RIGHT.bytes)
    expect(drawn.paid.get('1')).toBe(3)
    end()
  })

  it('is not given to a machine whose tab does not cover it', async () => {
    const world = open({ costOn: (_tab, name) => (name === '1' ? undefined : 1n) })
    const ends = [machine(world, '1', honest), machine(world, '2', honest)]
    expect(await world.dispatch.ask(FILE)).toMatchObject({ machine: '2' })
    for (const end of ends) end()
  })
})

it('answersEachRequestOnceAndRightlyWhateverMachinesDo', async () => {
  const hows = { honest, dies, lies }
  const crowd = fc.array(fc.constantFrom('honest', 'dies', 'lies'), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(crowd, fc.integer({ min: 1, max: 12 }), async (kinds, requests) => {
      const world = open({ patienceMs: 5, isDrawn: () => true })
      const ends = kinds.map((kind, at) => machine(world, `${at + 1}`, hows[kind as keyof typeof hows]))
      const asked = Array.from({ length: requests }, (_, at) => (at % 2 === 0 ? FILE : CALL))
      const given = await Promise.all(asked.map(one => world.dispatch.ask(one)))
      for (const [at, one] of given.entries())
        expect(one.bytes).toEqual(asked[at]!.call === null ? PAGE : RIGHT.bytes)
      for (const [name] of world.paid) expect(kinds[Number(name) - 1]).toBe('honest')
      for (const end of ends) end()
    }),
    { numRuns: 25 },
  )
})
