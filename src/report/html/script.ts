/** Sorts and filters what stands in the page; without it everything is shown. Never makes markup from text. */
export const SCRIPT = `
'use strict'
;(() => {
  const table = document.getElementById('files')
  if (!table) return
  const body = table.tBodies[0]
  const rows = [...body.rows]
  const articles = new Map([...document.querySelectorAll('article')].map((each) => [each.dataset.at, each]))
  const compare = new Intl.Collator([], { numeric: true }).compare
  const text = (row, column) => row.cells[column].textContent

  const sort = (head, column) => {
    const down = head.getAttribute('aria-sort') === 'ascending'
    for (const each of table.tHead.rows[0].cells) each.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
    const sign = down ? -1 : 1
    rows.sort((a, b) => sign * compare(text(a, column), text(b, column)) || a.dataset.at - b.dataset.at)
    body.append(...rows)
  }
  ;[...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    button.addEventListener('click', () => sort(head, column))
    head.replaceChildren(button)
  })

  const form = document.querySelector('.filters')
  const { text: find, audience, severity, shown } = form.elements
  const worse = { '': ['error', 'warning', 'info'], error: ['error'], warning: ['error', 'warning'] }
  const words = new Map(
    rows.map((row) => [row, (row.textContent + ' ' + (articles.get(row.dataset.at)?.textContent ?? '')).toLowerCase()]),
  )
  const filter = () => {
    const wanted = find.value.trim().toLowerCase()
    const severities = worse[severity.value]
    let count = 0
    for (const row of rows) {
      const article = articles.get(row.dataset.at)
      let left = 0
      for (const item of article?.querySelectorAll('.finding') ?? []) {
        item.hidden = !severities.includes(item.dataset.severity)
        if (!item.hidden) left++
      }
      const fits =
        (!audience.value || row.dataset.audience === audience.value) &&
        (!severity.value || left > 0) &&
        (!wanted || words.get(row).includes(wanted))
      row.hidden = !fits
      if (article) article.hidden = !fits || left === 0
      if (fits) count++
    }
    shown.textContent = count + ' of ' + rows.length + ' files'
  }
  form.addEventListener('input', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.hidden = false
  filter()
})()
`
