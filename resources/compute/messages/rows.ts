/** How lists of rows stand in a word of compute: a job is named in two cells, and what cannot be read is never thrown on. */
import type { CborValue } from '../../../protocol/cbor/cbor.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { bare, type Field, whole } from '../../../protocol/words/fields.ts'

/** A demand, and the place of the input in it: `<64 hex digits>:<n>`. */
export type JobId = `${MessageId}:${number}`

export const MOST_INPUTS = 64
/** Of one job: a check is a job of its own, named by the place of what it judges, so many inputs further. */
export const MOST_CHECKS = 16
const ID_BYTES = 32
const place = whole(0, MOST_INPUTS * (MOST_CHECKS + 1) - 1)
const id: Field<MessageId> = bare(ID_BYTES)

export function jobId(message: MessageId, index: number): JobId {
  return `${message}:${index}`
}

/** The name of a job's check, the first being 1. */
export function checkId(job: JobId, check: number): JobId {
  const [message = '', index] = job.split(':')
  return jobId(message as MessageId, Number(index) + check * MOST_INPUTS)
}

type Row = readonly CborValue[]

export function readJob(message: CborValue, index: CborValue): JobId | undefined {
  return allOf([id.read(message), place.read(index)] as const, ([read, at]) => jobId(read, at))
}

export function writeJob(job: JobId): Row {
  const [message = '', index] = job.split(':')
  return [id.write(message as MessageId), Number(index)]
}

type Known<Parts> = { readonly [K in keyof Parts]: Exclude<Parts[K], undefined> }

export function allOf<const Parts extends readonly unknown[], Made>(
  parts: Parts,
  make: (known: Known<Parts>) => Made,
): Made | undefined {
  return parts.includes(undefined) ? undefined : make(parts as Known<Parts>)
}

export function row<Value>(
  right: string,
  read: (cells: Row) => Value | undefined,
  write: (value: Value) => Row,
  size: number,
): Field<Value> {
  return {
    right,
    read: value => (Array.isArray(value) && value.length === size ? read(value as Row) : undefined),
    write: value => [...write(value)],
  }
}

export function list<Value>(field: Field<Value>, most: number, least = 1): Field<readonly Value[]> {
  return {
    right: `a list of ${least} to ${most}: ${field.right}`,
    read: value => {
      if (!Array.isArray(value) || value.length < least || value.length > most) return undefined
      const all = value.map(one => field.read(one as CborValue))
      return all.includes(undefined) ? undefined : (all as Value[])
    },
    write: values => values.map(one => field.write(one)),
  }
}
