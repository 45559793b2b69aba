/** OpenAPI 3.1 of a table of routes. Answers that several routes give, or that are worth a name, stand among the components. */
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { ACCOUNT } from '../../api/accounts.ts'
import { DEVICE } from '../../api/devices.ts'
import { EPOCH } from '../../api/epochs.ts'
import { MESSAGE } from '../../api/messages.ts'
import { NETWORK } from '../../api/network.ts'
import { PROBLEM } from '../../api/problem.ts'
import type { Question } from '../../links/http/questions.ts'
import { PROBLEM_JSON } from '../../links/http/respond.ts'
import type { Content } from '../../links/http/route.ts'
import { type ProblemCode, problemOf } from '../errors.ts'
import type { Route } from './route.ts'

export interface ApiDescription {
  readonly openapi: string
  readonly info: {
    readonly title: string
    readonly version: string
    readonly description: string
    readonly license: { readonly name: string; readonly identifier: string }
  }
  readonly servers: readonly { readonly url: string; readonly description: string }[]
  /** None: what is private is asked for with a signature of its own, which its route describes. */
  readonly security: readonly []
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

const NAMED: Readonly<Record<string, GenericSchema>> = {
  Account: ACCOUNT,
  Device: DEVICE,
  Epoch: EPOCH,
  Message: MESSAGE,
  Network: NETWORK,
  Problem: PROBLEM,
}

export function describeApi(routes: readonly Route[]): ApiDescription {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = openapiPath(route.path)
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeRoute(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cairn node',
      version: '1',
      description: 'Signed messages in; verdicts, epochs, and what everybody earned out.',
      license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The node that this was read from' }],
    security: [],
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(NAMED).map(([name, schema]) => [name, describeSchema(schema, name)]),
      ),
    },
  }
}

/**
 * A name for a generated client's function, which stays while method and path do.
 * @example operationIdOf('GET', '/v1/epochs/:epoch/bundle') // → 'getEpochsByEpochBundle'
 */
export function operationIdOf(method: string, path: string): string {
  const words = path
    .replace(/^\/v\d+/, '')
    .replaceAll(':', 'by-')
    .split(/[^A-Za-z0-9]+/)
    .filter(word => word !== '')
  return method.toLowerCase() + words.map(word => word[0]!.toUpperCase() + word.slice(1)).join('')
}

/** `/v1/messages/:id` → `/v1/messages/{id}`. */
export function openapiPath(path: string): string {
  return path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')
}

function describeRoute({ method, path, summary, asks, body, answer, problems }: Route): unknown {
  return {
    operationId: operationIdOf(method, path),
    summary,
    parameters: Object.entries(asks).map(describeQuestion),
    ...(body === undefined ? {} : { requestBody: { required: true, ...describeContent(body) } }),
    responses: {
      '200': describeContent(answer),
      ...describeProblems([...problems, 'internal', 'node_busy']),
    },
  }
}

function describeQuestion([name, { schema, ...question }]: [string, Question]) {
  return { name, ...question, required: question.in === 'path', schema: describeSchema(schema) }
}

function describeContent({ contentType, description, schema }: Content) {
  return { description, content: { [contentType]: { schema: schema ? describeSchema(schema) : {} } } }
}

/** @param own its own name: that one is written out. */
function describeSchema(schema: GenericSchema, own?: string): unknown {
  const { [own ?? '']: _itself, ...definitions } = NAMED
  const {
    $schema: _draft,
    $defs: _named,
    ...described
  } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: ['transform'],
    definitions,
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  })
  return described
}

/** One response a status, naming the codes that come with it. */
function describeProblems(codes: readonly ProblemCode[]): Record<string, unknown> {
  const responses: Record<string, unknown> = {}
  for (const status of new Set(codes.map(code => problemOf(code).status))) {
    const named = codes.filter(code => problemOf(code).status === status)
    const description = named.map(code => `\`${code}\`: ${problemOf(code).title}.`).join(' ')
    responses[String(status)] = describeProblem(description)
  }
  // Of any route: an address, a method or a header that is none.
  if (!Object.keys(responses).some(status => status.startsWith('4')))
    responses['4XX'] = describeProblem('The request cannot be read; the problem says why.')
  return responses
}

function describeProblem(description: string): unknown {
  return { description, content: { [PROBLEM_JSON]: { schema: { $ref: '#/components/schemas/Problem' } } } }
}
