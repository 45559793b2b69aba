/** A device coming alive, step by step: registered, first message accepted; with what is to be run for that, and the way on. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { askNode } from '../api/ask-node.ts'
import { Copy, Id } from '../parts/ids.tsx'
import { TEXT } from '../text.ts'
import { commandsFor } from './commands-for.ts'
import { SpendingQuestion } from './spending-question.tsx'

const AGAIN_MS = 1_000

interface Coming {
  readonly device: string
  /** As it was typed at the device. */
  readonly name?: string
  readonly model?: string
}

export function FirstMessage({ device, name, model }: Coming) {
  const registered = useQuery({
    queryKey: ['registered', device],
    queryFn: () =>
      askNode(`/v1/devices/${device}`).then(
        () => true,
        () => false,
      ),
    refetchInterval: ({ state }) => (state.data === true ? false : AGAIN_MS),
  })
  const message = useFirstMessage(device)
  const isIn = registered.data === true
  return (
    <>
      <ol className="steps" aria-label={TEXT.join.progress}>
        <li className="done">{TEXT.join.offered}</li>
        <li className={isIn ? 'done' : 'now'}>{isIn ? TEXT.join.registered : TEXT.join.waitsForDevice}</li>
        <li className={message === undefined ? (isIn ? 'now' : '') : 'done'}>
          {message === undefined ? (
            TEXT.join.waitsForMessage
          ) : (
            <>
              {TEXT.join.firstMessage} <Id kind="message" id={message} />. <Id kind="device" id={device} />
            </>
          )}
        </li>
      </ol>
      {isIn && model !== undefined ? <SpendingQuestion device={device} model={model} /> : null}
      {message === undefined ? <StartIt device={name ?? ''} /> : null}
      <p>
        <Link href="/mine" className={message === undefined ? 'button' : 'button main'}>
          {TEXT.join.mine}
        </Link>
      </p>
    </>
  )
}

function StartIt({ device }: { readonly device: string }) {
  const commands = commandsFor(device)
  return (
    <section className="card">
      <p>{TEXT.join.startIt}</p>
      {commands.map(command => (
        <p key={command} className="command">
          <code>{command}</code> <Copy value={command} />
        </p>
      ))}
      <p className="quiet">{TEXT.join.takes}</p>
    </section>
  )
}

/** The first that the node takes from it from now on. */
export function useFirstMessage(device: string): string | undefined {
  const [message, setMessage] = useState<string>()
  useEffect(() => {
    const source = new EventSource('/v1/events')
    source.addEventListener('message', event => {
      const said = readEvent(event)
      if (said.subject === device) setMessage(known => known ?? said.message)
    })
    return () => source.close()
  }, [device])
  return message
}

function readEvent(event: Event): { readonly subject?: string; readonly message?: string } {
  try {
    const data: unknown = event instanceof MessageEvent ? JSON.parse(String(event.data)) : undefined
    return typeof data === 'object' && data !== null ? data : {}
  } catch {
    // A line that broke off says nothing; what was taken in is asked for as well.
    return {}
  }
}
