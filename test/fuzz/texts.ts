import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Own samples, and the labelled copy beside the project where it is there. */
export function seeds(): readonly string[] {
  const folders = [join(root, 'media/samples'), process.env.COPYDESK_CORPUS ?? join(root, '../shared/corpus/dev')]
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
}

/** What breaks readers: halves of constructs, and characters that are not what they look like. */
const SPLINTERS = [
  ...'\n,\n\n,\r\n,\r,\t,    , ,#,# ,## ,> ,>> ,- ,* ,1. ,+ ,***,---,===,```,~~~,`,``,|,| a | b |\n|---|---|\n,[,],(,),[](,![,[x]: /u "t,[x][y],[^1],[^1]: ,<,</,<!--,-->,<a href=",<div>,</div>,<script>,</script>,<p,&,&amp;,&#x1F600;,&#0;,\\,\\\n'.split(
    ',',
  ),
  ...'---\n;\n---\n;+++\n;title: ;title: ";body: |\n  ;body: >-\n    ;- a: b\n;key: [1, {a: b}\n;&anchor ;*anchor;<<: *a;!!binary x;%YAML 1.2\n;"\\u0041;kind: landing\n;audience: b2b\n;copydesk: {rules: {x: off}}\n;lang: id\n;subject: Hi\n'.split(
    ';',
  ),
  ...'{{,}},{{ first_name }},{%,%},{% if x %},{% endif %},{{<,>}},{{< cta text="Go" >}},{{%,*|FNAME|*,%%name%%,[[name]],{$x},{:.btn},{# x #},{/* x */},<Cta text="Go" />,export const a = 1'.split(
    ',',
  ),
  ...'**Subject:** ,Subject: ,### Headline\n,**Preheader:** ,[Book a demo](/x),**[GO]** (button),P.S. ,## Email 2\n,<!-- copydesk-disable -->,<!-- copydesk-disable-next-line tone/long -- x -->,<!-- copydesk-enable -->'.split(
    ',',
  ),
  ...'50%|3x faster|$1,200 a month|1.000.000|99,9|24/7|in 5 minutes|Rp50.000|4.8/5|2019–2024|1e9|0x1F|1234567890123456789012345'.split(
    '|',
  ),
  '\0',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\u200B',
  '\u200D',
  '\u200E',
  '\u202E',
  '\u2066',
  '\u2028',
  '\u0085',
  '\u00A0',
  '\u00AD',
  'e\u0301',
  'İ',
  'ß',
  'ﬁ',
  '👩‍👩‍👧',
  '🇮🇩',
  '\u{1F3FD}',
  '\uFDD0',
  '\uFDD1',
  '你好',
  'مرحبا',
  '\u0E01\u0E33',
]

const splinter = fc.constantFrom(...SPLINTERS)
const words = fc
  .array(
    fc.constantFrom(
      ...'we you your the get save trust proven free trial teams customers faster without because kami anda gratis hemat sekarang dapatkan dengan tanpa yang untuk'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((each) => each.join(' '))

/** Text out of splinters, words and anything. */
const made: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: splinter },
      { weight: 4, arbitrary: words },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.tuple(splinter, fc.integer({ min: 2, max: 60 })).map(([each, n]) => each.repeat(n)) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

interface Change {
  readonly how: 'cut' | 'end' | 'put' | 'twice' | 'swap' | 'letter' | 'crlf'
  readonly at: number
  readonly length: number
  readonly what: string
}

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('cut', 'end', 'put', 'put', 'put', 'twice', 'swap', 'letter', 'crlf'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 120 }),
  what: fc.oneof({ weight: 5, arbitrary: splinter }, { weight: 1, arbitrary: made }),
})

function changed(text: string, { how, at: share, length, what }: Change): string {
  const at = Math.floor(share * text.length)
  const part = text.slice(at, at + length)
  switch (how) {
    case 'cut':
      return text.slice(0, at) + text.slice(at + length)
    case 'end':
      return text.slice(0, at)
    case 'put':
      return text.slice(0, at) + what + text.slice(at)
    case 'twice':
      return text.slice(0, at) + part + part + text.slice(at + length)
    case 'swap':
      return text.slice(at) + text.slice(0, at)
    case 'letter':
      return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (length % 8))) + text.slice(at + 1)
    case 'crlf':
      return text.replace(/\r?\n/g, length % 3 === 0 ? '\r' : '\r\n')
  }
}

/** Files: made of splinters, or a real one that was changed in a few places. `longest`: of real ones, in UTF-16 units. */
export function texts(longest: number): fc.Arbitrary<string> {
  const real = seeds().filter((each) => each.length <= longest)
  const mutated = fc
    .tuple(fc.constantFrom(...real), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([text, changes]) => changes.reduce(changed, text))
  const head = fc.constantFrom(
    '',
    '---\nkind: landing\n---\n',
    '---\nkind: email\nlang: id\n---\n',
    '---\naudience: b2c\n',
  )
  return fc.oneof(
    { weight: 3, arbitrary: mutated },
    { weight: 2, arbitrary: fc.tuple(head, made).map(([first, rest]) => first + rest) },
  )
}
