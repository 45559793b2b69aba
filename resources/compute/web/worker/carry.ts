/** Programs and inputs from whoever asks for the work, and results back: from this browser straight to it, each in a frame of its own. */
import { openReach, type Question, type Reach, type Reached } from '../../../../web/src/phone/reach.ts'
import { nameOf } from '../../messages/content-name.ts'
import { MOST_RESULT } from '../../messages/wasm/execute.ts'
import { broughtPath, type Carrier } from '../../messages/work/ports.ts'
import type { KeptWork } from './kept-work.ts'

export interface Carrying extends Carrier {
  close(): void
}

export function createCarrier({ readBlob, blobs }: Pick<KeptWork, 'readBlob' | 'blobs'>): Carrying {
  const open = new Map<string, Promise<Reach>>()
  const reach = (requester: string): Promise<Reach> => {
    const known = open.get(requester) ?? openReach(requester)
    open.set(requester, known)
    return known
  }
  async function ask(requester: string, question: Question): Promise<Reached> {
    try {
      const answer = await (await reach(requester)).ask(question)
      if (answer.status < 300) return answer
      throw new Error(`${question.path.slice(0, 80)} answered ${answer.status}`)
    } catch (error) {
      // Where it answers is asked anew: it may have moved.
      const closing = open.get(requester)
      open.delete(requester)
      void closing?.then(
        one => one.close(),
        () => undefined,
      )
      throw error
    }
  }
  return {
    async get(requester, id) {
      const here = await readBlob(id)
      if (here !== undefined && nameOf(here) === id) return here
      const { bytes } = await ask(requester, { path: `/blobs/${id}` })
      if (bytes.length > MOST_RESULT || nameOf(bytes) !== id)
        throw new Error(`what came is not ${id.slice(0, 12)}, which was asked for`)
      await blobs.add(bytes)
      return bytes
    },
    put: async (requester, id, bytes) =>
      void (await ask(requester, { path: `/blobs/${id}`, method: 'PUT', body: bytes })),
    bring: async (brought, bytes) =>
      void (await ask(brought.requester, { path: `/${broughtPath(brought)}`, method: 'PUT', body: bytes })),
    close() {
      for (const one of open.values())
        void one.then(
          known => known.close(),
          () => undefined,
        )
      open.clear()
    },
  }
}
