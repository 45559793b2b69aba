/** Services that let in anybody: one greeting, the answer to which says so; nothing is asked of them after that. */
import { NoAnswer, readSome } from '../line.ts'
import type { Check } from './check.ts'

const [MOST, CONNACK_BYTES] = [512, 4]

export const redisCheck: Check = async ({ line, probe, signal }) => {
  const socket = await line.open(probe.port, signal)
  socket.write('PING\r\n')
  const said = (await readSome(socket, signal, MOST, all => all.includes('\r\n'))).toString('latin1')
  if (!/^[+-]/.test(said)) throw new NoAnswer('no Redis')
  return said.startsWith('+PONG') ? [{ code: 'redis_open' }] : []
}

/** MQTT 3.1.1, 3.1: a clean session of a name, no account; keep alive 10 s. */
const CONNECT = Buffer.concat([
  Buffer.of(0x10, 22, 0, 4),
  Buffer.from('MQTT'),
  Buffer.of(4, 2, 0, 10, 0, 10),
  Buffer.from('cairn-scan'),
])

export const mqttCheck: Check = async ({ line, probe, signal }) => {
  const socket = await line.open(probe.port, signal)
  socket.write(CONNECT)
  const said = await readSome(socket, signal, MOST, all => all.length >= CONNACK_BYTES)
  if (said.length < CONNACK_BYTES || said[0] !== 0x20) throw new NoAnswer('no MQTT')
  return said[CONNACK_BYTES - 1] === 0 ? [{ code: 'mqtt_open' }] : []
}
