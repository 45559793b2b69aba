/** What a URL asks: each part with its own schema, and its own sentence where it is not as it should be. */
import type { Context } from 'hono'
import * as v from 'valibot'
import { invalid } from './request-error.ts'

export interface Question {
  readonly in: 'path' | 'query'
  readonly description: string
  readonly schema: v.GenericSchema<string | undefined, unknown>
}

export type Questions = Readonly<Record<string, Question>>
export type Asked<Q extends Questions> = { readonly [Name in keyof Q]: v.InferOutput<Q[Name]['schema']> }

/** @example inPath(v.string(), 'Name of the piece.') */
export function inPath<const Schema extends Question['schema']>(schema: Schema, description: string) {
  return { in: 'path', schema, description } as const
}

/** @example inQuery(v.optional(v.string()), 'Id of the last event seen.') */
export function inQuery<const Schema extends Question['schema']>(schema: Schema, description: string) {
  return { in: 'query', schema, description } as const
}

/** @throws {RequestError} parameter_invalid */
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
