/** What a URL asks: each part with its own schema, and its own sentence where it is not as it should be. */
import type { Context } from 'hono'
import * as v from 'valibot'
import { type Hash, type MessageId, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'

export interface Question {
  readonly in: 'path' | 'query'
  readonly description: string
  readonly schema: v.GenericSchema<string | undefined, unknown>
}

export type Questions = Readonly<Record<string, Question>>
export type Asked<Q extends Questions> = { readonly [Name in keyof Q]: v.InferOutput<Q[Name]['schema']> }

const HEX_64 = '64 lowercase hex digits'
const ADDRESS = '0x and 40 hex digits'
const HASH = '0x and 64 lowercase hex digits'
const WHOLE = 'a whole number from 0'

const hex64 = v.pipe(v.string(HEX_64), v.regex(/^[0-9a-f]{64}$/, HEX_64))
export const messageId = v.pipe(
  hex64,
  v.transform(text => text as MessageId),
)
export const subjectId = v.pipe(
  hex64,
  v.transform(text => text as SubjectId),
)
export const account = v.pipe(
  v.string(ADDRESS),
  v.regex(/^0x[0-9a-fA-F]{40}$/, ADDRESS),
  v.transform(toAddress),
)
export const hash = v.pipe(
  v.string(HASH),
  v.regex(/^0x[0-9a-f]{64}$/, HASH),
  v.transform(text => text as Hash),
)
export const wholeNumber = v.pipe(
  v.string(WHOLE),
  v.regex(/^\d{1,15}$/, WHOLE),
  v.transform(Number),
  v.number(),
  v.integer(),
  v.minValue(0),
)

export function inPath<const Schema extends Question['schema']>(schema: Schema, description: string) {
  return { in: 'path', schema, description } as const
}

export function inQuery<const Schema extends Question['schema']>(schema: Schema, description: string) {
  return { in: 'query', schema, description } as const
}

export const EPOCH = { epoch: inPath(wholeNumber, 'Number of the epoch, from 0.') } as const
export const DEVICE = { id: inPath(subjectId, 'Subject id.') } as const
export const ACCOUNT = { address: inPath(account, 'Account on the chain.') } as const

/** @throws {NodeError} parameter_invalid */
export function readQuestions(questions: Questions, { req }: Context): Readonly<Record<string, unknown>> {
  const asked: Record<string, unknown> = {}
  for (const [name, question] of Object.entries(questions)) {
    const given = question.in === 'path' ? req.param(name) : req.query(name)
    const { success, output, issues } = v.safeParse(question.schema, given, { abortEarly: true })
    if (!success) throw invalid(name, given ?? '', issues[0].message)
    asked[name] = output
  }
  return asked
}

export function invalid(name: string, given: string, expected: string): NodeError {
  return new NodeError('parameter_invalid', { name, given: given.slice(0, 80), expected })
}
