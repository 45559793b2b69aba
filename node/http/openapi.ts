/** OpenAPI 3.1 of a table of routes. */
import { type ProblemCode, problemOf } from '../errors.ts'
import { PROBLEM_JSON } from './respond.ts'
import type { Content, Route } from './route.ts'
import { facts, integer, object, text } from './schema.ts'

export interface ApiDescription {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components: unknown
}

const PROBLEM = object({
  type: text,
  title: text,
  status: integer,
  code: text,
  detail: text,
  facts,
  hint: text,
})

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
    },
    paths,
    components: { schemas: { Problem: PROBLEM } },
  }
}

/** `/v1/messages/:id` → `/v1/messages/{id}`. */
export function openapiPath(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}')
}

function describeRoute({ summary, parameters = [], body, answer, problems }: Route): unknown {
  return {
    summary,
    parameters: parameters.map(parameter => ({ ...parameter, required: parameter.in === 'path' })),
    ...(body === undefined ? {} : { requestBody: { required: true, ...describeContent(body) } }),
    responses: { '200': describeContent(answer), ...describeProblems([...problems, 'internal']) },
  }
}

function describeContent({ contentType, description, schema = {} }: Content) {
  return { description, content: { [contentType]: { schema } } }
}

/** One response a status, naming the codes that come with it. */
function describeProblems(codes: readonly ProblemCode[]): Record<string, unknown> {
  const responses: Record<string, unknown> = {}
  for (const status of new Set(codes.map(code => problemOf(code).status))) {
    const named = codes.filter(code => problemOf(code).status === status)
    const description = named.map(code => `\`${code}\`: ${problemOf(code).title}.`).join(' ')
    const schema = { $ref: '#/components/schemas/Problem' }
    responses[String(status)] = { description, content: { [PROBLEM_JSON]: { schema } } }
  }
  return responses
}
