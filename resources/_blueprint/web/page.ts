/** The page of uptime in the console. One file, that imports nothing but types: the browser loads it as it is. */
import type { MakePage } from '../../../client/page-content.ts'

interface Epoch {
  readonly epoch: number
  readonly report?: object
}

interface Contribution {
  readonly device: string
  readonly owner: string
  readonly resource: string
  readonly facts: { readonly heard: number }
}

export const page: MakePage = async ({ json }) => {
  const epochs = (await json('/v1/epochs?limit=5')) as readonly Epoch[]
  const newest = epochs.find(({ report }) => report !== undefined)
  if (newest === undefined)
    return { title: 'Uptime', blocks: [{ kind: 'text', text: 'No epoch is settled yet.' }] }
  const all = (await json(`/v1/epochs/${newest.epoch}/contributions`)) as readonly Contribution[]
  const heard = all.filter(({ resource }) => resource === 'uptime')
  const intervals = heard.reduce((sum, { facts }) => sum + facts.heard, 0)
  return {
    title: 'Uptime',
    blocks: [
      {
        kind: 'figures',
        figures: [
          ['Newest epoch', String(newest.epoch)],
          ['Devices heard', String(heard.length)],
          ['Intervals in all', String(intervals)],
        ],
      },
      {
        kind: 'table',
        title: 'Who was heard',
        columns: ['Device', 'Owner', 'Intervals'],
        rows: heard.map(({ device, owner, facts }) => [device, owner, String(facts.heard)]),
      },
    ],
  }
}
