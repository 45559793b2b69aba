/** What an SSH server says before anybody logs in: its first line, and the algorithms that it would take (RFC 4253, 4.2 and 7.1). */
import type { FindingCode } from '../../../../../messages/scan/checks.ts'
import type { Found } from '../../../../../messages/scan/report.ts'
import { NoAnswer, readSome } from '../line.ts'
import type { Check } from './check.ts'

const [MOST, KEXINIT, COOKIE] = [65_536, 20, 16]
/** Of the packet: its length, that of what it is filled up with, and its number. */
const [LENGTH_BYTES, HEAD_BYTES] = [4, 6]
/** Name lists in their order: the first three are looked at. */
const WEAK: readonly (readonly [FindingCode, RegExp])[] = [
  ['ssh_weak_exchange', /^diffie-hellman-(group1-|group14-sha1$|group-exchange-sha1$)/],
  ['ssh_weak_key', /^ssh-(dss|rsa)$/],
  ['ssh_weak_cipher', /(-cbc$|^arcfour|^none$)/],
]

export const sshCheck: Check = async ({ line, probe, signal }) => {
  const socket = await line.open(probe.port, signal)
  socket.write('SSH-2.0-cairn_scan\r\n')
  const said = await readSome(socket, signal, MOST, all => listsIn(all) !== undefined)
  const banner = bannerIn(said)
  if (banner === undefined) throw new NoAnswer('no SSH')
  const found: Found[] = [{ code: 'version_told', facts: { version: banner.text } }]
  if (banner.text.startsWith('SSH-1.')) found.push({ code: 'ssh_version_1' })
  const lists = listsIn(said) ?? []
  for (const [at, [code, form]] of WEAK.entries()) {
    const weak = (lists[at] ?? []).filter(name => form.test(name)).sort()
    if (weak.length > 0) found.push({ code, facts: { takes: weak.join(' ') } })
  }
  return found
}

/** A server may say something else before. */
function bannerIn(said: Buffer): { readonly text: string; readonly end: number } | undefined {
  const match = /(?:^|\n)(SSH-[!-~][ -~]*)\r?\n/.exec(said.toString('latin1'))
  return match === null ? undefined : { text: match[1]!, end: match.index + match[0].length }
}

function listsIn(said: Buffer): readonly (readonly string[])[] | undefined {
  const packet = said.subarray(bannerIn(said)?.end ?? said.length)
  if (packet.length < HEAD_BYTES) return undefined
  const end = LENGTH_BYTES + packet.readUInt32BE(0)
  if (packet[HEAD_BYTES - 1] !== KEXINIT || packet.length < end) return undefined
  const lists: string[][] = []
  let at = HEAD_BYTES + COOKIE
  while (lists.length < WEAK.length && at + LENGTH_BYTES <= end) {
    const length = packet.readUInt32BE(at)
    at += LENGTH_BYTES
    lists.push(packet.toString('latin1', at, at + length).split(','))
    at += length
  }
  return lists
}
