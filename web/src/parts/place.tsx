/** The name of a cell. The library of cells is large, and comes when the first is named. */
import { useQuery } from '@tanstack/react-query'
import { languageNow } from '../languages/language.ts'

export function Place({ cell }: { readonly cell: string }) {
  const words = useQuery({
    queryKey: ['place', cell, languageNow()],
    queryFn: async () => (await import('../map/place-words.ts')).placeWords(cell),
    enabled: cell !== '',
    staleTime: Infinity,
  })
  if (cell === '') return '–'
  return <span title={cell}>{words.data ?? '…'}</span>
}
