/** The engine's module. Its parts do not run before somebody asks for it; a Node host reads their file only then. */
export const load = (): Promise<typeof import('./core.ts')> => import('./core.ts')
