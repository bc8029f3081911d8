const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs that copy asks with; what calls to action use comes first. */
export const ASKING_VERBS = set(
  'get start try book buy shop order see view read learn discover explore download join sign subscribe register request contact call talk speak chat schedule reserve claim redeem compare calculate check find browse watch listen play take send submit apply enter choose pick select add switch upgrade renew activate create build make design launch grow save cut reduce increase boost improve stop avoid prevent keep protect secure track manage run plan set turn bring give share invite refer reply email message text visit meet ask tell let use open click tap scan go come continue complete finish return test install connect sync import export automate write edit publish sell earn win enjoy love feel sleep wake eat drink cook bake wear treat relax unwind imagine picture meet experience own unlock access reach move put leave skip forget remember think ask know understand look hear follow like donate support volunteer hire partner work replace fix solve end say pay cancel pause customize customise personalize personalise tailor transform turn stay step dive pull push drop grab snag score spend trade hurry act wait spot measure prove ship deliver deploy integrate scale monitor detect review approve verify confirm update organize organise simplify streamline focus spend become be have do show help trust celebrate gift wrap fill copy paste attach upload note consider pre-order preorder',
)

/** Asking verbs that are nouns too: what follows decides. */
export const NOUN_TOO = set(
  'book order call contact support test design work plan sign start view request search check switch upgrade end help love sleep play trade text message email review update gift fix visit score trust focus drop grow treat reply stop cut spot measure scale access use run return experience picture look share shop claim track turn move step win ship copy note pause partner cook wrap monitor approach import export',
)

/** Nouns behind a verb-or-noun that make a compound with it: "order history", "support team". */
export const COMPOUND_HEADS = set(
  'history form forms page pages team status number numbers result results system systems guide guides details summary id center centre desk line code codes drive driver club store shop rate rates time times day days date dates process policy policies level levels option options area areas type types tool tools software platform service services studio list lists report reports card cards plan plans fee fees limit limits confirmation request value values bar settings size sizes material materials station point points is are was were has have had can will may must does and or for of with from in at by',
)

/** Words that an asking verb is often followed by, so that it is one. */
export const AFTER_ASKING = set(
  'a an the your my our this that these those it us me you them yourself more now today here free up out off in on into to with how what why where when who which all every each any some one two three no by from started',
)

/** Words before the verb of a request. */
export const BEFORE_ASKING = set(
  'please now just simply then first next so and or but also instead finally today always never ready ok okay yes hey only',
)

/** Past participles that do not end in -ed. */
export const IRREGULAR_PARTICIPLES = set(
  'built made done sold sent written driven given taken chosen shown known kept held found lost paid run set put cut read brought bought taught told led met won worn spent understood seen drawn grown thrown frozen broken stolen spoken hidden eaten beaten begun born bound caught dealt fed felt fought forgotten gotten ground heard hit hurt laid lent let lit meant proven quit ridden risen rung said sewn shaken shot shut slept split spread stood struck stuck sung sunk swept sworn tied torn woken woven wound left overseen outgrown rebuilt rewritten undone upheld withdrawn withheld handmade',
)

/** Participles that describe rather than tell what is done, unless "by" follows. */
export const ADJECTIVES = set(
  'done fixed limited unlimited dedicated experienced advanced required needed supposed used based committed concerned convinced delighted pleased worried satisfied prepared qualified skilled talented motivated related involved married known gone set lost broken closed detailed complicated sophisticated crowded aged bored confused frustrated overwhelmed stressed stuck surprised amazed thrilled honored honoured interested excited tired retired gifted united determined relaxed started rid left worn dressed finished fed sold mixed rushed ashamed scared allowed welcomed inspired addicted obsessed outdated unmatched unrivalled unrivaled red need seed speed feed bleed hundred naked wicked sacred beloved embarrassed exhausted intended located situated supported entitled',
)
