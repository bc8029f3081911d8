import { describe, expect, it } from 'vitest'
import { brief, briefs, buttons, marked, of } from './drafts.ts'

describe('templates', () => {
  it.each([
    '{{ first_name }}',
    '{{{ raw }}}',
    '*|FNAME|*',
    '%%First%%',
    '[[name]]',
    '${name}',
    '<%= name %>',
    '{$name}',
    '{{ name | default: "there" }}',
  ])('shows %s as it is written, marked', (tag) => {
    expect(briefs(`Hi **${tag}**, _welcome_`)).toEqual([`paragraph: Hi ${tag}, welcome`])
    expect(marked(`Hi ${tag}!`)).toEqual([`mergetag: ${tag}`])
  })

  it.each([
    '{% if x %}',
    '{{#each x}}',
    '{{/if}}',
    '{{< clear >}}',
    '{{% /note %}}',
    '<% if x %>',
    '*|IF:X|*',
    '{{! note }}',
    '{{ else }}',
  ])('shows nothing for %s', (tag) => {
    expect(briefs(`Hi ${tag}there`)).toEqual(['paragraph: Hi there'])
    expect(briefs(`One\n${tag}\n## Two`)).toEqual(['paragraph: One', 'heading: Two'])
  })

  it('keeps tags in code as code', () => {
    expect(briefs('Write `{% if x %}` or `{{< cta text="Buy now" >}}`')).toEqual([
      'paragraph: Write {% if x %} or {{< cta text="Buy now" >}}',
    ])
  })

  it('reads the words of shortcodes, includes and components', () => {
    expect(
      buttons('{{< cta title="Ready to go?" button_text="GET IN TOUCH" button_url="/contact" class="wide hero" >}}'),
    ).toEqual([
      ['parameter', 'cta.title', 'Ready to go?', undefined],
      ['button', 'cta.button_text', 'GET IN TOUCH', '/contact'],
    ])
    expect(buttons('{{< button "Get started" "/start" >}}')).toEqual([['button', 'button', 'Get started', '/start']])
    expect(buttons('{% include cta.html text="Book a call" url="/book" %}')).toEqual([
      ['parameter', 'cta.text', 'Book a call', undefined],
    ])
    expect(
      buttons(
        '<Hero\n  title="Sleep &amp; save"\n  :subtitle="t(1)"\n  ctaText={"Try it"}\n  ctaLink="/try"\n  className="big hero"\n/>',
      ),
    ).toEqual([
      ['parameter', 'Hero.title', 'Sleep & save', undefined],
      ['button', 'Hero.ctaText', 'Try it', '/try'],
    ])
  })

  it('takes words between the tags of a button for one', () => {
    expect(marked('{{< button href="/x" >}}Start now{{< /button >}}')).toEqual(['button: Start now -> /x'])
    expect(marked('<Button href="/x">\n  Start now\n</Button>')).toEqual(['button: Start now -> /x'])
  })

  it('takes a link with a button class for one', () => {
    for (const list of [
      '{: .btn}',
      '{:.button}',
      '{: .btn .btn--large}',
      '{: class="btn"}',
      '{.btn}',
      '{ .md-button }',
      '\n{: .cta-button }',
    ])
      expect(marked(`[Go on](/x)${list}`)).toEqual(['button: Go on -> /x'])
    expect(marked('[Go on](/x){: .note}')).toEqual(['link: Go on -> /x'])
  })

  it('writes addresses as the file does', () => {
    expect(marked('[Docs]({{< ref "a.md" >}})')).toEqual(['link: Docs -> {{< ref "a.md" >}}'])
  })

  it('reads MDX', () => {
    const { drafts, comments } = of('import A from "./a"\nexport const x = 1\n\n# Hi\n\n{/* a note */}\n\nText\n')
    expect(drafts.map(brief)).toEqual(['heading: Hi', 'paragraph: Text'])
    expect(comments.map((one) => one.text)).toEqual(['a note'])
  })

  it.each([
    '@if ($user->isNew())',
    "@if(in_array('a)', $list))",
    '@else',
    '@endif',
    '@foreach ($items as $item)',
    '@endforeach',
    "@component('mail::panel')",
    '@endcomponent',
    "@include('mail.header', ['logo' => true])",
    '@php\n  $total = 3;\n@endphp',
    '@csrf',
    '@customer($order)',
    '{{-- a note --}}',
    '{# a note #}',
    '{#- a note -#}',
    '@model Shop.Mail',
    '@{ var total = 3; }',
    '@foreach (var item in Model.Items) {',
    '{%- set x = 1 -%}',
    '<%_ if (x) { _%>',
  ])('shows nothing for the line %s', (line) => {
    expect(briefs(`One\n${line}\n## Two`)).toEqual(['paragraph: One', 'heading: Two'])
  })

  it.each(['{!! $name !!}', '@Model.FirstName', '@Html.Raw(Model.Text)', '<%- name %>', '{{ $order->total ?? 0 }}'])(
    'shows %s as a tag',
    (tag) => {
      expect(marked(`Hi ${tag}, welcome`)).toEqual([`mergetag: ${tag}`])
    },
  )

  it.each([
    '@mossfield on every network',
    'Write to ida@if.example (or call)',
    '@anna (Berlin) says hi',
    'Talk to us @ the fair',
  ])('leaves %s as it is', (text) => {
    expect(marked(text).filter((one) => one.startsWith('mergetag'))).toEqual([])
    expect(briefs(text)[0]).toContain(text.slice(-8))
  })

  it('finds the buttons of mails', () => {
    const blade = (target: string) =>
      `@component('mail::button', ['url' => ${target}, 'color' => 'success'])\nSow now\n@endcomponent`
    const text = (target: string) => `@component('mail::message')\n# Hi\n\n${blade(target)}\n\nBye\n@endcomponent`
    expect(marked(text("'https://moss.example/sow'"))).toEqual(['button: Sow now -> https://moss.example/sow'])
    expect(marked(text("route('sow.now', $bed->id)"))).toEqual(["button: Sow now -> route('sow.now'"])
    expect(briefs(text("'/x'"))).toEqual(['heading: Hi', 'paragraph: Sow now', 'paragraph: Bye'])
    expect(marked('<x-mail::button url="/sow">\nSow now\n</x-mail::button>')).toEqual(['button: Sow now -> /sow'])
  })
})
