"""English: what people write of their own accord. The sets of `replies_en` hold here too."""

SETS = """
ours: appointment appointments appt appts apt booking bookings reservation reservations visit session slot meeting
    meetings haircut cut color colour manicure lunch dinner event room table treatment facial cleaning checkup trim
    blowdry cancellation
you: you u ya youre ur your yourself
anyone: person human someone somebody people agent representative rep manager owner operator assistant advisor boss
    olga staff receptionist employee supervisor human_being
real: real human live actual proper
service: customer_service customer_support customer_care customer_assistance support team helpdesk service_team
machine: bot robot machine computer ai chatbot automated automatic program programmed software artificial chatgpt
    robotic bots virtual
talk: talk talking speak speaking chat chatting talked contact contacting connect connected transfer reach transferred
news: newsletter newsletters messages message texts text offers offer notifications alerts promotions updates
    marketing ads emails spam mails mailing
subscription: subscription subscriptions
cancelling: cancel cancels canceled cancelled canceling cancelling cancle delete remove scrap undo clear drop erase
    forget call_off take_off wipe get_rid_of
changing: reschedule rescheduling change changing move moving postpone shift push modify amend update alter edit
    adjust delay extend switch swap rearrange bring upgrade rebook
calendar: calendar calender agenda diary planner itinerary my_schedule the_schedule our_schedule schedules s_schedule
    work_schedule meeting_schedule day_schedule week_schedule s_schedule_look schedule_for schedule_look schedule_like
meeting: meeting meetings event events
seek: show check list tell see view find display look read pull open give get review go_over
when: today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week weekend month afternoon
    morning evening night #clock #date #ordinal day
treatment: haircut cut trim colour color highlights manicure pedicure nails hair facial massage waxing wax brows
    lashes beard shave blowdry treatment balayage perm cleaning checkup skincare roots session exfoliation cure
provider: salon dentist doctor dr therapist barber hairdresser stylist gynecologist dermatologist psychologist
    barbershop saloon counselor chiropractor physician clinic
"""

TABLE = """
injection 5
    ignore|disregard|forget|override|bypass .. instruction|instructions|rules|prompt|previous|prior|above|system|
    programming|guidelines|training|limits|restrictions ;
    system|hidden|initial|secret prompt|instructions|rules|message ; your|the prompt|instructions ;
    pretend|act|roleplay|behave .. you|as|like|to_be ; you|u are|r now ; from now on ;
    developer|admin|debug|god|dan|sudo|root|maintenance mode|access|command|override ; jailbreak ; sudo ;
    new instruction|instructions|rules|role|task ; reveal|print|output|show|leak|dump|repeat|display|export|list ..
    prompt|instructions|system|config|configuration|database|secret|key|token|password|customers|clients|numbers|
    bookings ; who else .. ask*|offer*|contact*|text*|message*|coming|booked|wants|got_this|said ;
    who did you|u ask|text|message|contact|offer ; other|your customers|clients|people|customer|client .. book*|
    number|numbers|names|name|<ours>|phone|list|today|coming|<cancelling>|message|messages ;
    list|names|numbers|phone|phones|everyone .. customers|clients ; whose <ours> ;
    who <cancelling>|gave_up|dropped|had ; someone|somebody|anyone elses ; api key ;
    password|passwords|token|credentials ; drop table ; select .. from ; script|javascript|sql|curl|http|https ;
    give|make|apply|set|want|get me? .. #percent ; #percent off|discount .. or|please|now|everything|give|free|me ;
    i|im|as|this_is am|the? owner|admin|administrator|developer|openai|meta|twilio|olga ;
    i am|im olga|the_owner|the_boss|your_owner ; confirm all|every|everyones <ours>|slots|offers|customers ;
    book .. all|every .. slot|slots|<ours> ;
    <cancelling>|move .. her|his|their|everyones|other|everybodys|all_the .. <ours> ;
    marias|bens|anas|cleos .. <ours>|number|phone ; ^system|assistant the|new|rules|customer|override ;
    the customer|user accepted|confirmed|agreed ; what|when is|does maria|ben|cleo ; simulate|hypothetically ;
    base64|decode
opt_out 5
    unsubscrib* ; unsubscribing ; opt out|me_out ; optout ; revoke ; cancel|cancelling|canceling|cancell*|end ..
    newsletter|newsletters|<subscription>|subscrib*|promotions|marketing ;
    stop|quit .. offers|newsletter|newsletters|texts|spam|ads|marketing|promotions|messages ;
    stop|quit sending|texting|messaging|contacting|writing|spamming|bothering ; dont|do_not|never ever? send|text|message|
    contact|write|bother .. again|anymore|ever|more|offers|messages|texts ; no more <news> ;
    take|remove me off|from .. list ; off your|the .. list ; leave me alone ; stop receiving ; dont|do_not want|wish
    .. offers|newsletter|newsletters|promotions|spam|marketing|texts|these_messages|any_messages|your_messages|
    more_messages
opt_in 4
    subscribe|subscribing ; sign|signing up .. <news> ; receive|receiving|get|have .. newsletter|newsletters ;
    opt in ; <news> subscription|<subscription> ; resubscribe ; start sending|texting ;
    send me .. offers|newsletter again? ; get|receive|want offers|messages again ; newsletter
bot_challenge 5
    <you> are|r|is? a|an|just|really|not|sound|seem|like|actually|only|probably|talking|still|truly|some|even? a|an|
    just|like|really|the|some|kind|actually|live|sort? of? a|an|real|live|actual|living|human|person? <machine>|human|
    person|real|being|alive|legit ; are|r|is|whether|if|that|were .. <you>|this|it .. <machine>|human|person|real|
    being|alive|legit|living ; am|are|is i|we|this .. talking|speaking|chatting|texting|dealing|writing .. <machine>|
    human|person|real|someone|somebody|who|what ;
    is|are this|it|that|there .. <machine>|human|person_there|real|someone_real ;
    human|person|real|bot or .. <machine>|human|person|real ; <machine> or .. human|person|real ; ^<machine>|human$ ;
    who|what am i .. talking|speaking|chatting|texting ; i .. think|know|bet|swear .. <you> .. <machine>|human|real ;
    who|what|how are you really|classified|exactly|actually ; who|what are you$ ;
    <you> .. feelings|emotions|consciousness|soul ; turing ; who|whos is|s? this|that$ ; ^who|whos is|s? this|that i|how|why|and|please|sorry|where|what ; think|act .. like .. human|person|<machine> ;
    real person$ ; talking to .. <machine>|human|real
handoff 4
    <talk> to|with|w|wth|me? .. <anyone>|<service> ; <talk> .. <real> <anyone>|one ; call me ; ring|phone me ;
    can|could|have someone|somebody|olga|anyone call|ring|phone|contact|help|to ; <anyone> i|we can|could <talk> ;
    need|want|get|give|have|like|prefer|require|put|i to? a|an|the|me? <real> <anyone>|one|being ;
    need|want|give|get me|to? a|the|some|see|have|an? <anyone> ; human service|agent|help|being|please|support ;
    ^<anyone> please? ; <service> please? ; contact|contacting|reach|call|phone .. <service>|<anyone>|anybody|anyone ;
    <real> person|human|agent|assistant please? ;
    direct|put|transfer|connect .. through|to|with .. <anyone>|<service>|me ;
    get|give me a|the|an? person|human|manager|owner|boss|agent ;
    <not> .. talk|talking|speak|chat to|with .. <machine>|you ; stop talking to .. <machine> ;
    <not> .. comfortable|sharing .. <machine> ; speak to olga ; get olga ; is olga there ; escalate ; complaint ;
    want|need|like to complain ; <anyone> .. talk|speak|chat ; no <machine>|more_bots ;
    this|thats|that|its|it is? ridiculous|unacceptable|disgusting|outrageous|bullshit|joke ; wtf ;
    fuck*|idiot*|stupid|moron|bullshit|crap ; ^shit ; :angry: ; fed up ; had enough of ; rip off ; scam|scammers ;
    <you> .. useless|arent_helpful|not_helpful
privacy 4
    what .. know|have|data|information|info|details .. about|on me|us ;
    who .. gave|give|got|given .. my|you .. number|phone|contact|details|name ;
    how|where did|do|have|u|d you|u|ya .. get|got|find|have .. my|me|this|the number|phone|contact|details|name ; delete|erase|remove|
    wipe my|all_my .. data|number|account|details|information|info|contact|everything|chat|history ;
    ^please? delete|forget|erase me$ ; delete|erase|remove all|everything you|about|my ; delete me ;
    my|personal data|privacy|details .. you|about|stored|kept ; gdpr|rgpd|dsgvo|ccpa ; privacy ;
    data protection|subject ; who .. reads|sees|read|see|has .. messages|this|data|chat|my ; remove .. my number ;
    right to be forgotten ; share .. my data|number ; where .. my number .. from ; got my number ; gave you my ;
    have my number ; personal data
wrong_person 4
    wrong number|person|num|guy|girl|phone|contact|one ; not #name ;
    im|i_am|am not who|the_person|the_one|whom|that_person ; you have|got|texted|messaged|contacted .. wrong ;
    dont|do_not|no know .. #name|such_person|who_that_is ; no one|body|nobody .. called|named|by_that ;
    who is|s #name ; whos #name ; new number ; <not> .. #name .. number|phone|anymore ;
    this|it isnt|aint|is_not|not #name ; mistaken .. someone|identity ; must be|have .. wrong_number ;
    wrong .. number ; never .. been|heard|booked .. there|you|here|your_salon
minor 4
    im|i_am|am|only|just #number|eleven|twelve|thirteen|fourteen|fifteen|sixteen|ten years|yrs|yr|yo|year? old|only? ;
    ^im|i_am #number$ ; im|i_am|am .. a|still? minor|underage ; im|i_am a|only|just|still .. child|kid|minor ;
    my age is #number ; years old
off_topic 4
    write|tell|compose|make|sing|give|create me|us|a .. poem|joke|song|story|haiku|essay|rap|limerick|recipe|lyrics ;
    poem|haiku|limerick|riddle|joke|jokes|lyrics|essay ; meaning of life ;
    weather|forecast|bitcoin|crypto|football|president|capital|stocks|stock ; translate ; homework ;
    write .. code|python|script|program ; who won|wins|invented|wrote|discovered|painted ; recipe|recipes|calories ;
    marry me ; lets play ; play a? game ; i love you ; date me ; horoscope ; what|how|why|where|who|when .. do|does|
    did|is|are .. world|earth|moon|country|war|history|universe|animal|animals|planet|born|human_body ;
    definition|synonym|spell|spelled|pronounce ; convert ; how many .. in a|an ; lottery ; politics|election
off_topic 1
    restaurant|movie|movies|flight|flights|music|playlist|song|songs|alarm|timer|insurance|mortgage|tire|tires|oil|
    gas|taxes|algebra|sedan|engine|airport|science|hotel|hotels|passport|tv|dinner|recipe|game|games|movie|movies|
    sports|sport
late 4
    #number|<hour>|few|bit|little|couple|slightly|tad|mins .. late ; min|mins|minutes|minute|hour|hours late ;
    be|running|come|arrive|arriving|im|gonna_be bit|little|slightly|so|very|a? late ; late .. #number|minutes|mins ;
    running late|behind ; stuck in traffic ; in traffic ; im|been delayed ; ^late$ ; on my way ;
    be there in #number|<hour>
waitlist 4
    <can>|any|possible|want|like|chance .. come|be|have|get|anything|something|move .. earlier|sooner .. than|#date|
    <day>|if? ; earlier|sooner than ; wait|waiting list ; waitlist ; let me know|tell|text|message|notify|ping|call
    me? if|when|once .. opens|open|free|frees|available|comes|cancels|<cancelling>|earlier|sooner|spot|slot|anything ;
    if|when|once something|anything|a|any|someone|somebody|spot|slot .. opens|frees|becomes|cancels|comes|drops|
    open_up|free_up ; tell|text|message|notify|let_me_know .. if|when|once .. something|anything|opens|frees|earlier|
    sooner ; last minute .. <ours>|slots|spots|cancellations|offers ; put me on .. list ; first .. to know ;
    anything|something earlier|sooner
reschedule 3
    <changing> .. my|the|this|that|a|our|an|it .. <ours>|date|day|time|reservation|details|booking ;
    <changing> .. my .. <when>|<day> ; reschedule*|rebook|postpone*|rearrange ; need|want|like|have|possible|wish|
    calling|can|could to? <changing> .. <ours>|it|to|date|time|day|details ; <changing> .. from .. to ;
    <changing> .. <ours> ; <changing> .. <ours>|it|that to|until|till|by|for ;
    make|have .. <ours> .. instead|earlier|later|longer|shorter|until|go|end ;
    different|another|other time|day .. instead|<ours> ; <ours> .. changed|moved|rescheduled|pushed ;
    can|could i|we .. come .. instead ; amend|modify ;
    add|fewer|less|one .. person|people .. <ours>|to_it|to_the|less ;
    can .. <ours> .. earlier|later|another|different|other ; <ours> .. i .. <changing> ;
    <changing> .. <when> .. to|until ; instead .. <ours> .. to_be|at|on ; my <ours> to_be .. at|on ;
    move .. to <when> ; can|could i move|change|switch to
cancel 3
    <cancelling>|cancelation .. <ours>|<day>|room|reservation ; i|need|have|want|got|must|wish|like to cancel ;
    <ours> .. <not>|no|isnt .. necessary|needed|longer|required|anymore|want ; want|need .. cancellation ;
    no longer need|want|coming ; cancel .. <when> ; how .. cancel ;
    <not> .. need|want .. <ours> .. anymore|longer|any_more ; call off ;
    take|strike|cross .. off|out .. <ours>|<calendar> ; take|strike off|out .. <ours> ;
    <ours> .. off|out|cancelled|canceled|gone ; had to cancel ; please cancel my ;
    <not> .. want .. meet|come .. anymore|any_more
cant_come 3
    <cant> .. make|come|attend|be|keep .. <ours>|<day>|it|there|today|in|then ; <cant> make it|<day> ; <cant> come ;
    not coming|going_to_make|able_to_come|able_to_make ; wont be .. able|there|coming ; have to miss ;
    something came up ; im sick|ill|unwell
book 2
    book me|a|an|my|us|haircut|for|on|at|<when>|<ours>|<treatment>|in|the|one|now|skincare|massage|with ;
    booking .. for|on|at|please|<when> ; reserve|reserv*|schedule|arrange|book|plan|organise|organize|set_up|setup ..
    me|a|an|my|the|<ours>|<treatment>|one|it|visit|appointment ;
    schedule <ours>|#name|with|me|<provider>|a|an|therapy|meeting ; make|set|get|need|want|have|like|create|arrange|
    plan|add|new|put|fix|give|request|find|schedule|do|continue|looking|finalize|confirm|take .. appointment|
    appointments|appt|appts|reservation|booking|visit|session|slot|spot ; new|another <ours> ;
    appointment|appt|reservation|booking|visit .. for|on|at|with|today|tomorrow|<when>|please ;
    need|want|like|fancy|wanna|looking|love|after|have|do|get|come_for .. <treatment> ;
    looking|look|search for|to .. <provider>|<ours>|book ;
    find|search|recommend|suggest|fine|know .. <provider>|place ;
    want|need|like|wanna|see|visit|go|consult|trying .. <provider> ; make|set|book|put|schedule it|that .. for|at|on ;
    get|do|cut|dye|done my hair|nails ; <treatment> .. please|<when>|at|on|for ; ^<treatment>$ ; fit me in ;
    can|could i|we .. come|have|get|book .. in|<when>|a|an|on|at|<treatment> ;
    i .. want|need|like|would .. come|be_seen .. <when>|in|on|at ; toothache ; put me in|down
thanks 2
    thanks|thank|thankyou|thx|tnx|thnx|tysm|thanx|ty|cheers|tks|merci|gracias|thnks|tyvm ;
    appreciate|appreciated|grateful|thankful ; good|great|nice|well|excellent job|work|done|answer ;
    answer|help .. pleased|great|good|helped|useful ;
    <you> .. the? best|awesome|great|helpful|amazing|kind|wonderful|lifesaver|star ; much obliged|appreciated ;
    very|so|super helpful|kind ; you helped ; bless you ; lifesaver ; :thanks: ; wish you were ;
    glad .. you .. did|helped|that|could ; happy with .. that|answer|help ; so kind|nice
thanks 3
    thanks|thank|thankyou|thx|appreciate|grateful|thankful .. help|assistance|service|info|information|helping|trying|
    time|answer|support ; thanks|thank .. again|once_again|so_much|very_much|everything ;
    big|great|huge|such|very|real .. help ; you .. been|were .. help|helpful ; helpful
nothing_else 4
    ^no|nope|nah|nothing|none|nop|na .. that|thats|it|its|ill|that_will|thatll will|would|ll|is|was|be? .. all|it|
    everything|good|be_all ; ^no|nope|nah|nothing|na im|i_am|i|we .. good|fine|set|great|ok|done|okay ;
    ^nothing else|more|i|thanks|thank? ; nothing else|more ; ^no|nope|nah|nothing$ ; ^no|nope|nah|nothing|na thanks|
    thank|thx|ty|i_appreciate|appreciate|not|that_is|thats|everything|all|its ;
    ^no .. thanks|thank|appreciate .. help|you|much|again|so ; ^no .. you .. been .. help|helpful|great ; thats|that|
    it|this|thatll|thatd|itll|thats is|will|would|was|be|ll? be? all|everything|it .. i|we|for|now|need|needed|today|
    wanted|from|thanks|thank|help$ ; thats|that_is|that_will_be|it_is all|everything|it$ ;
    all .. i|we need|needed|want|wanted ; <not> need|require|want .. anything|help|else|more|further ;
    no more|other|further questions|help ; have|got|has everything|all .. i|need|needed ; <not> at .. time|moment ;
    ^not right_now|now|today|really ; i <not> think so ; no .. dont think so ; taken care of everything ;
    ^no .. have .. one|day|contacts|contact
goodbye 3
    bye|goodbye|byebye|ciao|cya|adios|farewell|cheerio|tata|byee|ttyl|toodles|arrivederci|laters|bye_bye ; see|catch|
    talk|speak|chat you|ya|u|to|with|later|soon .. later|soon|around|tomorrow|then|again|u|you|next? ; good night ;
    goodnight|nite|sayonara ; hit the road ; nice|good|great|lovely|pleasure|pleasant|fun|enjoyed|enjoyable|cool|
    wonderful|always .. talking|talk|chat|chatting|speak|speaking|conversing|touch|conversation|chat_with|see_you|
    meeting_you ; got|gotta|have|need|im|must|better|time|ill .. go|going|leave|leaving|run|head|off|dash|split|outta|
    away now|here|then ; gotta|have_to|got_to|must|need_to go|run|get_going|leave|get_moving ; get going ;
    take care|it_easy ; later$ ; ^later ; until next|then|tomorrow ; so long$ ; end .. chat|call|conversation ;
    call|conversation|chat is|s over ; signing off ; peace out ; outta here ; nothing more to talk ;
    i must|should go ; leaving now ; have|enjoy .. great|good|nice|lovely .. day|one|night|evening|weekend ;
    enjoy .. day|weekend|evening ; pleasure .. talking|chatting|speaking|to
stop 2
    stop|quiet|silence|silent|shush|shut|hush|mute|quit|exit|end|enough|abort|halt|terminate ; shut up|it ;
    be quiet|silent ; never mind|mind ; nevermind|nvm ; forget|cancel|drop|leave|end|stop|kill|scratch|abort|disregard
    it|that|this|all|everything|alone|please|what ; forget about it|that ; thats enough ; go away ;
    enough .. stop|cancel ; knock it off ; <not> .. do|want .. that|this|it ; nobody cares ;
    <not> .. do|talk|speak|bother .. that|this|anymore|more ; zip it ;
    i|would|like|will|could|please|can .. you|just .. cancel|stop ; just cancel|stop ; cancel|cancelled|canceled ;
    undo .. that|it|this|last ; <not> .. want .. see|talk|hear .. you|anymore|more ; ^no .. cancel|stop|dont|quiet ;
    ^end|exit|quit|cancel$
greeting 1
    hi|hello|hey|hiya|salutations|heya|howdy|yo|greetings|hola|heller|sup|wassup|whatsup|hallo|hellow|hullo|helo|hai|
    aloha|bonjour|ello ; good|gd morning|afternoon|evening|day ;
    how|hows|howre|how_r .. you|u|ya|it|going|doing|things|everything|life|day|been ;
    whats|what_is|wats up|new|good|happening ; are you .. doing|ok|okay|alright|well|there ;
    anyone|anybody|are_you there ; nice|pleased to meet ; long time no ; wake up ; you alright|ok|good|doing
greeting 3
    how are|r|is|have you|u|ya|things|everything .. doing|today|been|going? ; how|hows .. it going ;
    hows everything|are|it|life|things|you ; hows your day ; how .. you .. doing ; are you doing ;
    what do you feel like ; anyone there ; ^whats up|new|good|happening
"""
