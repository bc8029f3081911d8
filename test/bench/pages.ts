/** Made-up copy for measurements: seeded, of any length, with few repeated blocks. */

const ACTORS =
  'plant managers,night nurses,shift planners,wine growers,school cooks,site foremen,bike couriers,choir leaders'
const THINGS = 'batch records,shift plans,order books,crew rosters,price lists,delivery notes,repair logs,stock counts'
const ACTS = 'keeps,checks,sorts,shares,prints,files,compares,forwards'
const PAINS = 'lost forms,late trucks,double entries,missed calls,wrong labels,idle crews,empty shelves,angry guests'
const TIMES = 'before breakfast,in four minutes,without a meeting,on one screen,in the same week,with two taps,by noon'
const NAMES = 'Arwana,Belantik,Corvina,Dorsalo,Embunara,Falkora,Gembira,Halcyra,Ikatana,Jurnika,Kalomba,Lumbara'
const ROLES = 'head of quality,operations lead,owner,school director,chief engineer,buyer'
const ASKS = 'Book a demo,Get a quote,Start your free trial,See how it works,Talk to our team,Order today'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A landing page of at least that many words. */
export function page(words: number, seed = 1): string {
  const of = new Writer(seeded(seed))
  const parts = [of.head(), of.hero()]
  for (let count = wordsIn(parts.join(' ')); count < words; ) {
    const section = of.section()
    parts.push(section)
    count += wordsIn(section)
  }
  return `${parts.join('\n\n')}\n\n${of.ask()}\n`
}

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0

class Writer {
  readonly #random: () => number

  constructor(random: () => number) {
    this.#random = random
  }

  #one(list: string): string {
    const all = list.split(',')
    return all[Math.floor(this.#random() * all.length)] as string
  }

  #upTo(most: number): number {
    return 1 + Math.floor(this.#random() * most)
  }

  head(): string {
    return `---\ntitle: ${this.#one(NAMES)} for ${this.#one(ACTORS)}\ndescription: ${this.#sentence()}\n---`
  }

  hero(): string {
    const title = `# ${this.#one(NAMES)} helps ${this.#one(ACTORS)} end ${this.#one(PAINS)} ${this.#upTo(9)} times faster`
    return `${title}\n\n${this.#paragraph(2)}\n\n${this.ask()}`
  }

  ask(): string {
    const act = this.#one(ASKS)
    return `[${act}](https://www.${this.#one(NAMES).toLowerCase()}.example/${act.toLowerCase().replace(/ /g, '-')})`
  }

  section(): string {
    const title = `## What ${this.#one(ACTORS)} stop doing ${this.#one(TIMES)}`
    const body = [this.#paragraph(3), this.#list(), this.#quote, this.#table, this.#paragraph(4)]
    const own = body.map((each) => (typeof each === 'string' ? each : each.call(this)))
    const kept = own.filter((_, index) => index === 0 || this.#random() < 0.7)
    return [title, ...kept, ...(this.#random() < 0.3 ? [this.ask()] : [])].join('\n\n')
  }

  #sentence(): string {
    const { name, actor, pain } = { name: this.#one(NAMES), actor: this.#one(ACTORS), pain: this.#one(PAINS) }
    const forms = [
      `${name} ${this.#one(ACTS)} the ${this.#one(THINGS)} of ${this.#upTo(900)} ${actor}, so ${pain} stay rare.`,
      `Your ${actor} find the *${this.#one(THINGS)}* ${this.#one(TIMES)}, even when ${this.#upTo(40)} people share them.`,
      `Do ${pain} cost you ${this.#upTo(60)} hours a month?`,
      `In ${2010 + this.#upTo(14)} we moved ${this.#upTo(90)},${100 + this.#upTo(800)} ${this.#one(THINGS)} to **${name}** and kept every one.`,
      `You pay $${this.#upTo(300)} a month, and nothing for the ${this.#one(THINGS)} that you had before.`,
      `That is why ${actor} in ${this.#upTo(30)} towns trust ${name} with their ${this.#one(THINGS)} ${this.#one(TIMES)}.`,
    ]
    return forms[Math.floor(this.#random() * forms.length)] as string
  }

  #paragraph(most: number): string {
    return Array.from({ length: this.#upTo(most) }, () => this.#sentence()).join(' ')
  }

  #list(): string {
    return Array.from({ length: 1 + this.#upTo(4) }, () => `- ${this.#sentence()}`).join('\n')
  }

  #quote(): string {
    return `> "${this.#sentence()} ${this.#sentence()}"\n>\n> ${this.#one(NAMES)} ${this.#one(NAMES)}, ${this.#one(ROLES)}`
  }

  #table(): string {
    const row = () => `| ${this.#one(THINGS)} | ${this.#upTo(99)} % | ${this.#one(TIMES)} |`
    return ['| What | Saved | When |', '| --- | --: | --- |', row(), row()].join('\n')
  }
}
