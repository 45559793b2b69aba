/** What stands in the streets, on the page of roads: marks on its picture, and a table. */
import { formatCount, formatDay } from '../../../../web/src/languages/numbers.ts'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import { degreesOf, type ObjectRow } from '../../messages/sightings/object-row.ts'
import { OBJECT_KINDS, objectKey } from '../../messages/sightings/objects.ts'
import { SIGHTINGS_TEXT } from './text.ts'

const DAY_MS = 86_400_000
/** A shape each, so that nobody needs the colours. */
const SHAPES = [
  'M-4 -7 H4 V7 H-4 Z',
  'M-3 -7 H3 L7 -3 V3 L3 7 H-3 L-7 3 V-3 Z',
  'M0 -7 L6 7 H-6 Z',
  'M0 -7 L7 0 L0 7 L-7 0 Z',
  'M-8 -3 H8 V3 H-8 Z',
] as const
const COLOURS = ['var(--busy)', 'var(--bad)', 'var(--sky)', 'var(--leaf)', 'var(--ink)'] as const

function Mark({ kind }: { readonly kind: number }) {
  return <path d={SHAPES[kind]} fill={COLOURS[kind]} stroke="var(--paper)" strokeWidth={1.5} />
}

interface MarksProps {
  readonly objects: readonly (ObjectRow & { readonly x: number; readonly y: number })[]
}

/** Inside of the picture; the line shows which way one drives who sees it. */
export function ObjectMarks({ objects }: MarksProps) {
  return objects.map(row => (
    <g key={objectKey(row)} transform={`translate(${row.x} ${row.y})`}>
      <line y1={-16} stroke="var(--ink)" strokeWidth={1.5} transform={`rotate(${degreesOf(row)})`} />
      <Mark kind={row.kind} />
      <title>{`${SIGHTINGS_TEXT.kinds[row.kind]}, ${SIGHTINGS_TEXT.headings[row.heading]}`}</title>
    </g>
  ))
}

export function ObjectsTable({ objects }: { readonly objects: readonly ObjectRow[] }) {
  if (objects.length === 0) return null
  const { columns, kinds, last, layer, layerLead, objects: count } = SIGHTINGS_TEXT
  return (
    <>
      <h2>{layer}</h2>
      <p>{layerLead}</p>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.kind}</th>
              <th scope="col">{count}</th>
              <th scope="col">{last}</th>
            </tr>
          </thead>
          <tbody>
            {OBJECT_KINDS.map((name, kind) => {
              const all = objects.filter(row => row.kind === kind)
              if (all.length === 0) return null
              const seen = all.reduce((newest, row) => Math.max(newest, row.seen), 0)
              return (
                <tr key={name}>
                  <td>
                    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                      <Mark kind={kind} />
                    </svg>{' '}
                    {kinds[kind]}
                  </td>
                  <td>{formatCount(all.length)}</td>
                  <td>{formatDay(seen * DAY_MS, 'UTC')}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}
