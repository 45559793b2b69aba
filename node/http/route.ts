/**
 * A route is a value: what it is for, what it takes and gives, and how it answers. The server and /openapi.json are made
 * from the same table, so neither can say what the other does not.
 */
import type { Context } from 'hono'
import type { ProblemCode } from '../errors.ts'
import type { Schema } from './schema.ts'

export interface Route {
  readonly method: 'GET' | 'POST'
  /** As hono writes it: `/v1/messages/:id`. */
  readonly path: string
  readonly summary: string
  readonly parameters?: readonly Parameter[]
  readonly body?: Content
  readonly answer: Content
  /** Beside `internal`, which any route may give. */
  readonly problems: readonly ProblemCode[]
  readonly handle: (context: Context) => Response | Promise<Response>
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly description: string
  readonly schema: Schema
}

export interface Content {
  readonly contentType: string
  readonly description: string
  readonly schema?: Schema
}
