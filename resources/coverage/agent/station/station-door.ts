/**
 * The port that LoRa Basics Stations connect to (the LNS protocol): a station asks at `/router-info` where to go, goes there, says its
 * version, is told how to listen, says what it hears, sends what it is told, and asks the time. It is held to what the other door is: this
 * machine alone unless told otherwise, and then those that are listed.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as v from 'valibot'
import { type WebSocket, WebSocketServer } from 'ws'
import { parseJson } from '../../../../disk/json-file.ts'
import type { Region } from '../../messages/regions.ts'
import { createFloodGate, FLOOD } from '../gateway/flood-gate.ts'
import type { DoorEvents, DoorOptions, UdpDoor } from '../gateway/udp-door.ts'
import { gpsMsOf, type Json } from '../gwmp/rxpk.ts'
import { type Answered, writeDownlink } from './downlink.ts'
import { readEui, readUplink, writeEui } from './frame.ts'
import { ratesOf, routerConfig } from './region-plan.ts'
import { openTlsServer, type TlsFiles } from './tls.ts'

export interface StationOptions extends DoorOptions {
  readonly region: Region
  /** Files, for `wss://`; without, stations come by `ws://`. */
  readonly tls?: TlsFiles
  /** How often these are read again, ms; a minute unless said. */
  readonly renewMs?: number
  /** Network time; a station is told GPS time, which is of this machine where they are the same. */
  nowMs(): number
}

const [SECOND_US, COUNTER_END, MOST_DELAY, MOST_KEPT] = [1_000_000, 2 ** 32, 16, 4_096]
const [MOST_TEXT, MOST_STATIONS, RENEW_MS] = [65_536, 256, 60_000]
/** A downlink with a time: so long before it at least, and a beacon period at most; an answer is waited for so long. */
const [LEAST_AHEAD_MS, MOST_AHEAD_MS, ANSWERED_MS] = [50, 128_000, 2_000]
/** Of the one that it is sent to: stations want one and do nothing with it. */
const MUXS = writeEui('0000000000000001')
const MESSAGE = v.looseObject({ msgtype: v.string(), features: v.optional(v.nullable(v.string()), '') })
const ROUTER = v.looseObject({ router: v.union([v.string(), v.number()]) })
const DONE = v.looseObject({ diid: v.number() })
const ASKED = v.looseObject({ txtime: v.number() })

interface Station {
  readonly eui: string
  readonly socket: WebSocket
  /** By the lower half of its clock, which a packet forwarder would have said. */
  readonly heard: Map<number, { readonly xtime: string; readonly rctx: number }>
  readonly waiting: Map<number, (error: string | undefined) => void>
  rctx: number
  /** It says so of itself, in its `version`. */
  hasGps: boolean
}

export async function openStationDoor(options: StationOptions, events: DoorEvents): Promise<UdpDoor> {
  const stations = new Map<string, Station>()
  const flood = createFloodGate(options.clockMs ?? (() => performance.now()))
  let diid = 0
  const secure = options.tls && (await openTlsServer(options.tls, problem => events.odd(problem)))
  const http = secure?.server ?? createServer((_, response) => response.writeHead(426).end())
  const renewing = secure && setInterval(() => void secure.renew(), options.renewMs ?? RENEW_MS)
  const sockets = new WebSocketServer({ server: http, maxPayload: MOST_TEXT })
  sockets.on('connection', (socket, request) => {
    socket.on('error', error => events.odd(error.message))
    const path = request.url ?? ''
    if (path === '/router-info') return tellWhere(socket, request, options, events)
    const eui = /^\/station\/([0-9a-f]{16})$/.exec(path)?.[1]
    if (eui === undefined || !isListed(eui, options) || stations.size >= MOST_STATIONS) {
      events.odd('a station that is not listed', eui ?? '')
      return socket.close(1008)
    }
    const station: Station = { eui, socket, heard: new Map(), waiting: new Map(), rctx: 0, hasGps: false }
    stations.get(eui)?.socket.close(1000)
    stations.set(eui, station)
    socket.on('message', data => {
      if (flood.admits(eui)) listen(station, String(data), options, events)
      else events.odd(FLOOD, eui)
    })
    socket.on('close', () => {
      if (stations.get(eui) === station) stations.delete(eui)
      for (const done of [...station.waiting.values()]) done('no_way')
    })
  })
  sockets.on('error', error => events.odd(error.message))
  http.listen(options.port, options.host)
  await once(http, 'listening')
  const door: UdpDoor = {
    port: (http.address() as AddressInfo).port,
    close() {
      clearInterval(renewing)
      for (const { socket } of stations.values()) socket.terminate()
      sockets.close()
      http.close()
      http.closeAllConnections()
    },
    sendAny: async txpk => {
      const [eui] = stations.keys()
      return eui === undefined ? 'no_way' : door.send(eui, txpk)
    },
    async send(eui, txpk) {
      const station = stations.get(eui)
      return station === undefined ? 'no_way' : tell(station, txpk as Json, ++diid, options)
    },
  }
  return door
}

function isListed(eui: string, { gateways }: DoorOptions): boolean {
  return gateways?.includes(eui) ?? true
}

/** Where it came in, under its own name. */
function tellWhere(
  socket: WebSocket,
  { headers, socket: { localAddress, localPort } }: IncomingMessage,
  options: StationOptions,
  events: DoorEvents,
): void {
  socket.once('message', data => {
    const read = parseJson(String(data), ROUTER)
    const eui = 'fault' in read ? undefined : readEui(read.value.router)
    if (eui === undefined) return socket.close(1007)
    const known = { router: writeEui(eui) }
    if (!isListed(eui, options)) {
      events.odd('a station that is not listed', eui)
      socket.send(JSON.stringify({ ...known, error: 'not one of the gateways that are listed here' }))
    } else {
      const uri = `${options.tls === undefined ? 'ws' : 'wss'}://${headers.host ?? `${localAddress}:${localPort}`}/station/${eui}`
      socket.send(JSON.stringify({ ...known, muxs: MUXS, uri }))
    }
    socket.close(1000)
  })
}

function listen(station: Station, text: string, options: StationOptions, events: DoorEvents): void {
  const read = parseJson(text, MESSAGE)
  const msgtype = 'fault' in read ? undefined : read.value.msgtype
  switch (msgtype) {
    case undefined:
      events.odd('a message of a station that is no JSON object', station.eui)
      break
    case 'version':
      station.hasGps = /(?:^|\s)gps(?:\s|$)/.test('fault' in read ? '' : (read.value.features ?? ''))
      station.socket.send(JSON.stringify(routerConfig(options.region, options.nowMs())))
      break
    case 'timesync':
      tellTime(station, text, options)
      break
    case 'dntxed': {
      const done = parseJson(text, DONE)
      if (!('fault' in done)) station.waiting.get(done.value.diid)?.(undefined)
      break
    }
    case 'updf':
    case 'jreq':
    case 'propdf':
      hear(station, text, options, events)
  }
}

function hear(station: Station, text: string, { region }: StationOptions, events: DoorEvents): void {
  const heard = readUplink(text, ratesOf(region))
  if (heard === undefined) {
    events.odd('a packet of a station that cannot be read', station.eui)
    return
  }
  const { received, xtime, rctx } = heard
  station.rctx = rctx
  station.heard.delete(received.tmst)
  station.heard.set(received.tmst, { xtime, rctx })
  if (station.heard.size > MOST_KEPT) station.heard.delete([...station.heard.keys()][0]!)
  events.pushed(station.eui, { received: [received], notTaken: [] })
}

/** Of its question, with what it asked by; microseconds since GPS began. */
function tellTime({ socket }: Station, text: string, { nowMs }: StationOptions): void {
  const read = parseJson(text, ASKED)
  if ('fault' in read) return
  const gpstime = Math.round(gpsMsOf(nowMs()) * 1_000)
  socket.send(
    JSON.stringify({ msgtype: 'timesync', txtime: read.value.txtime, gpstime, MuxTime: nowMs() / 1000 }),
  )
}

/** A station says that it has sent, and nothing where it has not. */
function tell(
  station: Station,
  txpk: Json,
  diid: number,
  { region, nowMs }: StationOptions,
): Promise<string | undefined> {
  const inMs = waitOf(txpk, nowMs())
  if (inMs !== undefined && !station.hasGps) return Promise.resolve('GPS_UNLOCKED')
  if (inMs !== undefined && inMs < LEAST_AHEAD_MS) return Promise.resolve('TOO_LATE')
  if (inMs !== undefined && inMs > MOST_AHEAD_MS) return Promise.resolve('TOO_EARLY')
  const answered = answeredBy(station, txpk)
  if (answered === undefined) return Promise.resolve('TOO_LATE')
  const downlink = writeDownlink(txpk, diid, answered, region)
  if (typeof downlink === 'string') return Promise.resolve(downlink)
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  const done = (error: string | undefined) => {
    clearTimeout(timer)
    station.waiting.delete(diid)
    resolve(error)
  }
  // What is sent in a while is taken: an answer that came after it would be of no use.
  const isLater = (inMs ?? 0) > ANSWERED_MS
  const timer = setTimeout(
    () => done(isLater ? undefined : 'no_answer'),
    isLater ? ANSWERED_MS : downlink.withinMs,
  )
  station.waiting.set(diid, done)
  station.socket.send(downlink.text)
  return promise
}

/** Until a downlink with a time (class B) is to be sent, ms; undefined of any other. */
function waitOf({ imme, tmst, tmms }: Json, nowMs: number): number | undefined {
  if (imme === true || typeof tmst === 'number' || typeof tmms !== 'number') return undefined
  return tmms - gpsMsOf(nowMs)
}

function answeredBy({ heard, rctx }: Station, { imme, tmst }: Json): Answered | undefined {
  if (imme === true || typeof tmst !== 'number') return { xtime: '0', rctx, seconds: undefined }
  for (let seconds = 1; seconds <= MOST_DELAY; seconds++) {
    const found = heard.get((tmst - seconds * SECOND_US + COUNTER_END) % COUNTER_END)
    if (found !== undefined) return { ...found, seconds }
  }
  return undefined
}
