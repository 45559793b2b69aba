/**
 * What is measured, and within what bounds a receiver can say it. Levels are tenths of dBm and of dB, of LoRa as the gateway has them.
 *
 * Bounds are those of the reports that 3GPP defines: GSM RXLEV TS 45.008 §8.1.4 (−110 to −48 dBm), UTRA TS 25.133 §9.1 (RSCP −121 to −25 dBm, Ec/No −24 to
 * 0 dB), LTE TS 36.133 §9.1 (RSRP −156 to −44 dBm with its extension, RSRQ −34 to 2.5 dB, SINR −23 to 40 dB), NR TS 38.133 §10.1 (SS-RSRP −156 to −31 dBm,
 * SS-RSRQ −43 to 20 dB, SS-SINR −23 to 40 dB).
 */
import type { Kind } from '../../../protocol/cells/networks/network.ts'

/**
 * Levels of one cell and network, the middle ones of what was read there; null where the receiver does not say. `rsrp` is the power of the
 * cell's own reference (RSRP, RSCP of UTRA), `rsrq` its quality (RSRQ, Ec/No), `sinr` what it stands out by (SINR, SNR of LoRa), `rssi` all power.
 */
export interface Levels {
  readonly rsrp: number | null
  readonly rsrq: number | null
  readonly sinr: number | null
  readonly rssi: number | null
}

export const LEVELS = ['rsrp', 'rsrq', 'sinr', 'rssi'] as const satisfies readonly (keyof Levels)[]

type Bounds = { readonly [Name in keyof Levels]: readonly [least: number, most: number] | undefined }

/** A level that a kind of network does not have is undefined. */
export const BOUNDS: { readonly [Name in Kind]: Bounds } = {
  gsm: { rsrp: undefined, rsrq: undefined, sinr: undefined, rssi: [-1_130, -470] },
  umts: { rsrp: [-1_210, -240], rsrq: [-245, 5], sinr: undefined, rssi: [-1_130, -250] },
  lte: { rsrp: [-1_560, -430], rsrq: [-345, 30], sinr: [-235, 405], rssi: [-1_130, -110] },
  nr: { rsrp: [-1_570, -300], rsrq: [-435, 205], sinr: [-235, 405], rssi: [-1_130, -110] },
  lora: { rsrp: undefined, rsrq: undefined, sinr: [-300, 300], rssi: [-1_500, 0] },
  cellular: { rsrp: undefined, rsrq: undefined, sinr: undefined, rssi: [-1_130, -110] },
}
