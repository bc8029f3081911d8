import rule from '../../src/rules/email/one-aim.ts'
import { check } from './check.ts'

const mail = (body: string, subject = 'Bread for your canteen'): string =>
  `Subject: ${subject}\n\nHi Ana,\n\nWe bake for canteens at 4 am, and the first loaf is at your door by seven.\n\n${body}\n`

check(rule, {
  clean: [
    // What ends on a colon leads to what stands below it.
    {
      kind: 'email',
      copy: mail(
        '**Try us, no commitment:**\nUse code RYE for a free loaf.\n\n[Order the box](https://rye.example/box)',
      ),
    },
    // The steps of one way, numbered.
    {
      kind: 'email',
      copy: mail(
        '1. Open [your shelf](https://rye.example/shelf)\n2. Choose [a box](https://rye.example/box)\n3. Reply to this email with your street',
      ),
    },
    // One aim, said twice; the way to answer; help beside the way.
    { kind: 'email', copy: mail('Open to a short call on Tuesday?\n\nJust reply with a time that suits you.') },
    { kind: 'email', copy: mail('[Order the box](https://rye.example/box)\n\nQuestions? Just reply to this email.') },
    // The act and the word on it are one.
    { kind: 'email', copy: mail('Try it. Reply and tell me how it went.') },
    // A choice between two doors, which is another rule's.
    { kind: 'email', copy: mail('Start your free trial today, or book a call with Tom.') },
    // What is shared in the call; an order under way.
    { kind: 'email', copy: mail('Happy to share how we did it for a fleet. Worth a call on Tuesday?') },
    {
      kind: 'email',
      copy: mail(
        '[Track your order](https://rye.example/track)\n\n[Change the delivery](https://rye.example/change)\n\n[Download the invoice](https://rye.example/invoice.pdf)',
        'Your order 1042 is on its way',
      ),
    },
    // What stands under headings of a row is one list.
    {
      kind: 'email',
      copy: mail(
        '### Rye\n\n[View the rye →](https://rye.example/rye)\n\n### Spelt\n\n[View the spelt →](https://rye.example/spelt)\n\n### Oat\n\n[View the oat →](https://rye.example/oat)',
      ),
    },
    {
      lang: 'id',
      kind: 'email',
      copy: 'Subject: Roti untuk kantin\n\nHalo Ana,\n\nKami memanggang jam empat pagi.\n\nBoleh saya telepon hari Selasa?\n',
    },
  ],
  found: [
    {
      says: 'several',
      kind: 'email',
      copy: mail('⟦Call this number and hear the oven: 0114 555 0100.⟧\n\nWant a free 7-day trial?'),
      not: ['in a list', 'in a block quote'],
    },
    {
      says: 'several',
      kind: 'email',
      copy: mail(
        'The whole price list is here:\n⟦https://rye.example/prices⟧\n\nOur recipes are a public file:\nhttps://recipes.example/rye\n\nAnd if a loaf came cold, just reply to this email.',
      ),
      not: ['in an HTML paragraph'],
    },
  ],
})
