import { fileURLToPath } from 'node:url'

/**
 * The project's folder, with a trailing slash. This module stands two folders deep, and `.ci/ts.mjs` bundles scripts to
 * `.cache/scripts/`, two deep as well, so the same address holds from source and from a bundle.
 */
export const root = fileURLToPath(new URL('../../', import.meta.url))
