/**
 * The page of uptime in the console. One file, that imports nothing but types: the browser loads it as it is. Its languages stand in it,
 * English first: English is the type, so a language that lacks a text does not compile. Whoever reads another language reads English.
 */
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

const EN = {
  title: 'Uptime',
  none: 'No epoch is settled yet.',
  newest: 'Newest epoch',
  heard: 'Devices heard',
  intervals: 'Intervals in all',
  table: 'Who was heard',
  columns: ['Device', 'Owner', 'Intervals'],
}

/** Another language is another entry. */
const TEXTS: Readonly<Record<string, typeof EN>> = {
  en: EN,
  de: {
    title: 'Betriebszeit',
    none: 'Noch ist keine Epoche abgerechnet.',
    newest: 'Neueste Epoche',
    heard: 'Gehörte Geräte',
    intervals: 'Abschnitte insgesamt',
    table: 'Wer gehört wurde',
    columns: ['Gerät', 'Eigentümer', 'Abschnitte'],
  },
  es: {
    title: 'Tiempo en marcha',
    none: 'Aún no se ha liquidado ninguna época.',
    newest: 'Última época',
    heard: 'Dispositivos oídos',
    intervals: 'Intervalos en total',
    table: 'A quién se oyó',
    columns: ['Dispositivo', 'Propietario', 'Intervalos'],
  },
}

export const page: MakePage = async ({ json, language }) => {
  const text = TEXTS[language] ?? EN
  const count = (value: number) => value.toLocaleString(language)
  const epochs = (await json('/v1/epochs?limit=5')) as readonly Epoch[]
  const newest = epochs.find(({ report }) => report !== undefined)
  if (newest === undefined) return { title: text.title, blocks: [{ kind: 'text', text: text.none }] }
  const all = (await json(`/v1/epochs/${newest.epoch}/contributions`)) as readonly Contribution[]
  const heard = all.filter(({ resource }) => resource === 'uptime')
  const intervals = heard.reduce((sum, { facts }) => sum + facts.heard, 0)
  return {
    title: text.title,
    blocks: [
      {
        kind: 'figures',
        figures: [
          [text.newest, String(newest.epoch)],
          [text.heard, count(heard.length)],
          [text.intervals, count(intervals)],
        ],
      },
      {
        kind: 'table',
        title: text.table,
        columns: text.columns,
        rows: heard.map(({ device, owner, facts }) => [device, owner, count(facts.heard)]),
      },
    ],
  }
}
