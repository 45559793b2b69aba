/**
 * A route is a value: what it is for, what it asks and answers, and how. The server and /openapi.json are made from the same
 * table and the same schemas, so neither can say what the other does not.
 */
import type { Context } from 'hono'
import type { GenericSchema } from 'valibot'
import type { Sent } from '../../api/answer.ts'
import { type Asked, type Questions, readQuestions } from './questions.ts'
import { respondJson } from './respond.ts'

/** @typeParam Code what its server calls its problems */
export interface Route<Code extends string = string> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** As hono writes it: `/v1/messages/:id`. */
  readonly path: string
  readonly summary: string
  readonly asks: Questions
  readonly body?: Content
  readonly answer: Content
  /** Beside `internal` and `node_busy`, which any route may give. */
  readonly problems: readonly Code[]
  readonly handle: (context: Context) => Response | Promise<Response>
}

export interface Content {
  readonly contentType: string
  readonly description: string
  readonly schema?: GenericSchema
}

type About<Code extends string, Q extends Questions> = Pick<
  Route<Code>,
  'method' | 'path' | 'summary' | 'problems'
> & {
  /** By name: what stands in its path and query. */
  readonly asks?: Q
  readonly body?: Content
}

interface JsonRoute<Q extends Questions, Schema extends GenericSchema> {
  readonly answer: { readonly schema: Schema; readonly description: string }
  /** The answer itself; a status of its own by `status`. */
  handle(asked: Asked<Q>, context: Context): Sent<Schema> | Promise<Sent<Schema>>
  readonly status?: (answer: Sent<Schema>) => number
}

/** One that answers in JSON: the compiler holds what it answers against its schema. */
export function jsonRoute<
  const Schema extends GenericSchema,
  const Code extends string,
  const Q extends Questions = Record<never, never>,
>({ answer, handle, status = () => 200, ...about }: About<Code, Q> & JsonRoute<Q, Schema>): Route<Code> {
  return route({
    ...about,
    answer: { contentType: 'application/json', ...answer },
    async handle(asked, context) {
      const said = await handle(asked, context)
      return respondJson(said, status(said))
    },
  })
}

interface AnyRoute<Q extends Questions> {
  readonly answer: Content
  handle(asked: Asked<Q>, context: Context): Response | Promise<Response>
}

/** One that answers with bytes, text or a stream. */
export function route<const Code extends string, const Q extends Questions = Record<never, never>>({
  asks,
  handle,
  ...about
}: About<Code, Q> & AnyRoute<Q>): Route<Code> {
  const questions: Questions = asks ?? {}
  return {
    ...about,
    asks: questions,
    // What was read by the questions is what was asked.
    handle: context => handle(readQuestions(questions, context) as Asked<Q>, context),
  }
}
