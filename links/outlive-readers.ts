/**
 * A reader of this process's output that has left (`cairn status | head`, a closed terminal) ends no work.
 * @param onLost told once where what this process says on stdout can't be written, as on a full disk
 * @example outliveReaders(({ message }) => console.error(message))
 */
export function outliveReaders(onLost: (error: Error) => void = () => undefined): void {
  process.stderr.on('error', () => undefined)
  let isLost = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isLost) return
    isLost = true
    onLost(error)
  })
}
