/**
 * Decoys: an owner's host listens at some of a few ports, and at others from time to time. A machine that asks for a job's word and reports what it
 * saw the last time is wrong by it: nobody can guess which ports are open now.
 */
import { randomInt } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { CliError } from '../../../../cli/errors.ts'
import { pause } from '../../../../links/pause.ts'

export const [LEAST_DECOYS, USUAL_DECOYS, USUAL_TURN] = [4, 32, '24h']
/** Where nothing usually listens. */
const [FROM, TO] = [20_000, 60_000]

export interface Decoys {
  readonly ports: readonly number[]
  readonly host: string | undefined
  readonly turnMs: number
  readonly signal: AbortSignal
  tell(text: string): void
}

/** It changes rarely, so that machines that look one after the other see the same. */
export async function keepDecoys({ ports, host, turnMs, signal, tell }: Decoys): Promise<void> {
  if (new Set(ports).size < LEAST_DECOYS)
    throw new CliError('argument_invalid', 'so few ports are guessed', {
      hint: `Name ${LEAST_DECOYS} or more: each doubles what has to be guessed.`,
    })
  while (!signal.aborted) {
    const open = await listenAt(chosenOf(ports), host)
    tell(`Listens at ${open.length} of ${ports.length} decoys.`)
    await pause(turnMs + randomInt(turnMs), signal)
    for (const server of open) server.close()
  }
}

/** So many that are in no list yet. */
export function anyPorts(count: number, but: readonly number[]): readonly number[] {
  const chosen = new Set<number>()
  while (chosen.size < count) {
    const port = randomInt(FROM, TO)
    if (!but.includes(port)) chosen.add(port)
  }
  return [...chosen].sort((a, b) => a - b)
}

/** Each by a coin: all of them or none are as likely as any other choice. */
export function chosenOf(
  ports: readonly number[],
  coin: () => number = () => randomInt(2),
): readonly number[] {
  return ports.filter(() => coin() === 1)
}

/** @throws {CliError} argument_invalid where something else listens there */
export async function listenAt(
  ports: readonly number[],
  host: string | undefined,
): Promise<readonly Server[]> {
  const open: Server[] = []
  for (const port of ports) {
    const server = createServer(socket => socket.destroy())
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(Object.assign({ port }, host === undefined ? {} : { host }), resolve)
    }).catch((cause: unknown) => {
      for (const one of open) one.close()
      throw new CliError('argument_invalid', `port ${port} cannot be listened at`, {
        hint: 'Name ports that nothing uses here, from 1024 on.',
        cause,
      })
    })
    open.push(server)
  }
  return open
}
