/** A modem behind a port, written from 3GPP TS 27.007 and V.250 alone: it echoes until it is told not to, and answers line by line. */
import { createServer } from 'node:net'

export interface AtModem {
  readonly port: number
  /** Commands as they came. */
  readonly asked: readonly string[]
  close(): void
}

/** @param answers command → what stands before OK; any other command is an ERROR */
export async function startAtModem(answers: Readonly<Record<string, () => string>>): Promise<AtModem> {
  const asked: string[] = []
  let echoes = true
  const server = createServer(socket => {
    let text = ''
    socket.on('error', () => {})
    socket.on('data', bytes => {
      text += bytes.toString('latin1')
      for (let end = text.indexOf('\r'); end !== -1; end = text.indexOf('\r')) {
        const command = text.slice(0, end)
        text = text.slice(end + 1)
        asked.push(command)
        if (echoes) socket.write(`${command}\r`)
        if (command === 'ATE0') echoes = false
        const answer = command === 'ATE0' || command === 'AT+COPS=3,2' ? '' : answers[command]?.()
        socket.write(
          answer === undefined ? '\r\nERROR\r\n' : `${answer === '' ? '' : `\r\n${answer}\r\n`}\r\nOK\r\n`,
        )
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    asked,
    close: () => server.close(),
  }
}
