/** Offers the camera beside a drive; the detector and all that belongs to it are loaded once somebody wants it. */
import { lazy, Suspense, useState } from 'react'
import { cellOfNumber } from '../../../../protocol/cells/cell-number.ts'
import { Scroll } from '../../../../web/src/parts/scroll.tsx'
import { PLACE_RESOLUTION } from '../../messages/sightings/objects.ts'
import { isMissing, type Sighting } from '../../messages/sightings/sighting.ts'
import type { Eye } from './eye.ts'
import { SIGHTINGS_TEXT } from './text.ts'

const Look = lazy(() => import('./look.tsx'))

export function LookCard({ eye, device }: { readonly eye: Eye; readonly device: string }) {
  const [isWanted, setWanted] = useState(false)
  if (!('mediaDevices' in navigator)) return <p className="quiet">{SIGHTINGS_TEXT.noCamera}</p>
  return (
    <details onToggle={event => setWanted(event.currentTarget.open || isWanted)}>
      <summary>{SIGHTINGS_TEXT.title}</summary>
      <p>{SIGHTINGS_TEXT.promise}</p>
      <p className="quiet">{SIGHTINGS_TEXT.leaves}</p>
      <p className="quiet">{SIGHTINGS_TEXT.costs}</p>
      {isWanted ? (
        <Suspense fallback={<p className="quiet">{SIGHTINGS_TEXT.starts}</p>}>
          <Look eye={eye} device={device} />
        </Suspense>
      ) : null}
    </details>
  )
}

/** Exactly what a sheet says of what was seen. */
export function SightingsTable({ sightings }: { readonly sightings: readonly Sighting[] | undefined }) {
  if (sightings === undefined) return null
  const { columns, kinds, headings, missing, table } = SIGHTINGS_TEXT
  return (
    <Scroll>
      <table>
        <caption>{table(sightings.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.heading}</th>
            <th scope="col">{columns.picture}</th>
          </tr>
        </thead>
        <tbody>
          {sightings.map(one => (
            <tr key={`${one.place} ${one.kind} ${one.heading}`}>
              <td>{kinds[one.kind]}</td>
              <td>
                <code>{cellOfNumber(one.place, PLACE_RESOLUTION)}</code>
              </td>
              <td>{headings[one.heading]}</td>
              <td>{isMissing(one) ? missing : <code>{one.picture}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
