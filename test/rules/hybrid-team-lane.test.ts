import rule from '../../src/rules/hybrid/team-lane.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'both', copy: '# Notes that find you\n\nWe like to work for teams.\n\n[Start free trial](/trial)\n' },
    {
      audience: 'b2b',
      copy: '# Notes that find you\n\n## Team plan\n\nEverybody sees every note.\n\n[Start free trial](/trial)\n',
    },
    {
      audience: 'both',
      copy: '# Notes that find you\n\n## Team plan\n\nNotes are encrypted at rest.\n\n[Start free trial](/trial)\n',
    },
  ],
})
