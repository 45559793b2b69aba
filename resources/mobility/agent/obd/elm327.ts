/**
 * An ELM327 as diagnostic adapters have it, over TCP (Wi-Fi adapters, ser2net): a command, its answer's lines, and the prompt `>`. What
 * it cannot do it says in words: no data of one signal is no failure, a bus that is not there is one.
 */
import { connect, type Socket } from 'node:net'

export interface Elm327 {
  /** Lines without blanks, echo and progress; empty where the car does not know the signal. @throws where nothing answers */
  ask(command: string): Promise<readonly string[]>
  close(): void
}

/** Reset, no echo, no line feeds, no blanks, no headers, the protocol by itself. */
const BEGIN = ['ATZ', 'ATE0', 'ATL0', 'ATS0', 'ATH0', 'ATSP0']
const NO_ANSWER = /^(NODATA|\?|STOPPED)$/
const FAILED =
  /^(UNABLETOCONNECT|BUSINIT:?\.*ERROR|BUSERROR|CANERROR|BUFFERFULL|DATAERROR|FBERROR|LVRESET|ERR\d\d)/
const TIMEOUT_MS = 12_000
/** More than any car says to one question. */
const MOST_CHARS = 16_384

export async function openElm327(
  place: { readonly host: string; readonly port: number },
  signal: AbortSignal,
): Promise<Elm327> {
  const socket = connect(place)
  socket.setEncoding('latin1')
  socket.setNoDelay(true)
  socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('the adapter says nothing')))
  const stop = () => socket.destroy(new Error('stopped'))
  signal.addEventListener('abort', stop, { once: true })
  socket.once('close', () => signal.removeEventListener('abort', stop))
  const read = createReader(socket)
  const ask = async (command: string) => {
    socket.write(`${command}\r`)
    return linesOf(await read(), command)
  }
  try {
    for (const command of BEGIN) await ask(command)
  } catch (error) {
    socket.destroy()
    throw error
  }
  return { ask, close: () => socket.destroy() }
}

/** Each call gives what comes until the next prompt. */
function createReader(socket: Socket): () => Promise<string> {
  let text = ''
  let waiting:
    | { readonly resolve: (text: string) => void; readonly reject: (error: Error) => void }
    | undefined
  let failed: Error | undefined
  const fail = (error: Error) => {
    failed ??= error
    waiting?.reject(failed)
    waiting = undefined
  }
  const give = () => {
    const at = text.indexOf('>')
    if (at < 0 || waiting === undefined) return
    const { resolve } = waiting
    waiting = undefined
    const answer = text.slice(0, at)
    text = text.slice(at + 1)
    resolve(answer)
  }
  socket.on('data', (chunk: string) => {
    text += chunk
    if (text.length > MOST_CHARS) socket.destroy(new Error('the adapter says more than any does'))
    give()
  })
  socket.once('error', fail)
  socket.once('close', () => fail(new Error('the adapter hung up')))
  return () =>
    new Promise((resolve, reject) => {
      if (failed !== undefined) return reject(failed)
      waiting = { resolve, reject }
      give()
    })
}

function linesOf(answer: string, command: string): readonly string[] {
  const lines = answer
    .replaceAll('\0', '')
    .split(/[\r\n]+/)
    .map(line =>
      line
        .replaceAll(' ', '')
        .replace(/^SEARCHING\.*/, '')
        .replace(/^BUSINIT:?\.*OK/, ''),
    )
    .filter(line => line !== '' && line !== command)
  const wrong = lines.find(line => FAILED.test(line))
  if (wrong !== undefined) throw new Error(`the adapter says ${wrong}`)
  return lines.filter(line => !NO_ANSWER.test(line))
}
