/**
 * The air between gateways that are played in one process: what one of them sends the others hear, as strongly as free space and what stands
 * between them leave of it. Levels are made up, the same for the same two gateways and packet; datagrams at both ends are real.
 */
import { cellToLatLng, greatCircleDistance, UNITS } from 'h3-js'

/** Something on air. */
export interface Sent {
  readonly frame: Uint8Array
  readonly frequencyHz: number
  readonly sf: number
  /** Antenna included, tenths of dBm. */
  readonly eirpDdbm: number
  /** Network time. */
  readonly atMs: number
}

export interface Ear {
  /** Where it stands, an H3 cell: whatever it is registered as. */
  readonly cell: string
  /** Who shares an air hears each other. */
  readonly air: string
  /** Of one antenna they have one name, and hear the very same. */
  readonly antenna: string
  hear(sent: Sent, levels: { readonly rssi: number; readonly snr: number }): void
}

/** By network. */
const airs = new Map<string, Set<Ear>>()

/** Below free space by buildings and trees: dB at least, and so much more by chance; noise of 125 kHz, and the least signal that is told from it, dBm. */
const [LEAST_LOSS, MORE_LOSS, NOISE_DBM, DEAF_DBM] = [14, 14, -117, -134]
const LIGHT = 2.998e8

/** @returns leaves it */
export function joinAir(network: string, ear: Ear): () => void {
  const air = airs.get(network) ?? new Set<Ear>()
  airs.set(network, air.add(ear))
  return () => air.delete(ear)
}

export function sendOnAir(network: string, from: Ear, sent: Sent): void {
  for (const ear of airs.get(network) ?? []) {
    if (ear.antenna === from.antenna || ear.air !== from.air) continue
    const levels = levelsAt(ear, from, sent)
    if (levels !== undefined) ear.hear(sent, levels)
  }
}

/** dBm and dB; undefined where nothing is left of it. */
function levelsAt(ear: Ear, from: Ear, { frame, frequencyHz, eirpDdbm }: Sent) {
  const metres = Math.max(30, greatCircleDistance(cellToLatLng(ear.cell), cellToLatLng(from.cell), UNITS.m))
  const free = 20 * Math.log10((4 * Math.PI * metres * frequencyHz) / LIGHT)
  const chance = chanceOf(`${ear.antenna} ${from.antenna}`, frame)
  const signal = eirpDdbm / 10 - free - LEAST_LOSS - MORE_LOSS * chance(1)
  if (signal < DEAF_DBM) return undefined
  const tenth = (value: number) => Math.round(value * 10) / 10 + 0
  return {
    rssi: tenth(Math.max(signal, NOISE_DBM + chance(2))),
    snr: tenth(Math.max(-20, Math.min(12, signal - NOISE_DBM + 2 * chance(3)))),
  }
}

/** From 0 up, below 1: the same of the same. */
function chanceOf(pair: string, frame: Uint8Array): (of: number) => number {
  return of => {
    let state = 2_166_136_261 ^ of
    for (const byte of [...Buffer.from(pair), ...frame]) state = Math.imul(state ^ byte, 16_777_619)
    state = Math.imul(state ^ (state >>> 15), 2_246_822_507)
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}
