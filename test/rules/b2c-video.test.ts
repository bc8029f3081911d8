import rule from '../../src/rules/b2c/video.ts'
import { check } from './check.ts'

const reviews = Array.from(
  { length: 9 },
  (_, index) => `“It fits, try number ${index} did not.” — Ana Whitlock, Leeds\n\n`,
)

check(rule, {
  clean: [
    { audience: 'b2b', copy: `# Fewer returns for your store\n\n${reviews.join('')}[Book a demo](/demo)\n` },
    {
      audience: 'b2c',
      copy: `# Shoes that fit\n\n${reviews.join('')}<iframe src="https://www.youtube.com/embed/x"></iframe>\n\n[Order now](/shop)\n`,
    },
    { audience: 'b2c', copy: `# Shoes that fit\n\n${reviews.join('')}Watch Ana try them on.\n\n[Order now](/shop)\n` },
  ],
})
