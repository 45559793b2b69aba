/**
 * `cairn scan decoy`: an owner's machine listens at some of a few ports, and at others from time to time. A machine that reports what it saw
 * the last time without looking is wrong by it: nobody can guess which ports are open now.
 */
import { randomInt } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import type { Command, Context } from '../../../../cli/command.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import { listenForInterruption } from '../../../../cli/up/interruption.ts'
import { pause } from '../../../../links/pause.ts'
import { timeIn } from '../run.ts'
import { portsIn } from './order-in.ts'

const [LEAST_PORTS, USUAL] = [4, '24h']

export const scanDecoyCommand: Command = {
  about: [
    `Listens at some of these ports and at others after a while, by chance, and says nothing to whoever comes. Name ${LEAST_PORTS} or more that nothing uses, and have them in the consent: whoever reports what it saw the last time, without looking, is found to differ and is not paid.`,
    'Run it on the host that is scanned. It changes rarely, so that machines that look one after the other see the same.',
  ],
  options: {
    host: { value: 'ADDRESS', help: 'at which it listens; all of this machine unless said' },
    turn: {
      value: 'DURATION',
      help: `after how long it changes, by chance up to twice that; ${USUAL} unless said`,
    },
  },
  positionals: ['ports'],
  examples: ['cairn scan decoy 8001,8002,8003,8004,8005,8006'],
  async run(args, { terminal }: Context) {
    const ports = portsIn('ports', args.positionals[0])
    if (new Set(ports).size < LEAST_PORTS)
      throw new CliError('argument_invalid', 'so few ports are guessed', {
        hint: `Name ${LEAST_PORTS} or more: each doubles what has to be guessed.`,
      })
    const everyMs = timeIn('turn', args.text('turn') ?? USUAL)
    const { signal, dispose } = listenForInterruption(text => terminal.note(text))
    try {
      while (!signal.aborted) {
        const open = await listenAt(chosenOf(ports), args.text('host'))
        terminal.note(`Listens at ${open.length} of ${ports.length} ports.`)
        await pause(everyMs + randomInt(everyMs), signal)
        for (const server of open) server.close()
      }
    } finally {
      dispose()
    }
    return EXIT.ok
  },
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
