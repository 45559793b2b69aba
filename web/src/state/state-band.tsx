/** The thin band on every page: up to where it is settled, what waits and why, what time it is there, and whose clock that is. */
import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useClock, useNetwork } from '../api/queries.ts'
import { formatCount } from '../languages/numbers.ts'
import { changeSettings, useSettings, type Zone } from '../me/settings.ts'
import { nameOfZone, timeZone, yearAt } from '../me/zone.ts'
import { TEXT } from '../text.ts'
import { useNetworkState } from './state.ts'

export function StateBand() {
  const state = useNetworkState()
  const online = useOnline()
  const kind = online ? state.kind : 'offline'
  const { said, next } = wordsOf(state, online)
  return (
    <aside className={`band ${kind}`} aria-label={TEXT.band.label}>
      <div className="band-in">
        <span className="pulse" />
        <span role="status">
          {said} {next}
        </span>
        <span className="band-time">
          <Played />
          <ZoneChoice />
        </span>
      </div>
    </aside>
  )
}

function wordsOf(state: ReturnType<typeof useNetworkState>, online: boolean) {
  if (!online) return { said: TEXT.band.offline, next: TEXT.band.offlineNext }
  if (state.isLoading) return { said: TEXT.band.asking, next: '' }
  return state.kind === 'unknown' ? { said: TEXT.failed.title, next: TEXT.failed.hint } : state
}

/** `Recorded year 2016, played at 3,600 ×`: the year that the recording begins in, however long it is played. */
function Played() {
  const { data: clock } = useClock()
  const { data: network } = useNetwork()
  if (clock === undefined || network === undefined || clock.speed === 1) return null
  const year = yearAt(Number(network.deployment['genesisMs']), timeZone('network'))
  const speed = formatCount(Math.round(clock.speed))
  const isPast = year < new Date().getUTCFullYear()
  return <span>{isPast ? TEXT.band.recorded(year, speed) : TEXT.band.fast(speed)}</span>
}

function ZoneChoice() {
  const { zone } = useSettings()
  // Asked again when an answer came: only then is the network's own zone known.
  useIsFetching({ queryKey: ['network'] })
  const zones: readonly Zone[] = ['network', 'own', 'utc']
  const name = (which: Zone) => `${nameOfZone(which)}, ${TEXT.band.zones[which]}`
  return (
    <select
      value={zone}
      aria-label={TEXT.band.zone}
      title={TEXT.band.zone}
      onChange={({ target }) => changeSettings({ zone: target.value as Zone })}
    >
      {zones.map(which => (
        <option key={which} value={which}>
          {name(which)}
        </option>
      ))}
    </select>
  )
}

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine)
  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
    }
  }, [])
  return online
}
