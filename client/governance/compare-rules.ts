/**
 * What two sets of rules differ in, value by value, for people: `emission.first 10000000 → 8000000`. Where each value stands is its
 * path in what `describeRules` says, which is what is hashed: nothing that changes is left out.
 */

export interface RuleChange {
  /** `shares.energy`, `resources.energy.params.retail`, `issuers.2.kinds` */
  readonly path: string
  /** As JSON; undefined where it was not there. */
  readonly before: string | undefined
  readonly after: string | undefined
}

/** In the order of the paths. @example compareRules(describeRules(before), describeRules(after)) */
export function compareRules(before: unknown, after: unknown): readonly RuleChange[] {
  const [was, is] = [flatten(before), flatten(after)]
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort()
  return paths.flatMap(path => {
    const [old, next] = [was.get(path), is.get(path)]
    return old === next ? [] : [{ path, before: old, after: next }]
  })
}

function flatten(value: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  walk(value, '', found)
  return found
}

function walk(value: unknown, path: string, found: Map<string, string>): void {
  const parts = partsOf(value)
  if (parts === undefined || parts.length === 0) found.set(path, JSON.stringify(value) ?? 'null')
  else for (const [name, part] of parts) walk(part, path === '' ? name : `${path}.${name}`, found)
}

/** What has names of its own is told by them, so that one more in a list does not change all that follow. */
function partsOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (Array.isArray(value)) {
    return value.map((part: unknown, at) => {
      const name = typeof part === 'object' && part !== null && 'name' in part ? part.name : undefined
      return [typeof name === 'string' ? name : String(at), part] as const
    })
  }
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined
}
