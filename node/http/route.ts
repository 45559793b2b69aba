/** A route of the node: its problems are those of the node's table. */
import type { Route as HttpRoute } from '../../links/http/route.ts'
import type { ProblemCode } from '../errors.ts'

export type Route = HttpRoute<ProblemCode>
