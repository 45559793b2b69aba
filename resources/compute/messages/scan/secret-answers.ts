/**
 * What machines ask a requester for before they scan: the job's secret, by which they seal alike (report.ts). It goes to machines that the
 * network asked for that job, proved by their key, sealed for a key of that moment: the door may be plain HTTP.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'

export const SECRET_PATH = 'scan/secret'
const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const SECRET_ASKED = v.strictObject({
  job: v.pipe(v.string(), v.maxLength(80)),
  /** X25519, made for this question. */
  key,
})
/** Hex: 32 bytes, sealed. */
export const SECRET_GIVEN = v.object({ sealed: v.pipe(v.string(), v.regex(/^[0-9a-f]{64,512}$/)) })

export const SECRET_INFO = utf8ToBytes('cairn scan secret v1')
