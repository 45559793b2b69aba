/** What uptime brings besides its rule, on answers as a node gives them. The whole network of it runs in network.long.ts. */
import { expect, it } from 'vitest'
import { createStyle } from '../../cli/style.ts'
import { toAddress } from '../../protocol/ids.ts'
import { packages } from './network.ts'
import { page } from './web/page.ts'

const [uptime] = packages
const layout = {
  style: createStyle(process.stdout),
  payment: { address: toAddress(`0x${'11'.repeat(20)}`), symbol: 'USD', decimals: 6 },
}

it('has its driver, its words for an epoch, its command and its page', async () => {
  expect(uptime?.drivers?.map(({ kind }) => kind)).toEqual(['uptime-machine'])
  expect(uptime?.lines?.lines({ devices: 3 }, layout)).toEqual([['up', '3 devices were heard']])
  expect(uptime?.lines?.lines({ devices: 0 }, layout)).toEqual([['up', 'nobody was heard']])
  const [command] = uptime?.commands ?? []
  expect(
    (await command!.load()).examples.every(example => example.startsWith(`cairn ${command!.name}`)),
  ).toBe(true)
})

it.each([
  ['en', 'Who was heard', 'No epoch is settled yet.'],
  ['de', 'Wer gehört wurde', 'Noch ist keine Epoche abgerechnet.'],
  ['pt', 'Who was heard', 'No epoch is settled yet.'],
])('its page, asked for in %s, shows who was heard, or that no epoch is settled', async (language, title, none) => {
  const answers: Readonly<Record<string, unknown>> = {
    '/v1/epochs?limit=5': [{ epoch: 8 }, { epoch: 7, report: {} }],
    '/v1/epochs/7/contributions': [
      { device: 'aa', owner: '0x1', resource: 'uptime', facts: { heard: 24 } },
      { device: 'bb', owner: '0x2', resource: 'other', facts: { heard: 9 } },
    ],
  }
  const shown = await page({ json: async (path: string) => answers[path], language } as Parameters<
    typeof page
  >[0])
  expect(shown.blocks).toMatchObject([
    { kind: 'figures' },
    { kind: 'table', title, rows: [['aa', '0x1', '24']] },
  ])
  const empty = await page({ json: async () => [{ epoch: 0 }], language } as Parameters<typeof page>[0])
  expect(empty.blocks).toEqual([{ kind: 'text', text: none }])
})
