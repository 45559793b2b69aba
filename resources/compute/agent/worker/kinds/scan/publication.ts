/**
 * Whether a target tells the consent that a scan goes by, now and itself. An address speaks for itself, and a name for what is its own:
 *
 * | target | tells it by |
 * |---|---|
 * | a name | `/.well-known/cairn-scan` of that name, at the very address that is scanned; or a TXT of `_cairn-scan.NAME`, where the address tells it as well |
 * | a name of which name servers alone are asked | either of them |
 * | an address | `/.well-known/cairn-scan` of that address, by no name; or a TXT of `_cairn-scan` in its own reverse zone |
 *
 * So whoever points a name of theirs at somebody else's machine consents to nothing for it. Sites are asked at ports that only whoever runs
 * the machine can open. Until it is told there, a target gets one request at each of these, and nothing else.
 */
import { nameOf } from '../../../../messages/content-name.ts'
import { CONSENT_LABEL, consentText } from '../../../../messages/scan/consent.ts'
import { isAddress, reverseZoneOf } from '../../../../messages/scan/host.ts'
import { fetchConsent, TOLD_PORTS, type ToldPorts } from './fetch-consent.ts'
import type { Line } from './line.ts'
import type { Names } from './names.ts'

export interface Telling {
  readonly line: Line
  /** SHA-256 of the consent. */
  readonly record: string
  /** Whether anything but name servers is asked. */
  readonly isTouched: boolean
}

/** @throws {Refusal} consent_not_told, consent_unreachable */
export async function needTold(
  { line, record, isTouched }: Telling,
  names: Names,
  signal: AbortSignal,
  ports: ToldPorts = TOLD_PORTS,
): Promise<void> {
  if (await isToldByServers(line, record, isTouched, names)) return
  const isThis = (told: Uint8Array) => nameOf(told) === record
  await fetchConsent(line, signal, { ports, isThis })
}

/** Before anything is sent to the target. */
async function isToldByServers(
  { host, address }: Line,
  record: string,
  isTouched: boolean,
  names: Names,
): Promise<boolean> {
  const isText = async (zone: string) => {
    // A name server that is away says nothing: the target itself may.
    const texts = await names.textsOf(`${CONSENT_LABEL}.${zone}`).catch((): readonly string[] => [])
    return texts.includes(consentText(record))
  }
  if (isAddress(host)) return isText(reverseZoneOf(host))
  return (await isText(host)) && (!isTouched || (await isText(reverseZoneOf(address))))
}
