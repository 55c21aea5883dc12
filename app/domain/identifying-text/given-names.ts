/**
 * Given names that are common in England and are not words of their own, from many traditions: enough to know a name
 * where only its neighbourhood speaks for it. Names that are also words (Grace, Mark, May) are found by their place.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaliyah aaron abbie abdul abdullah abigail abu adam adele adeola adrian adriana agnes agnieszka ahmad ahmed aidan
  aiden aisha aishah alan albert aleksandra alex alexa alexander alexandra alexandru alexis alfie alfred ali alice
  alicia alina alison alistair allison alma amanda amelia amelie amina aminah amir amira amit amy ana anastasia andre
  andrea andreea andrei andrew aneta angela angus anita anna annabelle anne annette annie anthony antonia antonio
  anya aoife archie aria ariana arjun arthur arun asha ashleigh asif asma athena audrey ava ayaan ayesha ayo barbara
  barry beatrice becky ben benjamin bernadette bethany beverley billy blessing bobby bogdan brandon brenda brian
  bridget bronwen brooke bruce bryan caitlin caleb callum cameron candice carl carla carly carmen caroline catherine
  cerys charles charlie charlotte chantelle cheryl chiara chidi chinedu chloe chris christian christina
  christine christopher ciara claire clara clare claudia colin connor conor corey craig crystal cynthia daniel
  daniela danielle danny darren daryl david dawid deborah debbie declan deepa deepak delroy denise dennis denzel
  derek dermot diana diane dilys dominic dominik donna dorothy douglas duncan dylan ebony eddie edith edward edwin
  ebenezer eileen elaine eleanor elena eli elias elijah elise elizabeth ella ellen ellie elliot elliott eloise elsie
  emeka emily emma emmanuel eric erica erin ernest esme esther ethan eva evan eve evelyn evie ewa fahad faisal farah
  farhan fatima fatimah fatou femi fergus fiona florence folasade frances francesca freddie frederick freya gabriel
  gabriela gareth gary gavin gemma geoffrey george georgia georgina gerald geraldine gillian giulia gordon graham
  gregory gurpreet gwen hamza hana hannah haris harjit harley harold harriet harrison harry harvey hassan hayley
  heidi helen helena henry hilary hina howard hugh hugo hussain hussein hyacinth iain ian ibrahim idris ifeoma iman
  imogen imran ioana iona irene iris isaac isabel isabella isabelle isha ishaan isla ismail ivan iwona izabela jack
  jackie jackson jacob jacqueline jade jaden jai jaiden jake jakub james jamal jameela jamie jane janet janice
  jason jasmine jasmin javed jayden jaydon jean jeanette jeffrey jemima jennifer jenny jeremy jerome jessica jill
  jim joan joanna joanne jodie joe joel john jonathan jordan joseph josephine josh joshua joyce juan judith julia
  julian julie justin kacper kai kamal kamran karen karolina kate katarzyna katherine kathleen kathryn katie kayla
  kayleigh keeley keith kelly ken kenneth kenzie kerry kevin khadija khadijah khalid kieran kim kimberley kirsty
  kofi krystyna kwame kyle lara laura lauren lawrence layla leah leanne lee leila leo leon leonard lesley leticia
  lewis liam lila lillian linda lindsay lisa logan lola lorraine louis louisa louise lucas lucy luis luke lydia lynn
  lynne mackenzie madeleine madison magdalena mahmoud maisie maja malcolm malik manjit marcin marcus margaret maria
  mariam marian marie marion marta martha martin martyn mary maryam mateusz mathew matilda matthew maureen maurice
  maya megan mehmet melanie melissa mia michael michal michelle miguel mihai millie milo miriam mohamed mohammad
  mohammed moira molly mohamud monica monika morgan moses muhammad mustafa myra nadia naomi natalia natalie natasha
  nathan nathaniel neil ngozi niamh nicholas nicola nicole nigel nikita nina noah noor nora norma oksana olga oliver
  olivia olu oluwaseun omar oscar owen pamela parveen patricia patrick paul paula pauline pawel pedro penelope percy
  peter petra philip phillip phoebe phyllis piotr poppy preeti priya qasim rachel rafal rahul raj rajesh rajinder
  ralph ravi raymond rebecca reece rebekah reuben rhiannon rhys ricardo richard riley rita robert roberta robin
  rodney roger rohan roisin roman ronald rory rosemary rosie ross rowan roxanne roy ruairi rupert russell ruth ryan
  sabrina sadia sadie safiya sahil salma sam samantha samina samir samuel sana sandra sanjay sara sarah saskia scott
  sean sebastian seren shabana shah shane shanice shannon sharon shaun sheila shirley shreya siân sian sienna simon
  simone siobhan sofia sonia sophia sophie stacey stanley stefan stella stephanie stephen steven stewart stuart
  sunita susan suzanne svetlana sylvia tamara tamsin tanisha tanya tara tariq tatiana teresa terence terry thea
  theo theodore theresa thomas tia tiffany tim timothy tina toby tomasz tom tommy tony tracey tracy travis trevor
  tyler tyrone umar uzma valentina valerie vanessa vera veronica victor victoria vijay vincent vivienne wayne wendy
  wilfred william winston xavier yasmin yasmine yolanda yousef yusuf yuki yvonne zac zach zachary zahra zainab zak
  zara zoe zofia zuzanna
  `
    .trim()
    .split(/\s+/),
);
