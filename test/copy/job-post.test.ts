import { expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'

const post = `# Workshop manager (Leeds)

We're looking for somebody who loves old ovens. You'll own the workshop from the first repair to the last.

## What you'll do

- Repair two ovens a week
- Train apprentices

## What we offer

- £38k base salary
- 30 days off

Send your CV to jobs@example.com.
`

test('a job post is no copy', () => expect(read(post).isCopy).toBe(false))
