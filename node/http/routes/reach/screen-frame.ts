/**
 * A document that shows a live stream (HLS) of one machine: its browser fetches playlists and segments from there itself, so no node is
 * anybody's proxy, and reads them where nothing is to be had. It has an origin of its own (`sandbox`), so what a stranger sends is parsed beside no key, no
 * cookie and nothing that this browser keeps; its policy lets it run this script and this node's own, and connect to this one address.
 * Its page names the player, which is a file of the console's, and is told what is played.
 */
import { createHash } from 'node:crypto'
import { respondDocument } from './frame-document.ts'

/** Plain, as it stands there: it is named by its hash. What fails for good is tried anew: a stream that broke off goes on. */
const SCRIPT = `
addEventListener('message', ({ source, ports, data }) => {
  const [port] = ports
  if (source !== parent || port === undefined) return
  const { player, path } = data
  if (!/^\\/assets\\/[\\w.-]+\\.js$/.test(player) || !path.startsWith('/')) throw new TypeError('no player, or no path')
  const { base } = document.documentElement.dataset
  const video = document.createElement('video')
  Object.assign(video, { controls: true, muted: true, autoplay: true, playsInline: true })
  Object.assign(document.body.style, { margin: 0, background: '#000' })
  Object.assign(video.style, { display: 'block', width: '100vw', height: '100vh' })
  document.body.append(video)
  const seen = { piece: -1, stalls: 0, jumps: 0, trouble: '' }
  const say = () => {
    const { buffered, currentTime, paused } = video
    const { droppedVideoFrames, totalVideoFrames } = video.getVideoPlaybackQuality()
    const ahead = buffered.length === 0 ? 0 : buffered.end(buffered.length - 1) - currentTime
    const holes = Math.max(0, buffered.length - 1)
    port.postMessage({ ...seen, isPlaying: !paused, time: currentTime, ahead, holes, frames: totalVideoFrames, dropped: droppedVideoFrames, width: video.videoWidth, height: video.videoHeight })
  }
  const play = () => {
    const hls = new Hls({ enableWorker: false, lowLatencyMode: false, backBufferLength: 30, maxBufferLength: 30, maxMaxBufferLength: 60, liveSyncDurationCount: 3 })
    hls.on(Hls.Events.FRAG_CHANGED, (_, { frag }) => { seen.piece = frag.sn })
    hls.on(Hls.Events.FRAG_BUFFERED, () => { seen.trouble = '' })
    hls.on(Hls.Events.ERROR, (_, { details, fatal }) => {
      if (details === 'bufferStalledError') seen.stalls++
      if (details === 'bufferSeekOverHole') seen.jumps++
      if (!fatal) return
      seen.trouble = details
      hls.destroy()
      setTimeout(play, 2000)
    })
    hls.loadSource(base + path)
    hls.attachMedia(video)
  }
  setInterval(say, 500)
  const script = document.createElement('script')
  script.onload = play
  script.onerror = () => port.postMessage({ ...seen, trouble: 'player' })
  script.src = player
  document.head.append(script)
}, { once: true })
`
const HASH = createHash('sha256').update(SCRIPT).digest('base64')

/** @param base what is shown is reached under: an origin, and a path that does not end in `/` */
export function respondScreen(base: URL): Response {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${HASH}' 'self'`,
    `connect-src ${base.origin}`,
    'media-src blob:',
    'sandbox allow-scripts',
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return respondDocument(base, 'Screen', SCRIPT, policy)
}
