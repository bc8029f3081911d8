/**
 * Sorts and filters what stands in the page; without it everything is shown. Never makes markup from text. In the
 * editor's view it also sends where to go (`{go: [file, line, column]}`), what to export (`{export}`) and wishes for a
 * newer report (`{renew: true}`), and keeps its state while the view is hidden.
 */
export const SCRIPT = `
'use strict'
;(() => {
  const host = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : null
  const state = { sort: null, text: '', audience: '', severity: '', top: 0, ...host?.getState() }
  const keep = () => host?.setState(state)
  if (host) connect()
  const table = document.getElementById('files')
  if (!table) return
  const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.rows].filter((row) => row.dataset.file) }))
  const rows = groups.flatMap((group) => group.rows)
  const place = new Map(rows.map((row, index) => [row, index]))
  const articles = new Map([...document.querySelectorAll('article')].map((each) => [each.dataset.file, each]))
  const compare = new Intl.Collator([], { numeric: true }).compare
  const value = ({ cells }, column) => cells[column].dataset.sort ?? cells[column].textContent

  const heads = [...table.tHead.rows[0].cells]
  const sort = (column, down) => {
    for (const each of heads) each.removeAttribute('aria-sort')
    heads[column].setAttribute('aria-sort', down ? 'descending' : 'ascending')
    const sign = down ? -1 : 1
    for (const { body, rows } of groups) {
      rows.sort((a, b) => sign * compare(value(a, column), value(b, column)) || place.get(a) - place.get(b))
      body.append(...rows)
    }
    state.sort = [column, down]
    keep()
  }
  heads.forEach((head, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    button.addEventListener('click', () => sort(column, head.getAttribute('aria-sort') === 'ascending'))
    head.replaceChildren(button)
  })
  if (state.sort && heads[state.sort[0]]) sort(...state.sort)

  const form = document.querySelector('.filters')
  const { text: find, audience, severity, shown } = form.elements
  const worse = { '': ['error', 'warning', 'info'], error: ['error'], warning: ['error', 'warning'] }
  const items = new Map(
    [...articles].map(([file, article]) => [
      file,
      [...article.querySelectorAll('.finding')].map((item) => ({
        item,
        line: Number(item.dataset.line),
        severity: item.dataset.severity,
        words: item.textContent.toLowerCase(),
      })),
    ]),
  )
  const own = (row) => {
    const { file, from, until } = row.dataset
    return (items.get(file) ?? []).filter(({ line }) => line >= from && (!until || line < until))
  }
  const words = new Map(rows.map((row) => [row, [row.textContent.toLowerCase(), own(row)]]))
  const filter = () => {
    const wanted = find.value.trim().toLowerCase()
    const severities = worse[severity.value]
    let count = 0
    const left = new Set()
    for (const { body, rows } of groups) {
      let some = false
      for (const row of rows) {
        const [said, findings] = words.get(row)
        const rowSaysIt = !wanted || said.includes(wanted)
        let any = false
        for (const { item, severity: level, words } of findings) {
          item.hidden = !severities.includes(level) || !(rowSaysIt || words.includes(wanted))
          if (!item.hidden) any = true
        }
        const fits =
          (!audience.value || body.dataset.audience === audience.value) &&
          (!severity.value || any) &&
          (rowSaysIt || any)
        row.hidden = !fits
        if (!fits) for (const { item } of findings) item.hidden = true
        if (fits && any) left.add(row.dataset.file)
        if (fits) some = true
        if (fits) count++
      }
      body.hidden = !some
    }
    for (const [file, article] of articles) article.hidden = !left.has(file)
    shown.textContent = shown.dataset.words.replace('{0}', count).replace('{1}', rows.length)
    Object.assign(state, { text: find.value, audience: audience.value, severity: severity.value })
    keep()
  }
  form.addEventListener('input', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
  find.value = state.text
  audience.value = state.audience
  severity.value = state.severity
  form.hidden = false
  filter()
  if (host) scrollTo(0, state.top)

  function connect() {
    for (const each of document.querySelectorAll('.go')) {
      const link = document.createElement('a')
      link.href = '#'
      link.textContent = each.textContent
      link.dataset.go = each.dataset.go
      each.replaceChildren(link)
    }
    document.addEventListener('click', (event) => {
      const { target } = event
      const link = target.closest('a[data-go]')
      const button = target.closest('button[data-export]')
      if (link) {
        event.preventDefault()
        host.postMessage({ go: link.dataset.go.split(':').map(Number) })
      }
      if (button) host.postMessage({ export: button.dataset.export })
      if (target.closest('#renew')) host.postMessage({ renew: true })
    })
    addEventListener('message', ({ data }) => {
      if (data?.stale) document.getElementById('stale').hidden = false
    })
    addEventListener('scroll', () => {
      state.top = scrollY
      keep()
    })
  }
})()
`
