/** What a broadcaster took is signed for, whenever it is ended and started again, and never less than was signed before. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { jobId } from '../../messages/rows.ts'
import { OWED, type Owed } from '../../messages/tabs/tab-words.ts'
import type { TabView } from '../../messages/view.ts'
import { idOf, member } from '../../testing/compute-network.ts'
import { openTabBook } from './tab-book.ts'

const [RENTER, MACHINE] = [member(1, 'requester').id, member(2, 'worker').id]
const TAB = jobId(idOf(5), 0)
let dataDir = ''

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'cairn-tab-book-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const view = (change: Partial<TabView> = {}): TabView => ({
  requester: RENTER,
  account: '0x00',
  machine: MACHINE,
  kind: 'transcode',
  most: '100',
  start: '30',
  perGiga: '0',
  untilMs: 1_000,
  jobs: 0,
  units: 0,
  paid: '0',
  ...change,
})

async function open(tabs: Readonly<Record<string, TabView>> = { [TAB]: view() }) {
  const said: Owed[] = []
  const book = await openTabBook({
    dataDir,
    subject: RENTER,
    say: async (_contentType, payload) => {
      said.push(...OWED.decode(payload).tabs)
      return payload
    },
  })
  book.note(tabs)
  return { book, said }
}

it('signs once for what is new, all of it together', async () => {
  const { book, said } = await open()
  expect(await book.sign()).toBe(false)
  await book.count(TAB, 7)
  await book.count(TAB, 8)
  expect(book.owes).toBe(true)
  expect(await book.sign()).toBe(true)
  expect(book.owes).toBe(false)
  expect(await book.sign()).toBe(false)
  expect(said).toEqual([{ tab: TAB, jobs: 2, units: 15 }])
  expect(book.signedFor(TAB)).not.toBe('')
})

it('is awaited for the first piece, and each time that pieces have doubled: a machine works ahead by what was signed', async () => {
  const { book } = await open()
  const signedAt: number[] = []
  for (let piece = 1; piece <= 600; piece++) {
    await book.count(TAB, 1)
    if (book.isAwaited && (await book.sign())) signedAt.push(piece)
  }
  expect(signedAt).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512])
})

it('remembers what it took and where it was as it was ended', async () => {
  const before = await open()
  await before.book.count(TAB, 7)
  await before.book.keepPlace({ next: 4, anew: 1 })
  const { book, said } = await open()
  expect(book.place).toEqual({ next: 4, anew: 1 })
  await book.sign()
  expect(said).toEqual([{ tab: TAB, jobs: 1, units: 7 }])
})

it('goes on from what the network knows where its own disk knows less', async () => {
  const { book, said } = await open({ [TAB]: view({ jobs: 3, units: 9 }) })
  expect(await book.sign()).toBe(false)
  await book.count(TAB, 1)
  await book.sign()
  expect(said).toEqual([{ tab: TAB, jobs: 4, units: 10 }])
})

it('orders nothing that a tab does not cover, of another machine, or once it is over', async () => {
  const { book } = await open({ [TAB]: view(), other: view({ requester: MACHINE }) })
  expect([...book.tabs().keys()]).toEqual([TAB])
  expect(book.costOn(TAB, MACHINE, 5, 0)).toBe(30n)
  expect(book.costOn(TAB, RENTER, 5, 0)).toBeUndefined()
  expect(book.costOn(TAB, MACHINE, 5, 1_000)).toBeUndefined()
  for (let piece = 0; piece < 3; piece++) await book.count(TAB, 1)
  expect(book.costOn(TAB, MACHINE, 5, 0)).toBeUndefined()
})
