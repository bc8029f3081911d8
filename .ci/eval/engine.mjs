import { sources } from '../sources.mjs'

/** The engine as it stands in src, bundled for this process: `map(path, text)` gives a file's map as the contract has it. */
export async function engine(entry = 'src/report/map-json.ts') {
  const { read, understand, mapEntry } = await sources('eval-engine', {
    'src/copy/read.ts': ['read'],
    'src/message/understand.ts': ['understand'],
    [entry]: ['mapEntry'],
  })
  return { read, understand, map: (path, text) => mapEntry({ path, map: understand(read(text, { path })) }) }
}
