import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'audience-b2c',
  about: 'Traces of one person who decides alone: body, home, family, free time, own money; grouped by signal',
  audience: 'b2c',
  match: 'phrase',
  groups: {
    body: [
      '(skin|body|bodies|hair|face|facial|muscle|muscles|joint|joints|posture|weight|wrinkles|acne|scars|breath|breathing|teeth|smile|back pain|spine|pelvic|hormones|digestion)',
      '(sleep|asleep|exercise|exercises|fitness|workout|workouts|yoga|pilates|wellness|wellbeing|well-being|massage|spa|treatment|treatments|laser|lesions?|veins?|complexion|appointment|appointments|therapy|therapist|physiotherapy|physiotherapist|clinic|beautician|beauty|skincare|cosmetic|nutrition|diet)',
      '(pregnancy|pregnant|breastfeeding|feeding|birth|newborn|menopause|injury|injuries|recovery|symptoms|pain|stress|anxiety)',
      '(feel|feeling|look|looking) (better|good|great|confident|younger|relaxed|refreshed|safe|alive|rested|amazing)',
    ],
    home: [
      '(home|homes|house|backyard|yard|garden|kitchen|bedroom|bathroom|living room|driveway|patio|pool|pools|furnace|heating|cooling|air conditioning|plumbing|roof|neighbou?r|neighbou?rs|neighbou?rhood)',
      '(homeowner|homeowners|homebuyer|homebuyers|tenant|renters)',
      '(dream home|dream backyard|first home|forever home)',
    ],
    family: [
      '(family|families|kid|kids|child|children|baby|babies|toddler|toddlers|parent|parents|mum|mom|mums|moms|dad|dads|mother|mothers|father|husband|wife|spouse|grandparents|grandkids|loved ones|friends|daughter|son|couple|couples)',
      '(dog|dogs|cat|cats|pet|pets|puppy)',
    ],
    leisure: [
      '(tour|tours|trip|trips|travel|travell?er|travell?ers|vacation|vacations|holiday|holidays|beach|beaches|island|islands|sunset|adventure|adventures|sightseeing|excursion|excursions|getaway|resort|hotel|airport|cruise|scenery|waterfall)',
      '(hobby|hobbies|sport|sports|surf|surfing|kitesurfing|kiteboarding|swimming|swim|running|runner|runners|cycling|athlete|athletes|hiking|camping|fishing|dance|music|game|games|movie|movies|book club|party|parties|birthday|wedding|weddings|gift|gifts|christmas)',
      '(chocolate|coffee|tea|wine|beer|taste|tasting|flavou?r|flavou?rs|delicious|dinner|lunch|breakfast|snack|snacks|recipe|recipes|meal|meals)',
      '(wardrobe|outfit|dress|shoes|jewelry|jewellery|fashion|style)',
      'club(s)? (member|membership)',
    ],
    study: [
      '(student|students|campus|scholarship|scholarships|degree|tuition|exam|exams|university|universities|college|colleges|study abroad|homework|school holidays)',
      '(beginner|beginners|class|classes|lesson|lessons|workshop|course for beginners)',
    ],
    self: [
      '(yourself|myself|your life|your dream|your dreams|your day|your evening|your evenings|your weekend|your budget|your style|your pace|your journey|your memories|your own home|your savings|your phone|your laptop|your wallet|your notes)',
      '(for you and your (family|partner|kids|child|baby|friends|home|loved ones))',
      '(treat yourself|enjoy|relax|relaxing|unwind|pamper|indulge|cosy|cozy|memorable|unforgettable)',
      '(personal (use|notes|data|touch|trainer|journey|finance))',
      '(donate|donation|donations|volunteer|volunteers|supporters|community of)',
      '(wealth|retirement|retire|your portfolio|passive income|first[- ]time buyers?)',
      '(messenger|group chats?|chat with friends)',
      '(individuals?|hobbyists?|beginners)',
    ],
    shopping: [
      '(add to cart|basket|checkout|gift card|free shipping|free delivery|free returns|in stock|sold out|unboxing|coupon|voucher|loyalty points|reward points|rewards)',
      '(senior discount|student discount|family discount|seniors)',
      '(per (night|person|class|session|couple))',
    ],
  },
  traps: [
    ['(data|talent|thread|connection|candidate) ?pools?', 'not a swimming pool'],
    ['pools? of', 'not a swimming pool'],
    ['home ?(page|office|screen|directory)', 'not where one lives'],
    ['(work|working) from home', 'not where one lives'],
    ['(product|font|column) famil(y|ies)', 'a group of things'],
    ['(world|first|best-in|asset|business)[- ]class', 'not a lesson'],
    ['class(es)? of', 'not a lesson'],
    ['(parent|child) (company|task|page|process)', 'technical senses'],
    ['body (copy|text|of work|of evidence)', 'not the reader’s body'],
    ['face (the|a|these|this|more|many|value)', 'the verb'],
    ['pain points?', 'a word of marketing'],
    ['running (a|the|on|in|your|costs?)', 'not the sport'],
    ['up and running', 'not the sport'],
    ['(product|guided|interactive) tours?', 'a demonstration'],
  ],
  hits: ['Soft skin after one night.', 'A garden for the whole family.', 'Treat yourself.'],
  misses: ['Your home page.', 'A world-class platform for data pools.'],
}
