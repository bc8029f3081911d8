import type { Root } from 'mdast'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * GFM for reading only. The transforms that look for further addresses in finished text are left out: the nodes they make
 * have no positions.
 */
function gfmSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfm()]
  data.fromMarkdownExtensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension)
}

const processor = unified().use(remarkParse).use(gfmSyntax).freeze()

/** The syntax tree of a Markdown text. */
export const markdownTree = (text: string): Root => processor.parse(text)
