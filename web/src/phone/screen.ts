/**
 * A live stream of a device, in a frame of the node's that fetches it from that device itself and sees nothing that this browser keeps
 * (node/http/routes/reach/screen-frame.ts). The player is a file of the console's that nobody loads but that frame.
 */
import player from 'hls.js/dist/hls.light.min.js?url'
import { problemOf } from '../api/ask-node.ts'

/** What is played, twice a second. */
export interface Screened {
  /** Number of the segment that is on; −1 before the first. */
  readonly piece: number
  /** Times that it had to wait, and to skip, since it began. */
  readonly stalls: number
  readonly jumps: number
  readonly isPlaying: boolean
  /** In the stream, and how much of it is here already, s. */
  readonly time: number
  readonly ahead: number
  /** In what is here. */
  readonly holes: number
  readonly frames: number
  readonly dropped: number
  readonly width: number
  readonly height: number
  /** Why nothing comes at the moment, in the player's word; empty where it does. */
  readonly trouble: string
}

export interface ScreenAsked {
  /** A device’s id, or `here:` and a port of this machine. */
  readonly where: string
  /** Of its playlist. */
  readonly path: string
  readonly title: string
  onSeen(seen: Screened): void
}

/** @returns what ends it @throws {NodeProblem} where the node knows no way to it */
export async function openScreen(into: HTMLElement, { where, path, title, onSeen }: ScreenAsked) {
  const src = `/v1/reach/${where}/screen`
  // What is no frame is a problem in words, which nobody would see in one.
  const asked = await fetch(src)
  if (!asked.ok) throw await problemOf(asked)
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.allow = 'autoplay; fullscreen'
  frame.title = title
  frame.src = src
  const { port1: port, port2 } = new MessageChannel()
  port.onmessage = ({ data }: MessageEvent<Screened>) => onSeen(data)
  frame.addEventListener('load', () => frame.contentWindow?.postMessage({ player, path }, '*', [port2]), {
    once: true,
  })
  into.append(frame)
  return () => {
    port.close()
    frame.remove()
  }
}
