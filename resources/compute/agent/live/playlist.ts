/**
 * Playlists of a live stream (RFC 8216). Machines keep a segment's times, and what they make has one form, so from one machine to another
 * nothing is discontinuous; only where the source itself began anew, and between what they made and what is shown as it was cut.
 */
import type { Rendition } from '../../messages/kinds/transcode.ts'
import { SOUND_KBPS } from './segmenter.ts'

export interface Published {
  /** One more than the one before it. */
  readonly number: number
  readonly seconds: number
  /** Its times do not follow on those of the one before, or it is encoded otherwise. */
  readonly isAnew: boolean
}

export interface Playlist {
  /** Of at most so many seconds each. */
  readonly targetSeconds: number
  /** In order, none left out. */
  readonly pieces: readonly Published[]
  /** Of pieces that began anew, those that are in it no more. */
  readonly anewBefore: number
  readonly isOver: boolean
}

/** Bits a second for each kbps: with what packets of MPEG-TS add, and at the peak of what an encoder may take. */
const [USUAL, PEAK] = [1_100, 1_540]

/** @param codecOf as its first piece has it; undefined where none is there @param hasSound beside each */
export function masterPlaylist(
  renditions: readonly Rendition[],
  codecOf: (rendition: Rendition) => string | undefined,
  hasSound: boolean,
): string {
  const streams = renditions.map(one => {
    const codec = codecOf(one)
    const sound = hasSound ? SOUND_KBPS : 0
    const facts = [
      `BANDWIDTH=${one.kbps * PEAK + sound * USUAL}`,
      `AVERAGE-BANDWIDTH=${(one.kbps + sound) * USUAL}`,
      `RESOLUTION=${one.width}x${one.height}`,
      ...(codec === undefined ? [] : [`CODECS="${codec}"`]),
    ]
    return `#EXT-X-STREAM-INF:${facts.join(',')}\n${one.name}.m3u8`
  })
  return lines(['#EXTM3U', '#EXT-X-VERSION:3', '#EXT-X-INDEPENDENT-SEGMENTS', ...streams])
}

export function variantPlaylist(
  { name }: Pick<Rendition, 'name'>,
  { targetSeconds, pieces, anewBefore, isOver }: Playlist,
): string {
  return lines([
    '#EXTM3U',
    '#EXT-X-VERSION:3',
    `#EXT-X-TARGETDURATION:${targetSeconds}`,
    `#EXT-X-MEDIA-SEQUENCE:${pieces[0]?.number ?? 0}`,
    ...(anewBefore > 0 ? [`#EXT-X-DISCONTINUITY-SEQUENCE:${anewBefore}`] : []),
    ...pieces.flatMap(({ number, seconds, isAnew }) => [
      ...(isAnew ? ['#EXT-X-DISCONTINUITY'] : []),
      `#EXTINF:${seconds.toFixed(3)},`,
      `${number}-${name}.ts`,
    ]),
    ...(isOver ? ['#EXT-X-ENDLIST'] : []),
  ])
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}

const [SPS, START] = [7, [0, 0, 1]]

/** Of H.264 in MPEG-TS, as `avc1.64001e`: its first sequence parameter set says so. Undefined where none is found. Sound is AAC. */
export function codecsIn(segment: Uint8Array, hasSound: boolean): string | undefined {
  for (let at = 0; at + 6 < segment.length; at++) {
    const isSps =
      START.every((byte, index) => segment[at + index] === byte) && (segment[at + 3]! & 31) === SPS
    if (isSps)
      return `avc1.${Buffer.from(segment.subarray(at + 4, at + 7)).toString('hex')}${hasSound ? ',mp4a.40.2' : ''}`
  }
  return undefined
}
