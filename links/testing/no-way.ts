/**
 * A process that has no way to some ports: loaded before everything else (`--import`), every connection to a port that stands in the file
 * CAIRN_NO_WAY fails as it does where a link is gone. The file is read for each connection, so a test cuts and mends while the process runs.
 */
import { readFileSync } from 'node:fs'
import { Socket } from 'node:net'

const file = process.env['CAIRN_NO_WAY'] ?? ''
const connect = Socket.prototype.connect

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const [first] = (Array.isArray(args[0]) ? args[0] : args) as readonly unknown[]
  const port =
    typeof first === 'object' && first !== null ? (first as { readonly port?: unknown }).port : first
  const closed = readFileSync(file, 'utf8').split(' ')
  if (!closed.includes(String(port))) return Reflect.apply(connect, this, args) as Socket
  const error = Object.assign(new Error(`connect ENETUNREACH, port ${port}`), { code: 'ENETUNREACH' })
  process.nextTick(() => this.destroy(error))
  return this
} as typeof connect
