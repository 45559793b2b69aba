/** The side of whoever drives: the desk in the car's own agent, asked straight from this browser with its secret. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import type { NetworkView } from '../../../../client/node-api.ts'
import { forget, recall, remember } from '../../../../web/src/me/keep.ts'
import { askThere, jsonIn, whereOf } from '../ask-there.ts'
import { FETCHING, FetchCard } from './driving/fetch-card.tsx'
import { REQUESTS, Requests } from './driving/requests.tsx'
import { RIDES_TEXT } from './text.ts'

const [KEPT, AGAIN_MS, USUAL] = ['ride-desk', 2_000, { where: '9441', secret: '' }]
interface Desk {
  /** A port of this machine, or a device’s id. */
  readonly where: string
  readonly secret: string
}

export function DriveDesk({ network }: { readonly network: NetworkView }) {
  const TEXT = RIDES_TEXT.drive
  const [typed, setTyped] = useState<Desk>(USUAL)
  const [desk, setDesk] = useState<Desk>()
  useEffect(() => {
    void recall<Desk>(KEPT).then(setDesk)
  }, [])
  const isRight = whereOf(typed.where) !== undefined && typed.secret !== ''
  const open = async () => {
    await remember(KEPT, typed)
    setDesk(typed)
  }
  const close = async () => {
    await forget(KEPT)
    setDesk(undefined)
  }
  if (desk !== undefined) return <Open desk={desk} network={network} onClose={() => void close()} />
  return (
    <section className="card">
      <p>{TEXT.lead}</p>
      <div className="line">
        <label>
          {TEXT.where}
          <input
            value={typed.where}
            autoComplete="off"
            onChange={({ target }) => setTyped({ ...typed, where: target.value.trim() })}
          />
        </label>
        <label>
          {TEXT.secret}
          <input
            type="password"
            value={typed.secret}
            autoComplete="off"
            onChange={({ target }) => setTyped({ ...typed, secret: target.value.trim() })}
          />
        </label>
      </div>
      <p>
        <button type="button" className="main" disabled={!isRight} onClick={() => void open()}>
          {TEXT.open}
        </button>{' '}
        <span className="quiet">{whereOf(typed.where) === undefined ? TEXT.wrong : ''}</span>
      </p>
    </section>
  )
}

/** @throws {Error} in words for a person */
async function askDesk(desk: Desk, path: string, said?: object): Promise<unknown> {
  const { secret } = desk
  const answer = await askThere(
    whereOf(desk.where) ?? '',
    said === undefined ? { path, secret } : { path, secret, said },
  ).catch(() => {
    throw new Error(RIDES_TEXT.drive.unreachable)
  })
  const body = jsonIn(answer)
  if (answer.status < 300) return body
  const { code = '', detail = '' } = v.parse(
    v.fallback(v.object({ code: v.optional(v.string()), detail: v.optional(v.string()) }), {}),
    body,
  )
  const troubles: Readonly<Record<string, string>> = RIDES_TEXT.troubles
  throw new Error(troubles[code] ?? (detail || String(answer.status)))
}

interface OpenProps {
  readonly desk: Desk
  readonly network: NetworkView
  onClose(): void
}

function Open({ desk, network, onClose }: OpenProps) {
  const TEXT = RIDES_TEXT.drive
  const fetching = useQuery({
    queryKey: ['ride-desk', desk.where],
    queryFn: async () => v.parse(FETCHING, await askDesk(desk, '/v1/ride')),
    refetchInterval: AGAIN_MS,
    retry: false,
  })
  const asked = useQuery({
    queryKey: ['ride-requests', desk.where],
    queryFn: async () => v.parse(REQUESTS, await askDesk(desk, '/v1/ride-requests')),
    refetchInterval: AGAIN_MS,
    retry: false,
  })
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const act = async (path: string, said: object) => {
    setBusy(true)
    setTrouble('')
    await askDesk(desk, path, said).catch((error: unknown) => setTrouble(String((error as Error).message)))
    await fetching.refetch()
    setBusy(false)
  }
  const [current] = fetching.data ?? []
  return (
    <>
      <Requests
        asked={asked.data ?? []}
        network={network}
        busy={busy}
        onAnswer={(ride, answer) => void act(`/v1/ride-requests/${ride}/${answer}`, {})}
      />
      {current === undefined || current.stage === 'over' ? (
        <p className="empty">{fetching.error?.message ?? TEXT.free}</p>
      ) : (
        <FetchCard one={current} network={network} busy={busy} onAct={(path, said) => void act(path, said)} />
      )}
      <p role="alert">{trouble}</p>
      <p>
        <button type="button" onClick={onClose}>
          {TEXT.close}
        </button>
      </p>
    </>
  )
}
