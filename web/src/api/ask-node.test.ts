import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../languages/language.ts'
import { problemOf } from './ask-node.ts'

const answer = (body: object) => new Response(JSON.stringify(body), { status: 404 })
const known = {
  code: 'epoch_unknown',
  title: 'This epoch is not there yet',
  detail: 'This epoch is not there yet',
  hint: 'GET /v1/clock tells the current epoch; an epoch appears when it closes.',
}

afterEach(() => speak('en', []))

describe('a problem that the node answers', () => {
  it('is said as the node says it, in English', async () => {
    const { message, facts, code } = await problemOf(answer({ ...known, detail: 'there is no epoch 99' }))
    expect([code, message, facts]).toEqual([known.code, 'there is no epoch 99', {}])
  })

  it('is said in the language of whoever asked, with what the node adds, and what would be right', async () => {
    await speak('de', [])
    expect(await problemOf(answer(known))).toMatchObject({
      message: 'Diese Epoche gibt es noch nicht',
      hint: 'GET /v1/clock nennt die laufende Epoche; eine Epoche erscheint, wenn sie endet.',
    })
    const more = await problemOf(answer({ ...known, detail: 'there is no epoch 99' }))
    expect(more.message).toBe('Diese Epoche gibt es noch nicht (there is no epoch 99)')
  })

  it('is said in English where nobody has translated its code, and is something where the answer is none', async () => {
    await speak('es', [])
    const unheard = await problemOf(
      answer({ code: 'unheard_of', title: 'No', detail: 'Not so', hint: 'Try' }),
    )
    expect([unheard.message, unheard.hint]).toEqual(['Not so', 'Try'])
    expect((await problemOf(new Response('<html>', { status: 502 }))).message).toBe('')
  })
})
