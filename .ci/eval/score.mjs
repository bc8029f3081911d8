const tokens = (text) => new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Same place: lines at most one apart, half of the shorter quote's words shared, and no span that swallows a page. */
export function same(gold, found) {
  if (gold.line < found.line - 1 || gold.line > (found.endLine ?? found.line) + 1) return false
  const a = tokens(gold.text)
  const b = tokens(found.text)
  const least = Math.min(a.size, b.size)
  if (least === 0) return gold.line === found.line
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / least >= 0.5 && b.size <= Math.max(45, 3 * a.size)
}

/** Greedy one-to-one matching in document order. */
function match(golds, founds) {
  const left = [...founds]
  const pairs = []
  const missed = []
  for (const gold of golds) {
    const at = left.findIndex((found) => same(gold, found))
    if (at < 0) missed.push(gold)
    else pairs.push([gold, left.splice(at, 1)[0]])
  }
  return { pairs, missed, extra: left }
}

class F1 {
  tp = 0
  fp = 0
  fn = 0
  add(tp, fp, fn) {
    this.tp += tp
    this.fp += fp
    this.fn += fn
  }
  toJSON() {
    const { tp, fp, fn } = this
    return { precision: tp / (tp + fp), recall: tp / (tp + fn), f1: (2 * tp) / (2 * tp + fp + fn), n: tp + fn }
  }
}

class Accuracy {
  ok = 0
  n = 0
  by = new Map()
  add(gold, found) {
    this.n++
    const own = this.by.get(gold) ?? { ok: 0, n: 0 }
    own.n++
    if (gold === found) {
      this.ok++
      own.ok++
    }
    this.by.set(gold, own)
  }
  toJSON() {
    const parts = [...this.by.values()].map(({ ok, n }) => ok / n)
    return { accuracy: this.ok / this.n, balanced: parts.reduce((a, b) => a + b, 0) / parts.length, n: this.n }
  }
}

const FLAGS = {
  roi: (label) => label.b2b.roi,
  security: (label) => label.b2b.security,
  reference: (label) => label.b2b.reference,
  socialProof: (label) => label.b2c.social_proof,
  riskRelief: (label) => label.b2c.risk_relief,
  price: (label) => label.b2c.price,
}

/** Confidence from which an audience is said to be sure: nine in ten of these are to be right. */
const SURE = 0.9

/** Scores maps (by id) against labels; the fields are those of the map contract. */
export function score(labels, maps, { show }) {
  const accuracy = () => new Accuracy()
  const s = {
    isCopy: accuracy(),
    kind: accuracy(),
    language: accuracy(),
    audience: accuracy(),
    audienceAll: accuracy(),
    audienceSure: accuracy(),
    promise: new F1(),
    problem: new F1(),
    proofs: new F1(),
    proofKind: accuracy(),
    ctas: new F1(),
    ctaAsk: accuracy(),
    ctaPrimary: accuracy(),
    primaryAsks: accuracy(),
    subjects: new F1(),
    has: Object.fromEntries(Object.keys(FLAGS).map((key) => [key, new F1()])),
    screenPromise: accuracy(),
    screenCta: accuracy(),
  }
  const say = (field, id, sign, entry) => {
    if (show !== field) return
    const what = [entry.kind, entry.sub, entry.ask].filter(Boolean).join('/')
    console.log(`${sign} ${id}:${entry.line ?? ''} ${what} ${JSON.stringify(entry.text ?? entry).slice(0, 200)}`)
  }
  const lists = (field, id, golds, founds) => {
    const m = match(golds, founds)
    s[field].add(m.pairs.length, m.extra.length, m.missed.length)
    for (const gold of m.missed) say(field, id, '-', gold)
    for (const found of m.extra) say(field, id, '+', found)
    return m.pairs
  }
  for (const gold of labels) {
    const file = maps.get(gold.id)
    s.isCopy.add(gold.is_copy, file.isCopy)
    if (gold.is_copy !== file.isCopy) say('isCopy', gold.id, gold.is_copy ? '-' : '+', { text: `sure ${gold.sure}` })
    s.language.add(gold.language, file.language)
    if (gold.language !== file.language) say('language', gold.id, '~', { text: `${gold.language} ${file.language}` })
    if (!gold.is_copy) continue
    s.kind.add(gold.kind, file.kind)
    const audience = file.audience?.value ?? 'unclear'
    s.audienceAll.add(gold.audience, audience)
    if (gold.audience !== 'unclear') s.audience.add(gold.audience, audience)
    if (file.audience?.confidence >= SURE) s.audienceSure.add(gold.audience, audience)
    if (gold.audience !== audience)
      say('audience', gold.id, '~', { text: `gold ${gold.audience}, found ${audience} ${file.audience?.confidence}` })
    const flat = (key) => file.pieces.flatMap((piece) => piece[key] ?? [])
    const promises = file.pieces.flatMap((piece) => piece.promise.slice(0, 2))
    const hit = gold.value.some((g) => promises.some((f) => same(g, f)))
    s.promise.add(hit ? 1 : 0, promises.length > 0 && !hit ? 1 : 0, gold.value.length > 0 && !hit ? 1 : 0)
    if (!hit) {
      for (const g of gold.value) say('promise', gold.id, '-', g)
      for (const f of promises.slice(0, 3)) say('promise', gold.id, '+', f)
    }
    if (file.pieces.length <= 1) lists('problem', gold.id, gold.problem, flat('problem'))
    for (const [g, f] of lists('proofs', gold.id, gold.proofs, flat('proofs'))) {
      s.proofKind.add(g.kind, f.kind)
      if (g.kind !== f.kind) say('proofKind', gold.id, `${g.kind}/${g.sub} →`, f)
    }
    for (const [g, f] of lists('ctas', gold.id, gold.ctas, flat('ctas'))) {
      s.ctaPrimary.add(Boolean(g.primary), Boolean(f.primary))
      s.ctaAsk.add(g.ask, f.ask)
      if (Boolean(g.primary) !== Boolean(f.primary)) say('ctaPrimary', gold.id, g.primary ? '-' : '+', f)
      if (g.ask !== f.ask) say('ctaAsk', gold.id, `${g.ask} →`, f)
    }
    if (gold.kind === 'email') lists('subjects', gold.id, gold.subjects, flat('subjects'))
    for (const [key, want] of Object.entries(FLAGS)) {
      const wanted = want(gold)
      const got = file.pieces.some((piece) => piece.has[key])
      s.has[key].add(wanted && got ? 1 : 0, !wanted && got ? 1 : 0, wanted && !got ? 1 : 0)
      if (wanted !== got) say(`has.${key}`, gold.id, wanted ? '-' : '+', { text: '' })
    }
    if (gold.kind === 'landing') {
      const first = file.pieces[0]?.firstScreen?.laptop
      s.screenPromise.add(gold.first_screen.value, Boolean(first?.promise))
      s.screenCta.add(gold.first_screen.cta, Boolean(first?.cta))
      if (gold.first_screen.cta !== Boolean(first?.cta))
        say('screenCta', gold.id, gold.first_screen.cta ? '-' : '+', { text: `ends at line ${first?.endLine}` })
      if (gold.first_screen.value !== Boolean(first?.promise))
        say('screenPromise', gold.id, gold.first_screen.value ? '-' : '+', { text: `ends at line ${first?.endLine}` })
    }
    const bucket = (n) => (n >= 2 ? '2+' : String(n))
    const asks = Math.max(0, ...file.pieces.map((piece) => piece.primaryAsks))
    s.primaryAsks.add(bucket(gold.primary_asks), bucket(asks))
    if (bucket(gold.primary_asks) !== bucket(asks))
      say('primaryAsks', gold.id, '~', { text: `gold ${gold.primary_asks}, found ${asks}` })
  }
  return JSON.parse(JSON.stringify(s))
}

/** One figure a field, as the goals name them. */
export function flatten(table) {
  const rows = {}
  const put = (name, part) => {
    if ('f1' in part)
      rows[name] = {
        value: part.f1 ?? Number.NaN,
        detail: `F1   P ${part.precision?.toFixed(2)} R ${part.recall?.toFixed(2)} n ${part.n}`,
      }
    else rows[name] = { value: part.accuracy ?? Number.NaN, detail: `accuracy of ${part.n}` }
  }
  for (const [name, part] of Object.entries(table)) {
    if (name === 'has') for (const [key, value] of Object.entries(part)) put(`has.${key}`, value)
    else if (name.startsWith('screen'))
      rows[name] = {
        value: part.balanced ?? Number.NaN,
        detail: `balanced, accuracy ${part.accuracy?.toFixed(3)} of ${part.n}`,
      }
    else put(name, part)
  }
  return rows
}
