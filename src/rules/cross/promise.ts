import type { Campaign, CampaignFile } from '../../lint/campaign.ts'
import { defineCampaignRule } from '../../lint/rule.ts'
import type { PromiseDigest } from '../../message/digest.ts'
import type { Place } from '../../text/source.ts'
import { oddOnes } from '../odd.ts'
import { contradicts, isOther, otherAxis, otherSize, variantsIn } from '../promises.ts'
import { sameSentence } from '../settled.ts'
import { AXIS, shown } from '../words.ts'

export default defineCampaignRule({
  id: 'cross/promise',
  severity: 'warning',
  summary: {
    en: 'All pieces of a campaign make one promise',
    id: 'Semua tulisan satu kampanye membuat satu janji',
  },
  why: {
    en: 'A message that is settled does not waver with the channel; each further promise makes all of them weaker.',
    id: 'Pesan yang sudah ditetapkan tidak goyah ketika saluran berubah; setiap janji tambahan melemahkan semuanya.',
    source: 'MS-06, XP-01, XP-03',
  },
  messages: {
    declared: {
      en: '“{here}” is not the promise that {file} declares: “{there}”. Make that promise here, or change the declaration.',
      id: '“{here}” bukan janji yang dinyatakan {file}: “{there}”. Sampaikan janji itu di sini, atau ubah pernyataannya.',
    },
    differs: {
      en: '“{here}” here, “{there}” in {file}, line {line}: two promises in one campaign. Choose one and make it in both.',
      id: 'Di sini “{here}”, di {file} baris {line} “{there}”: dua janji dalam satu kampanye. Pilih satu untuk keduanya.',
    },
    axis: {
      en: 'Promises “{here}” here, “{there}” in {file}, line {line}. One campaign promises one of the two: choose it.',
      id: 'Di sini janjinya “{here}”, di {file} baris {line} “{there}”. Pilih salah satu untuk seluruh kampanye.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'declared',
      bad: `==> index.md <==
---
kind: landing
campaign: spring
promise: Tallywell closes your books 4 times faster
---

# Tallywell closes your books 4 times faster

==> mails/welcome.md <==
---
kind: email
campaign: spring
---

Subject: Welcome aboard

Hi Ana,

⟦Tallywell saves finance teams 40% of their software costs.⟧
`,
      good: `==> index.md <==
---
kind: landing
campaign: spring
promise: Tallywell closes your books 4 times faster
---

# Tallywell closes your books 4 times faster

==> mails/welcome.md <==
---
kind: email
campaign: spring
---

Subject: Welcome aboard

Hi Ana,

Tallywell closes the books of finance teams 4 times faster.
`,
    },
    {
      lang: 'id',
      says: 'declared',
      bad: `==> beranda.md <==
---
kind: landing
campaign: semi
promise: Tallywell menutup buku 4 kali lebih cepat
---

# Tallywell menutup buku 4 kali lebih cepat

==> harga.md <==
---
kind: landing
campaign: semi
---

# ⟦Tallywell menghemat 40% biaya perangkat lunak tim keuangan⟧
`,
      good: `==> beranda.md <==
---
kind: landing
campaign: semi
promise: Tallywell menutup buku 4 kali lebih cepat
---

# Tallywell menutup buku 4 kali lebih cepat

==> harga.md <==
---
kind: landing
campaign: semi
---

# Tallywell menutup buku tim keuangan 4 kali lebih cepat
`,
    },
  ],

  *judge(campaign, at) {
    const promises = promisesIn(campaign)
    const told = new Set<CampaignFile>()
    for (const { file, promise } of declaredIn(campaign)) {
      for (const each of promises) {
        if (each.in === file || told.has(each.in) || each.in.digest.declaredPromise) continue
        if (each.in.digest.language !== file.digest.language || !isOther(promise.words, each.words)) continue
        told.add(each.in)
        const { found, path, say } = at(each.in)
        const values = { here: shown(each.place.text, 50), there: shown(promise.text, 50), file: path(file) }
        const rewrites = each.whole ? sameSentence(each.place, promise.text, path(file), say) : []
        yield found('declared', each.place, values, [], { rewrites })
      }
    }
    if (told.size > 0) return
    for (const group of [...(campaign.name === undefined ? [] : [promises]), ...variantsIn(campaign, promises)]) {
      for (const { one, usual } of oddOnes(group, (a, b) => !differ(a, b, group.length === 2 && !campaign.name))) {
        if (told.has(one.in)) continue
        told.add(one.in)
        const { found, path, say } = at(one.in)
        const elsewhere = [
          { in: usual.in, place: usual.place, words: { en: 'The other promise', id: 'Janji yang lain' } },
        ]
        const where = { file: path(usual.in), line: usual.place.line }
        const isAlike = one.whole && usual.whole && one.in.digest.language === usual.in.digest.language
        const rewrites = isAlike ? sameSentence(one.place, usual.place.text, path(usual.in), say) : []
        if (one.axis && usual.axis && otherAxis(one, usual))
          yield found(
            'axis',
            one.place,
            { here: say(AXIS[one.axis]), there: say(AXIS[usual.axis]), ...where },
            elsewhere,
            { rewrites },
          )
        else
          yield found(
            'differs',
            one.place,
            { here: shown(one.place.text, 40), there: shown(usual.place.text, 40), ...where },
            elsewhere,
            { rewrites },
          )
      }
    }
  },
})

type Told = PromiseDigest & { readonly in: CampaignFile; readonly place: Place }

const promisesIn = ({ files }: Campaign): Told[] =>
  files.flatMap((file) => file.digest.pieces.flatMap(({ promise }) => (promise ? [{ ...promise, in: file }] : [])))

/** Files that declare a promise for their campaign; of a campaign without a name, none. */
const declaredIn = ({ name, files }: Campaign) =>
  name === undefined
    ? []
    : files.flatMap((file) => (file.digest.declaredPromise ? [{ file, promise: file.digest.declaredPromise }] : []))

/** Whether two promises go apart: by figure or by what gets better; of copies of one text (`strict`) by their words too. */
const differ = (a: Told, b: Told, strict: boolean): boolean =>
  otherAxis(a, b) ||
  contradicts(a.words, b.words) ||
  (!strict && otherSize(a.words, b.words)) ||
  (strict && a.in.digest.language === b.in.digest.language && isOther(a.words, b.words))
