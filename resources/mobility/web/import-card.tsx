/** Tracks of other devices: a file is taken in here, in this browser, as a trip of this device. */
import { Facts } from '../../../web/src/parts/facts.tsx'
import { MOBILITY_TEXT } from './text.ts'
import type { Drive } from './use-drive.ts'

export function ImportCard({ drive: { took, takeIn } }: { readonly drive: Drive }) {
  const TEXT = MOBILITY_TEXT.tracks
  const rows = (['taken', 'hidden', 'late', 'early', 'known', 'unusable'] as const).flatMap(name =>
    took !== undefined && (name === 'taken' || took[name] > 0)
      ? [[TEXT[name], MOBILITY_TEXT.fixes(took[name])] as const]
      : [],
  )
  return (
    <section className="card">
      <h2>{TEXT.title}</h2>
      <p className="sub">{TEXT.why}</p>
      <p>
        <label>
          {TEXT.file}{' '}
          <input
            type="file"
            accept=".gpx,.fit,.csv"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file !== undefined) void takeIn(file)
              // The same file may be chosen again.
              target.value = ''
            }}
          />
        </label>
      </p>
      {rows.length === 0 ? null : (
        <div role="status">
          <Facts rows={rows} />
        </div>
      )}
    </section>
  )
}
