/** A reader of this process's output that has left (`cairn status | head`, a closed terminal) ends no work. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
