const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words for one relative, beside which a capitalised word is seldom anything but a name. */
export const kin = words(`
  mother mum mam mummy mom father dad daddy son daughter brother sister sibling twin stepmother stepfather stepmum
  stepdad stepson stepdaughter stepbrother stepsister half-brother half-sister grandmother grandfather grandma
  grandad granddad grandparent grandson granddaughter gran granny nan nana aunt auntie aunty uncle cousin niece
  nephew wife husband girlfriend boyfriend fiancé fiancée
`);

/** Words for one child. */
export const childWords = words('child boy girl baby infant toddler teenager pupil kid youngster');

/** Words that services are called by as often as people. */
export const homeWords = words('family parent carer guardian adopter');

/** Every word beside which a name is looked for. */
export const familyWords: ReadonlySet<string> = new Set([...kin, ...childWords, ...homeWords]);

/** Words that say whose relative it is. */
export const possessives = words('his her their my whose');

/**
 * Capitalised words that are not the name of a person: of the programme, of services and their people, of the
 * calendar, and those that begin a sentence.
 */
export const ordinary = words(`
  a about above access according account action advice advocate advocacy after again age agency agreed agreement all
  alliance alongside also although always an and another any appendix april are area areas around as assessment
  assistant associate association at attendance august autism autumn bank based be because been before behaviour
  being benefits best between bill board both british but by cabinet care carer carers case centre centres chair
  chief child childcare children child’s clinical college commissioner committee community conference conferencing
  constable contact coordinator core council councillor councils county court criminal current customer data day
  days death december decision delegated delivery department deputy designated detective development digital
  director disability disabled do does domestic dr draft due during each early eastern education educational eh
  eight emergency emotional english england every executive expected exploitation families family father’s february
  feedback fifty finance first five following for forty forum foundation four framework friday from front fund
  funding further general go good government great group groups guidance guide had half has have he head health
  healthcare help her his home homes hospital house housing hub hubs human i if in independent infant information
  initial inspector institute integrated interim into is it its january joint july june justice kinship later law
  lead leader leads learning legal letter level liaison link live local locality long looked made main making
  management manager managers many march may me meeting meetings mental midwife midwifery monday monthly more most
  mother’s multi multi-agency my named national need needs neglect neighbourhood network networks new next nhs no
  none north northern not november now number nurse october of offer office officer officers on once one only open
  operations or other others our out outcomes over overview panel parenting parents parent’s partner partners
  partnership partnerships pathfinder pathway pathways peer people per perinatal permanence phase pilot place plan
  planning plans please police policy portage practice practitioner practitioners pre-birth principal probation
  procedures process programme project proforma protection provider psychology public quality quarter reading
  recruitment referral reform relationships report representation representative representatives research residential
  reunification review reviews rights royal safe safeguarding safety saturday school schools scrutiny second section
  secondary secretary send senior september service services seven sexual she short sign since single six social some
  south southern special specialist spring staff stage start starting statutory still strategic strategy strengthening
  substance such summer sunday supervising support supported supporting sure system team teams ten thames that the
  their then there these they third thirty this those three through thursday to today together tomorrow training
  transformation transition trust tuesday twenty two under unit until upper up updated use very via victim virtual
  visitor visitors voice voluntary waiting was wave we wednesday week weekly welfare well wellbeing were west western
  what when where which while who whole why will winter with within woman women women’s work worker workers workforce
  working workshop year years yet you young your youth zone sergeant superintendent road street lane avenue
  mr mrs ms miss mx dr st saint
`);
