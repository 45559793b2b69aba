/** Who shares in what is issued: a resource by its title, the others by what they are called in the language that is spoken. */
import { useWordsOf } from '../resource-page.ts'
import { TEXT } from '../text.ts'

export function usePoolName(): (pool: string) => string {
  const wordsOf = useWordsOf()
  const others: Readonly<Record<string, string>> = TEXT.pools
  return pool => wordsOf(pool)?.title ?? (Object.hasOwn(others, pool) ? others[pool] : undefined) ?? pool
}
