import type { Tags } from '../../lang/types.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { inSlices, perSentenceGiven, type Statement } from '../../message/statements.ts'
import { packOf } from '../reading.ts'
import { inFile, onFirstLine, sayings } from '../said.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'tone/passive',
  severity: 'info',
  summary: {
    en: 'Sentences say who does it',
    id: 'Kalimat bahasa Inggris menyebut siapa pelakunya',
  },
  why: {
    en: 'Where nobody acts, nobody promises: “your data is checked” leaves open by whom, and a row of such sentences reads like a manual.',
    id: 'Tanpa pelaku tak ada yang berjanji: “your data is checked” tidak menyebut oleh siapa. Dalam bahasa Indonesia bentuk di- itu wajar.',
    source: 'BC-14; KNOWLEDGE part 3, own rule: 18 of 20 found, 2 of 20 false',
  },
  messages: {
    many: {
      en: '{count} of {all} sentences hide who does it: “{words}” here. Name who acts, and begin with them or with the reader.',
      id: '{count} dari {all} kalimat tidak menyebut pelakunya: “{words}” di sini. Sebut siapa yang melakukan, mulai dari mereka atau pembaca.',
    },
    us: {
      en: '“{words}” puts us last and the act in the middle. Begin with who does it: “We …”, or better with what the reader gets.',
      id: '“{words}” menaruh pelaku di belakang. Mulai dari siapa yang melakukan, atau lebih baik dari apa yang didapat pembaca.',
    },
  },
  options: {
    least: integer(4, 'How many such sentences a piece may hold before it is told so.', 1, 100),
    share: integer(30, 'Per cent of the sentences from which on it is told so.', 1, 100),
  },
  needs: ['tags'],
  examples: [
    {
      lang: 'en',
      says: 'us',
      bad: '# Fresh bread before breakfast\n\nYour loaf ⟦is baked by our team⟧ at 4 am.\n',
      good: '# Fresh bread before breakfast\n\nWe bake your loaf at 4 am.\n',
    },
    {
      lang: 'en',
      says: 'many',
      bad: '# Fresh bread before breakfast\n\nThe dough ⟦is kneaded⟧ at noon. It is folded at six. The oven is heated at two. The loaf is brought at five.\n',
      good: '# Fresh bread before breakfast\n\nWe knead the dough at noon, fold it at six and heat the oven at two. You have your loaf at five.\n',
    },
  ],

  *check(page, { options, found }) {
    const tags = packOf(page).tags
    if (!tags) return
    const all = sayings(page)
    const hidden: Fact[] = []
    yield* inSlices(all, (each) => {
      hidden.push(...unnamed(each, tags))
    })
    const [first] = hidden
    if (first && hidden.length >= options.least && hidden.length * 100 >= all.length * options.share)
      yield found('many', page.map.copy.source.firstLine(first.span), {
        count: hidden.length,
        all: all.length,
        words: shown(first.text),
      })
    for (const each of all.filter(({ text }) => /\bby (?:us|our)\b/i.test(text)).slice(0, 2)) {
      const at = byUs(page, each, tags)
      if (at) yield found('us', at, { words: shown(at.text, 40) })
    }
  },
})

/** The first passive of a sentence that does not say who acts. */
function unnamed(statement: Statement, tags: Tags) {
  const at = hiding(statement, [tags], () => tags.passives(statement.text).find(({ agent }) => !agent))
  const { block, start } = statement
  return at ? [inFile(block, { start: start + at.start, end: start + at.end })] : []
}

const hiding = perSentenceGiven<ReturnType<Tags['passives']>[number] | undefined>()

/** “is baked by our team”, to the end of the words for us. */
function byUs(page: Page, { block, start, text }: Statement, tags: Tags) {
  const found = tags
    .passives(text)
    .find(({ agent }) => agent && /^(?:us\b|our\b)/i.test(text.slice(agent.start, agent.end)))
  if (!found?.agent) return undefined
  const agent = text.slice(found.agent.start, found.agent.end)
  const name =
    /^(?:us|our(?: own)? (?:[\w-]+ )?(?:team|experts?|engineers?|designers?|staff|people|specialists?|bakers?|company))\b/i.exec(
      agent,
    )
  if (!name) return undefined
  return onFirstLine(page, block, { start: start + found.start, end: start + found.agent.start + name[0].length })
}
