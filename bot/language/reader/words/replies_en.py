"""English: what people answer to an offer, clause by clause. The grammar is in `phrases.patterns`."""

SETS = """
okword: ok okay okey k kk oki fine alright
for: for with
and: and plus
opening: what whats how where wheres when which who can could tell may
but: but though although however except
not: not nothing none neither nobody dont doesnt didnt wont cant cannot couldnt isnt aint wouldnt never arent wasnt
    shouldnt
harmless: so very just really well too also again and then now with me for that this it to i im ill all the a an am is
    be would will you u your my as by on of one there here was have has had been do did can could at in we us our much
    more thats its them they him her lot are or id ive youre actually ll m s let lets get make please some any he she
    his their if only even still first second third last right over up out off down
yesword: yes yeah yea yep yup yeap yah ya yess ye yh yas yass yer aye yeh yessir yis yehh yehs sure surely definitely
    defo deffo definately absolutely affirmative certainly totally indeed agreed confirmed of_course ofc deal
    yes_please yeah_please yes_pls yes_plz yeah_pls yep_please yep_pls sure_please ok_please
softword: ok okay okey oki okie k kk okies alright alrighty all_right fine good great perfect nice cool awesome
    excellent wonderful lovely brilliant amazing fantastic super fab splendid gr8 ideal grand correct right
    thats_right thats_correct
noword: no nope nah naw nop nay na nahh neh negative nooo noo
cant: cant cannot couldnt wont can_not could_not not_able_to unable_to wont_be_able_to not_going_to
be: is was be are am im thats its s
that: that it this thats its those these them him her one thing time slot there you u both they everything all which
good: good great fine perfect ok okay nice cool awesome excellent wonderful lovely brilliant amazing alright fantastic
    super ideal grand splendid terrific gud gr8 awsome suitable correct right accurate fab fabulous handy better
    all_right
like: like love want take accept prefer need have keep wanna fancy wish require
work: work works suit suits do does fit fits worked working
book: book booked booking schedule scheduled reserve reserved arrange confirm
make: make made set fix get put have plan do
now: now today right_now tonight yet atm at_the_moment at_this_moment at_this_time at_present currently just_now
    right_away immediately just_yet this_moment this_minute at_the_minute at_the_present_time rite_now anymore
    any_more this_time
maybe: maybe perhaps possibly probably might mayb prob probs may
day: monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun today
    tomorrow tmrw tmr tomoz 2moro tonight tomorow weekend weekday mondays tuesdays wednesdays thursdays fridays
month: january february march april june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec
hour: one two three four five six seven eight nine ten eleven twelve #number
part: morning afternoon evening noon midday lunchtime night lunch
parts: mornings afternoons evenings weekends weekdays nights mondays tuesdays wednesdays thursdays fridays saturdays
    sundays
visit: appointment appointments appt appts apt booking bookings reservation reservations visit session slot meeting
    spot
please: please pls plz plse
kin: husband wife partner boyfriend girlfriend daughter son sister brother mother father mum mom dad friend kid child
    niece nephew cousin aunt uncle grandma granny colleague mate neighbour neighbor girl boy kids children family
ask: what whats wat wats how hows where wheres when whens which who whos whom why whose wen wher wich
can: can could will would may might
"""

TABLE = """
stands 3
    still free|available|open|going|there|possible|on|up_for_grabs
yes 3
    <yesword> ; for sure ; of course ; you bet ; sure thing ; sure is ; by all means ; why not ; hell yes|yeah ;
    without a? doubt ; no problem|prob|probs|worries ; i|i_certainly|i_sure accept|confirm|agree|do|would ;
    i can confirm ; yes <please> ; i confirm all? that? ;
    id|i_would|would|ill|i_d|i_will|i_would_certainly love|like|happily to|that|it|this ; love to ; be great thanks ;
    i want|need|love it|that|this in? ; i accept ; count on me ; ill|i_will be there ; be there|here ;
    see you|u|ya then|there|at|today|tomorrow|soon ; cu then ;
    i|we can make|do|come it|that|this|then|in|today|tomorrow|there|at|to ;
    im|i_am|ill_be|am free|available|coming|in|down|game|there then|at|today|tomorrow|it? ; on my way ;
    im in|down|game ; count me in ; im up for it ; spot on ; i said yes ; be yes ; a yes ; yes from me ; big yes ;
    my ok|okay|go|go_ahead ; sounds like a plan ; its a date ; you got it ; no doubt ; positive ; i sure would ;
    got it right ; :yes: ; if .. still available|free|open|there|possible|going ;
    i want|like|love|prefer|choose|pick|take|need this|that|him|her|them one? ;
    happy to .. come|take|do|go|book|have|accept ; <that> it is ; proceed ; go ahead ; i can come|make_it ; can do$ ;
    y <please> ; ^book|booked|accept|accepted|reserve$ ; go for it|that|this ; go on ; do it|so ;
    lets do|book|take it|that|this|so|today|tomorrow|then ; ill|i_will come ; not a problem ; ^taking|want|take it ;
    ^mine$ ; lets go ; please do ; agree ; affirm* ; yes .. yes ; i ll|will? take ; im sure
request 3
    <book> it|me|that|this|us in|down|up? ; <book>|<make> me|us .. <visit> ; <make> me in|down ; <make> .. <visit> ;
    <book> for me ; book away ; pencil me in ; put me down|in ; sign me up ; count me in ; mine <please> ;
    me <please>$ ; dibs ; <book> the|an|a|my|this|that? <visit> ; make one ; set it|that|one up ; set up .. <visit> ;
    go ahead .. <book> ; confirm <please> ; <please> <book>|confirm|proceed|try|do ; ill|i_will|i_shall|i_d_like_to|
    id_like_to|let_me|we_will|well|i_would_like_to|lets|gonna|i_want_to|wanna|i_wanna so? take|have|grab|snap|visit|
    see|go|book|schedule|reserve|accept|keep|proceed|make it|that|this|the|there|with|for|one|an|a|to|him|her|them ;
    ill take ; can|could|may i <please>? have|take|get|grab|book|schedule|make it|that|this|the_slot|the_appointment|
    an_appointment|a_visit|one ; can|could|will|would you|u please? <book> .. <visit>|it|that|this|me ;
    can|could|will|would you|u please? <make> .. <visit> ; can|could|will|would you|u please? sign|put|pencil|fit me ;
    keep|hold|save|reserve it|that|the_slot|the_spot|this for me ; keep|save|hold me .. spot|slot|it|place ;
    give it to me ; gimme it|that ; i need|want|like to <book>|make|have .. <visit> ;
    i|id|i_d|would? want|need|like an|a|the <visit> ; have .. <visit> booked|made ; have a? booking made ;
    try|check that|it|this|them ; <please> try|check <please>?$ ; try <please> ;
    give it|that a go|try|shot|chance
soft 3
    <softword> ; very? <good> ; <that> would|will|ll|d|should|might|can|is|be|all|looks|sounds? <be>? all|just|also|
    really|very|so|totally|pretty|quite|absolutely|more|a|simply? <good> with|by|for|to? me|us? too? ;
    sound|sounds|sounding|seems|seem|looks|look .. <good> with|by|for|to? me|us? ; ^sounds ;
    sounds|seems like .. good|plan|great|right ; im|i_am|am <good> with <that> ; <that> would|will|ll|d|should|might|
    ll|all? just|definitely|also|really? <work>|be|suffice for|with|by? me|us? too|well|fine|great|perfectly? ;
    thatll|itll|thisll|thatd <work>|be ; should|would|will|ll be? <work>|<good> ;
    works|suits|fits for|me|well|fine|great|perfectly|us ; works$ ; i like .. sound|idea|look|name of? <that>? ;
    i like <that> ; <that> is|be? .. what|the|one i? want|wanted|need|needed|one ; fine by|with me ;
    i|think think|guess|suppose so|that|it|this|thats|will ; i guess so ; it suits|fits ;
    <that> seems|appears|should|could to? <work>|do ; <not> mind ; dont see much of? a? choice ; not bad|too_bad ;
    cant|can_not wait|complain ; dont forget|worry|see_why_not ; dont see why not ; <not> have to? a choice ;
    <not> be late|long ; couldnt|cant be better ; why not ; wouldnt miss .. it ; no objection|objections ; gladly ;
    with pleasure ; my pleasure ; true ; exactly ; very well ; <good> <good> ; works|good|fine|perfect #number me ;
    for now ok ; <good> for now ; with that too ; good|great|excellent idea|choice|one|plan ; suitable ;
    happy|fine|good|ok|okay|glad|cool with <that>
no 3
    <noword> ; <not> ; no thanks|thank|thx|ty|thnx|tnx ;
    not interested|for_me|really|keen|possible|necessary|needed|required|happy|any|required ; no interest ;
    uninterested ; not that|this|the|one|those|in ; <not> .. <like>|need|want|wanna|wish|require|prefer|care|bother|
    start|reserve|schedule|book|make|add|do|think|feel|go|buy|get ;
    definitely|absolutely|certainly|probably|really not ; wont be necessary|needed|required ;
    cant|cannot|couldnt|unable ; can not ; not able ;
    wont be? <work>|able|coming|going|here|there|suit|fit|happen|it ; will not <work>|be|do|suit ;
    doesnt|dont|does_not <work>|suit|fit ; <not> <good> for|with|at? me? ; <not> right|ideal|great|correct ;
    isnt <good>|for|possible|going ; ill|i_will|i|gonna|going_to|have_to|got_to|be_a|ill_have_to|to pass ;
    pass on <that>? ; ^pass$ ; ill skip ; skip it|this|that|me ; count me out ; im out ; a pass ;
    disagree|decline|reject|refuse|impossible|unavailable|deny|dismiss ; out of the question ; forget it|that|about ;
    just forget ; never mind|mind ; nevermind|nvm ; leave it ; drop it ; dont bother ; rather|prefer not ; no way ;
    no need ; no chance ; no can do ; im|i_am good|fine|okay$ ;
    im|i_am good|fine|ok|okay|set|great thanks|thank|as|for ; all good thanks ; im set ; give it a miss ;
    ill leave it ; im|i_am good ; its|it_is alright|ok|fine thanks ; im|i_am|am|ill_be|was|we_are|were busy|working|
    away|sick|ill|stuck|tied|abroad|out_of|on_holiday|at_work|travelling|traveling ; at work ; busy ;
    ^sorry? working|stuck|busy ; have|got to? work ; already have|got ;
    have|got|having other? plans|something|another ; i give up ; not free|available|around|in_town ; not my type ;
    unfortunately|sadly ; sorry <not> ; too late|soon|early|far|expensive|short|last|much ; short notice ;
    bad time|timing ; wrong ; incorrect ; mistaken ; hate|terrible|awful|horrible ; no longer ;
    give|offer it to .. someone|somebody|else ; someone else can ; let someone|somebody else ; i changed my mind ;
    not in need ; not on your life ; hard no ; no deal ; out of town ; on holiday ; in bed|hospital ;
    flu|covid|fever|sick|poorly|unwell|hungover ; :no: ; said|meant|mean|says|say no|not ; but no ; be no ; a no ;
    no .. no ; no no ; already .. booked|appointment|had|done ; dont .. <book>|make|start|need|want|do
later 3
    <maybe> .. later|sometime|another|next|other|bit|while|day|week|moment|tomorrow ;
    another|other|different|some_other|any_other time|day|occasion|week|date ; next time|occasion ;
    not|nt <now>|<day>|later ; no .. <now>$ ; <not> .. <now> ; hold off|on ; some other time maybe ; for now$ ;
    not for <now> ; probably later ; ^later$ ; i|ill|i_will|lets|we_can|can|will|it|that .. do|get|come_back|book|
    decide|think|worry|see|take_care .. later$ ; later possibly|maybe ; decide|do|done|book|think .. later ; one day ;
    not this week|time|day|month ; no|not yet ; at a later time|date|stage ; when i have ; once i ; in the future ;
    keep .. in mind ; ill|i_will|i_shall|i_ll|going_to|gonna wait ; later|tomorrow instead ; some time|day else ;
    maybe in|at|after ; let you know if i change ; may be later ; for now ill|i_will|i|we|no ;
    hold on|off .. <now>|second|it|that
swap 3
    move|change|cancel|swap|drop|replace|switch|free my|the|that .. <day>|<visit>|one ;
    even? better than .. <day>|mine|before ; instead of .. <day>|mine|my
aside 3
    i already? know|knew|remember|saw|heard|noticed|understand ; you|u already? told|said|sent|wrote ;
    got|saw|read|received your|the|it|ur message|text|msg? ; got it ; understood|noted ; im|i_am|its|this_is #name ;
    its|it_is me ; yeah|ya right$ ; good for you|u ; he|she|they|who|someone said|says|say ; i see ; says yes ;
    you|u said ; i was there
maybe 3
    <maybe>
unsure 3
    not sure|certain yet ; not|nt so|too|quite|really|completely|entirely|totally|very|fully|exactly|100|#percent|to?
    sure|certain ; unsure|undecided|uncertain ; idk|dunno|unclear ; <not> really|even|actually? know ;
    no|any idea|clue|knowledge ; <not> .. idea|clue|decide|tell|certain|sure ;
    cant|can_not|couldnt say|decide|tell|choose|promise ; havent .. idea|clue|decided ;
    let me check|think|see|look|ask|know|get|confirm|find ; lemme check|think|see|ask ;
    ill|i_will|i_ll|gonna|must|need_to|have_to|gotta|got_to|going_to|to|want_to check|think|ask|consider ;
    ill|i_will|have_to see if|what|how ; get back to you|u|ya ; ill|i_will|will let you|u|ya know ; checking ;
    im|i_am|still thinking ; got to see what|if|how ; have to see$ ;
    have|need|got|want to check|ask|think|talk|speak|look|confirm|consult|discuss ; depends|depending ;
    hmm|hm|um|umm|uh|er|erm|uhm|mm ; hang on ; hold|keep|save|reserve .. until|till ;
    hold|keep|save it|that|this for #number|a|an|now ; give me a? .. sec|second|minute|moment|minutes|min|mins|hour ;
    a|one|1|#number|just sec|second|moment|minute|min ; ^wait$ ; two minds ; either|whichever ; possibility ;
    drawing a blank ; on the fence ; if i can ; i hope so ; we|ll see ; well see ; half half ; kinda|sorta ;
    sort|kind of ; could|might|may be ; maybe|perhaps .. good|yes|ok|works ; :unsure: ; think about it ; sleep on it ;
    or not ; not decided ; what do you think ; both ways
if 3
    with|see|to .. instead ; make|do it|that free|cheaper|less ; for|any free|less|cheaper ; cheaper ;
    lower|drop|reduce .. price ; more|bigger|better discount ;
    if|unless|provided|providing|assuming|supposing|otherwise ; only with|for|at|on|when|after|before|in ;
    as|so long as ; in case ; on condition ; subject to ; without ; instead of
ask 2
    ^<ask> ; ^did|does|was|were|has|had|whos ;
    ^and|so|also|but|then|just|btw|well|sorry|hi|hey|hello|oh|maybe|please|ok|okay|cool? <ask> ;
    <ask> .. is|are|do|does|will|would|can|much|long|many|the|their|your|its ; ^do|did|have you|u|they|we|i|he|she ;
    ^is|are|does|has|am|was|shall|should|isnt|arent|will|would|can|could|may that|it|this|they|he|she|you|u|we|i|
    there|the|your|ur|their|any|an|a|someone|anyone|somebody|anybody|anything|something|parking|later|earlier|#clock|
    #number|<day>|<hour> ; do|does|can|could|will|would|are|is you|they|he|she|u|there ; tell|give|send|get|show|find|
    remind me|us .. number|address|phone|rating|price|info|information|details|location|contact|name|cost|where|what|
    how|when|who|their|its|the|about ; tell me ; let me know ; i need|want|wanted|require|have to_know|the|their|its|
    an|a|your|his|her|more .. number|address|phone|rating|price|info|information|details|location|contact|name|cost ;
    need|want|like|love|have to? know|find_out|have_the|get_the|confirm_the ; wondering ; curious ; any idea ;
    what about ; how about ; all .. i need is ; question|questions|q ; id like|love to know ; get|give|have|find|send
    the|their|its|your|his|her .. number|address|phone|rating|price|location|contact ;
    number|address|phone|rating|contact please$
repeat 3
    didnt|did_not|havent|have_not get|got|receive|received|see|seen .. message|text|offer|anything|it ;
    say|tell|repeat|speak|send .. again|repeat|once_more ; repeat ; ^what$ ; pardon ; come again ;
    one|once more time? ; what did you|u say ;
    didnt|did_not|havent|have_not|couldnt|dont .. hear|heard|catch|understand|get_that|get_it ; huh|eh$ ;
    what do you|u mean ; i dont|didnt understand|get|follow ; missed that ; say what ; confused
alt 3
    someone|something|anything|anyone|somebody|anybody|somewhere|anywhere|what|who|nothing|look|looking|where else|
    different|other|elsewhere|more ; other|another|different|alternative option|options|one|ones|time|times|day|days|
    date|slot|salon|place|doctor|dentist|therapist|stylist|hairdresser|person|appointment|results|choice|choices|
    service|services|provider ; other|another|different|others|alternative|alternatives|elsewhere|else ; next one ;
    more option|options|choices|results ; look|search for|in|elsewhere|somewhere|again|another ;
    find .. someone|something|anyone|anything|another|other|one ; find a|an|some|me_a|me_an|me_some ; search ;
    anything|something|anyone|someone available|free|open|in|around|near|closer ; rather see|have|go|find|try ;
    i|id prefer|rather ; actually .. find|search|look|show|prefer ; better luck ;
    i|id|i_d|would|i_would need|want|prefer|like a|an|some .. in|from|who|that|instead|with ; keep looking ;
    looking for|more ; something .. in|at|on|for|around|near|different ; are there any|others|more ;
    is there a|any|some|another|anyone|somebody|someone ; i want|need .. from|in ;
    show me .. other|others|more|another ; change my mind .. find|look|search
change 2
    make|change|move|switch|push|shift|swap|bring|schedule|scheduled|update|set|do|book|reserve|need|want|prefer ..
    for|on|at|to|in|instead|by|around|after|before|till|until ; make|change|move|switch|push|set it|that|mine ;
    change|move|switch|postpone|reschedule|shift|swap|delay ; instead ; how|what about ; rather ;
    better|sooner|prefer|preferred ;
    could|can|would|will you|u|i|we .. do|make|come|have|get|be|book|schedule|change|move|squeeze|fit ;
    do you have|do|got ; any|anything|something|is_there|are_there .. chance|free|open|available|later|earlier|else|
    slot|slots|time|times|spot|openings|opening|availability ; i|id|i_d|i_would|i_really|ill|we .. want|wanted|need|
    needed|like|prefer|rather|better|meant|visit|wish|love ; i meant ; supposed to? be ;
    time|date|day|appointment|slot|visit should|needs|has|will|must|is|to|would to? be? ;
    is|are .. ok|okay|possible|good|available|free|better ; possible ; available ; how is|does|do|would ;
    would|will|might|could|should be .. better|preferable|easier ;
    it|that|appointment|visit|reservation|time|one should|would|will|must|has|to to? be ; let .. be ; try|aim|go for ;
    how bout ; earlier|later|sooner
time 1
    #clock|#date ; <day> ;
    at|around|about|by|from|until|till|after|before|past|for|between|evening|morning|afternoon <hour> ;
    half|quarter past|to|after? <hour> ; half <hour> ; <hour> o_clock|oclock|am|pm|noon ;
    <month> #number|#ordinal|the ; #ordinal|#number of? <month> ; the #ordinal ; #ordinal ;
    this|next|following|every|another|same week|month|<month>|<day> ; week|weeks from|after|later ; <part> ;
    next week|month ; day after ;
    an|one|two|half|#number an? hour|hours|mins|minutes earlier|later|after|before|more? ; <hour> in the <part> ;
    <hour> <part> ; #number|<hour> #number ; #number|<hour> instead|ish|then|sharp ; do|make|try it? <hour> ;
    ^#number$ ; anytime ; any time ; asap ; sometime ; half an hour ; minutes? to <hour> ; <hour> thirty|fifteen ;
    bit|little later|earlier ; later today ; earlier|later than?
daypart 3
    <parts> .. better|best|good|work|suit|easier|only|prefer|please|ideal ; prefer|only|better .. <parts> ;
    in the <parts> ; i|can .. only .. <parts>
keep 3
    keep|leave|hold .. <visit>|<day>|mine|other .. too|also|both|well|please? ; keep|leave .. too|both|also ;
    both .. <visit>|<day>|please|days|times|appointments ; in addition to ; and .. <day> too|also|as_well ;
    <not> move|cancel|change|touch|lose .. <day>|<visit>|other|thursdays? ;
    still want|keep|need|come .. <day>|<visit>|other ; on top of
late 3
    #number|<hour>|few|bit|little|couple|slightly|tad .. late ; min|mins|minutes|minute|hour|hours late ;
    be|running|come|arrive|arriving|bit|little|slightly|might late ; late .. #number|minutes|mins ;
    <maybe> be .. late ; be a bit|little late
other 3
    <can>|for|is|its|thats .. my <kin> ; my <kin> .. have|take|come|instead|use|go ; his|her <kin> ;
    for his|him|someone|somebody|us|my_friend|both ; for both|two|three|four|#number please?$ ;
    for two|three|four|#number people|persons|of_us|pax ; for me and ; and my <kin> ; two|three|both|#number of us ;
    people|persons|pax ; bring my|a|someone|along ; instead of me ; on behalf ; both of us ; with my <kin>
retract 2
    wait .. no|not|cant|sorry|cancel|stop ; actually .. no|not|cant|cancel|sorry|wait|changed|dont ;
    on second thought|thoughts ; changed my mind ; my mistake ; by mistake|accident ; mistake ; oops|whoops|ups ;
    scratch that ; take .. back ; i take it back ; undo ; cancel .. it|that|this|please|me ; didnt mean|want ;
    meant to say no ; meant no ; cant|cannot after all ; not after all ; misread ; wrong button ; forget it ;
    just realised|realized|remembered|saw ; sorry .. cant|no|not ; no wait
thanks 2
    thanks|thank|thankyou|thx|tnx|thnx|ty|tysm|thanx|cheers|appreciated|grateful|tks|thnks|tyvm|ta ;
    thank you|u|ya very|so? much? ;
    thanks a? lot|ton|million|bunch|again|so_much|very_much|for_all|anyway|anyways|though ; many thanks ;
    i? appreciate it|that|the|your|you ; for your|the|all|all_your|letting|offering|thinking|asking|telling help|
    offer|message|info|me|details|time|of_me|know|suggestion|assistance|information|finding|that|it ;
    you are|have been .. help|helpful|best|kind|great ;
    youre the? .. best|star|great|kind|helpful|angel|legend|lifesaver ; u r the best ; :thanks: ; so kind ;
    i appreciate ; for finding it .. me ; for everything ; for all
bye 3
    bye|goodbye|ciao|cya|byee|byebye ; c|see|catch|cu|talk|speak u|ya|you|to_you? later ;
    have a .. day|one|night|evening|weekend|time ; good night|day|evening ; that|thats|that_will|thatll|it|it_will|
    thatd|that_would|this is|was|be|will_be|would_be? all|it|everything .. need|needed|want|wanted|now|today|
    required? ; thats it ; all .. i|we need|needed|wanted ; nothing else|more ; talk later ; take care ;
    <not> need|require|want .. else|more|further|help|assistance ; have|got everything i? need? ; i got all ;
    got|have|has all|what i|we need|needed|want ; im|i_am done|finished ; im? all set ; :wave: ;
    no more|further|other help|questions ; anything|everything else|more|i_need ; just needed|wanted to
whether 3
    see|check|know|ask|wonder|wondering|tell|say|sure|find_out|curious|confirm me? if|whether
polite 3
    if possible|poss|convenient ; if u|you|ya can|could$ ; if u|you please ;
    if thats|its|that_is|it_is ok|okay|fine|possible|alright|no_trouble with_you?$ ; if you dont mind ;
    <please> and thank you ; please and thanks
filler 1
    <please> ; oh|ah|aw|aww|wow|omg|yay|yey|woohoo|woo|whoop|ahh|ooh|ohh|haha|hahaha|lol|hehe|lmao|xx|xxx|x|xoxo|xo|
    hun|hon|babe|dear|love|darling|lovely|mate|bro|man|girl|guys|team|buddy|sis|dude|sir|madam|friend|boss|hey|hi|
    hello|hiya|hola|dr|doctor|olga|hihi|heh|sorry ; :happy: ; lucky me ; great|good|amazing news|timing ; cant wait ;
    excited ; so? happy|excited|glad|pleased ; happy days ; better hurry ; at all ; anyway|anyways|though|tho ;
    right now ; of you ; finally ; that|this one ; everything ; further|forward ; instead|rather$ ; i|im will|am ;
    kindly ; as|you said ; booked|confirmed|made ; details|information|info ; need to know
"""
