"""English: what people write of their own accord. The grammar is in `phrases.patterns`; the sets of `replies_en` hold too."""

SETS: dict[str, str] = {
    "name": "#name",
    "someone": "#name he she they anyone someone you u olga marta the that this my it saturday",
    "ours": "appointment appointments appt appts apt booking bookings reservation reservations visit session slot meeting haircut cut color colour "
    "manicure lunch dinner event room table time treatment facial cleaning checkup trim blowdry it",
    "myown": "my the an this that our all these those any next every",
    "anyone": "person human someone somebody people agent representative rep manager owner operator assistant advisor boss olga staff "
    "somebody receptionist employee support team staff live_agent live_person real_person human_being",
    "talk": "talk talking speak speaking chat chatting talkk contact contacting connect call reach phone transfer",
    "news": "newsletter newsletters messages message texts text offers offer notifications alerts promotions updates marketing ads emails spam",
    "cancelling": "cancel cancels canceled cancelled canceling cancelling cancle cancellation delete remove scrap undo clear drop erase forget",
    "changing": "reschedule rescheduling change changing move moving postpone shift push modify amend update alter edit adjust delay extend switch swap rearrange bring upgrade",
}

TABLE: tuple[tuple[str, int, str], ...] = (
    (
        "opt_out",
        4,
        """
        unsubscrib* ; opt out ; optout ; <cancelling> .. <news>|subscription|suvscription|subscrpition ; stop sending|texting|messaging|contacting|writing|spamming|bothering ; stop <news> ; <not> .. <news>|send|text|message|contact|write .. <news>|anymore|again|me|ever ; no more <news> ; take|get|remove me off|from ; off .. list ; leave me alone ; stop receiving ; <cancelling> .. subscri*
        """,
    ),
    (
        "opt_in",
        3,
        """
        subscrib* ; sign|signing up .. <news>|offers ; sign me up ; receive .. <news> ; opt in ; <news> subscription ; resubscribe ; start sending ; send me .. offers|newsletter|messages again ; get .. offers again ; want .. offers again
        """,
    ),
    (
        "handoff",
        4,
        """
        <talk> to|with|w|wth? a|an|the|some|my? real|human|live|actual|customer|free|different|proper? <anyone>|service|care|support ; call me back? ; ring|phone me ; can|could someone|somebody|olga|anyone call|ring|phone|contact|help ; <anyone> i|we can|could talk|speak|chat|contact
        need|want|get|give|have|like|prefer|require|find to? a|an|the|me? a|an|the? real|human|live|actual|proper <anyone>|one ; need|want|give me? a|the? person|human|manager|owner|supervisor|agent|representative|operator|advisor ; human service|agent|help|being? please? ; customer service|support|care ; contact support|the|customer|an|a|your .. <anyone>|support|service|team
        contact|contacting|reach somebody|someone|anyone|anybody|assistant|support|agent ; real person|human please? ; direct|put|transfer|connect me .. through|to|with|asisstant|<anyone> ; team please ; get me .. <anyone>|else ; not .. talk|talking|speak|chat to|with a|the? bot|machine|robot|computer ; stop talking to bots ; not comfortable .. machine|bot ; speak to olga ; get olga ; <talk> .. agent|human|manager|operator|representative|supervisor ; escalate ; complaint|complain
        this|thats|that is|its|it ridiculous|unacceptable|disgusting|outrageous|bullshit|joke ; wtf ; fuck*|idiot*|stupid|moron|useless|bullshit|shit|crap ; :angry: ; fed up ; had enough of ; rip off ; scam|scammers
        """,
    ),
    (
        "bot_challenge",
        4,
        """
        are|r you|u|ya .. bot|robot|human|person|ai|real|machine|computer|chatbot|automated|automatic|artificial|program|programmed|software|alive|living|chatgpt ; am|are i|we .. talking|speaking|chatting|texting .. bot|robot|human|person|ai|machine|computer|chatbot|real|someone|somebody ; is this|it|that|there|i .. bot|robot|human|ai|machine|computer|chatbot|automated|automatic|person|real|someone|somebody
        you|u|youre|ur|your a|an|just|really|not|are|sound|like|actually|only? a|an|just|like|really|not? a|an|the? bot|robot|human|machine|computer|chatbot|ai|real|automated ; you|u are|sound|seem .. bot|robot|human|machine|computer|chatbot|ai ; human or .. machine|bot|robot|computer|ai|copmuter ; real|person|bot|robot|computer|machine|ai or .. human|person|real|automated|bot|robot|computer|machine|ai|programmed
        bot or ; ^bot|robot|human|chatbot$ ; who|what am i .. talking|speaking|chatting ; real person ; i .. think|know|bet .. bot|robot|human|machine ; if|whether|that you|youre|your|u .. human|real|bot|robot|computer|machine|person|ai ; what are you$ ; do you have|are feelings|emotions ; who|what|how are you really|classified ; automated or ; turing
        """,
    ),
    (
        "privacy",
        4,
        """
        what .. know|have|data|information|info|details .. about|on me|us ; who .. gave|give|got|given .. my|you .. number|phone|contact|details|name ; how|where did|do|have you|u .. my number|phone|contact|details|name ; delete|erase|remove|forget me|my .. data|number|account|details|information|info|contact|everything ; ^delete|forget|erase me$ ; delete|erase all|everything you|about ; my data|privacy ; gdpr|rgpd|dsgvo ; privacy|personal policy|data|information ; data protection|privacy ; who .. reads|sees|read|see|has .. messages|this|data|chat|my ; remove me|my number ; right to be forgotten ; share .. my data|number ; where .. my number .. from ; my details .. deleted|removed|erased
        """,
    ),
    (
        "wrong_person",
        4,
        """
        wrong number|person|num|guy|girl|phone|contact ; im|i|am|am_i|this|its not|isnt <name> ; not <name> ; im|i_am|am not who|the_person|the_one|whom ; you have|got|texted|messaged|contacted .. wrong ; dont|do_not|no know any|an|a|this? <name>|such|one_called|one_named ; no one|body|nobody called|named|by ; whos|who_is <name> ; new number ; not .. <name> number|phone|anymore ; this|it isnt|aint|is_not|not <name> ; mistaken .. someone|identity ; must be|have .. mistake|wrong
        """,
    ),
    (
        "minor",
        4,
        """
        im|i_am|am|only|just #number|eleven|twelve|thirteen|fourteen|fifteen|sixteen|ten years|yrs|yr|yo|year? old? ; im|i_am|am a|still? minor|child|kid|underage ; my age is #number
        """,
    ),
    (
        "injection",
        5,
        """
        ignore|disregard|forget|override|bypass .. instruction|instructions|rules|prompt|previous|prior|above|system|programming|guidelines|everything|training|limits|restrictions ; system prompt ; your|the|hidden|initial prompt|instructions|instruction|rules ; pretend|act|roleplay|imagine|behave .. you|as|like|to_be ; you are now ; from now on ; developer|admin|debug|god|dan|sudo|jailbreak mode|access|prompt|command ; jailbreak ; sudo ; new instruction|instructions|rules|role ; reveal|print|output|repeat|show|leak|dump .. prompt|instructions|system|config|configuration|database|secret|key|token|password|customers|clients
        who else ; which other|others ; other customers|clients|people|customer|client .. book*|number|numbers|names|name|appointment|appointments|slot|phone|list|today|coming|cancelled|cancel ; list|names|numbers|phone|phones .. customers|clients ; whose appointment|slot|booking ; who cancelled|canceled|cancel|gave_up|dropped|had|was|did ; someone elses ; somebody elses ; what .. is|are .. other .. customers|clients ; api key ; password|passwords|secret|token|credentials ; drop table ; select .. from ; script|javascript|sql|curl|http|https
        give|make|apply|set me .. #percent|free|discount off? ; #percent off|discount .. or|please|now|everything|give|free ; for free|nothing ; as|im|this_is|i_am the? owner|admin|administrator|developer|manager|boss|olga|openai|meta|twilio ; i am|im olga|the_owner|the_boss|your_owner ; give me .. discount ; cheaper price ; fill #clock ; cancel .. campaign ; confirm all|every|everyones ; book .. all|every .. slot|slots|appointments ; cancel|move|delete .. her|his|their|everyones|marias|bens|anas|other .. appointment|booking|slot
        """,
    ),
    (
        "off_topic",
        4,
        """
        write|tell|compose|make|sing|give me|us|a .. poem|joke|song|story|haiku|essay|rap|limerick|recipe|lyrics ; poem|haiku|limerick|riddle|joke|jokes|lyrics|essay ; what is the meaning of life ; weather|bitcoin|crypto|football|president|capital ; translate ; do my homework ; homework ; write .. code|python|script|program ; who won|wins|is_the_president|invented|wrote ; recipe ; will you marry ; marry me ; i love you ; date me ; horoscope
        """,
    ),
    (
        "late",
        4,
        """
        #number|<hour>|few|bit|little|couple|slightly|tad|mins .. late ; min|mins|minutes|minute late ; be|running|come|arrive|arriving|im|going_to_be|gonna_be bit|little|slightly|so|very|a? late ; late .. #number|minutes|mins ; running late|behind ; stuck in traffic ; delayed ; ^late$ ; on my way ; be there in #number|<hour> ; be|slightly|bit late for
        """,
    ),
    (
        "cancel_policy",
        4,
        """
        cancellation|termination|withdrawal|exit|cancelation|cancel|cancelling .. fee|fees|charge|charges|penalty|penalties|policy|cost|costs|price ; penalty|penalties ; cost .. to? cancel|break|terminate|withdraw ; charged|pay|fee .. if|to|for .. cancel|cancelling|cancellation|late ; no show fee ; cancel .. free ; how late can i cancel
        """,
    ),
    (
        "waitlist",
        4,
        """
        can|could|may|any|is|do|possible|would|want|like .. come|be|have|get|chance|anything|something|move .. earlier|sooner .. than|#date|<day>|if? ; earlier than ; sooner than ; wait|waiting list ; waitlist ; let me know|tell me|text me|message me|notify me|ping me|call me if|when|once .. opens|open|free|frees|available|comes|cancels|cancel|cancellation|earlier|sooner|spot|slot|something|anything ; if|when something|anything|a|any|someone|somebody .. opens|frees|becomes|cancels|comes|drops ; tell|text|message|notify me .. if|when .. something|anything|opens|frees ; any|last cancellations|minute ; put me on .. list ; first .. to know ; anything earlier|sooner
        """,
    ),
    (
        "reschedule",
        3,
        """
        <changing> .. <ours>|date|day|reservation|details|<day>|#clock ; reschedule|rebook|postpone|rearrange ; need|want|like|have|possible to <changing> ; <changing> .. from .. to ; <changing> .. to <day>|#clock|next|#date|another|a|#ordinal|tomorrow ; make|have .. <visit> .. instead|earlier|later|longer|shorter|until|go ; different|another|other time|day .. instead|<visit> ; <visit> .. to|be .. changed|moved|rescheduled|pushed|different ; can|could .. come .. instead ; amend|modify ; add .. person|people .. to
        can .. <visit> .. earlier|later|another|different|other ; <visit> .. i .. change|amend|modify|update
        """,
    ),
    (
        "cancel",
        3,
        """
        <cancelling> .. <ours>|<day>|room|reservation|#clock ; cancellation ; <cant> .. make|come|attend|be .. <visit>|<day>|it|there|today|in ; <not> .. need|want .. <visit>|it .. anymore|longer|any_more ; <visit> .. not|isnt|no .. necessary|needed|longer|required ; i|need|have|want|got .. to cancel ; <cant> make it|<day> ; want .. cancel ; no longer need|want|come ; wont be able to .. come|make|attend ; call off ; cancel please ; how .. cancel ; not coming|going_to_make ; cant come
        """,
    ),
    (
        "query_booking",
        3,
        """
        when|what|which|where time|day|date|is|am|s? .. my|i|our .. <visit>|booked|scheduled|coming|due|down ; whens|when my|is_my ; do i have .. <visit>|booked|booking ; am i .. booked|down|scheduled|coming|in|still ; have i got .. <visit> ; confirm|check|double|verify|see|find|remind|show .. my|the|a|that|i_have|reservations .. <visit> ; remind me .. when|what|time|of|about ; what did i book ; is .. my|the .. <visit> .. confirmed|still|booked|ok|on ; did i .. book|make|have ; when .. i .. to? come|show_up|be_there ; my next? <visit>$ ; <visit> is confirmed ; when i|im .. <visit>|coming|next ; show|see|list .. me? my .. <visit> ; what time .. i|my
        """,
    ),
    (
        "owner_schedule",
        3,
        """
        calendar|calender|agenda|schedule|meetings|itinerary|diary|planner .. today|tomorrow|<day>|week|look|like|for|at|<part>|is|this|next|me|on|show? ; show|check|list|what|whats|tell|see|view|find|display|look|read|go|pull|open|any|let_me_know|do_i_have .. calendar|calender|agenda|schedule|meetings|meeting|events|event|plans|itinerary|diary|planner ; what|whats do|am|have|is|does|s? .. i|happening|going|on|next|up|coming .. today|tomorrow|<day>|week|month|<part>|next|do|have|doing|on|afternoon|to_do ; who is|am|are|s? .. coming|scheduled|meeting ; do|am|have|are i|we have|got|any|free|busy|booked|available|a|an .. meeting|meetings|event|events|plans|today|tomorrow|<day>|week|calendar|schedule|openings|conflicts|on|#clock|time ; next meeting|event|appointment|meetings ; meeting|meetings with|at|on|about|for|called|subject|today|tomorrow|this
        my meetings|meeting|events|schedule|calendar|agenda|day|plans|next|appointments|afternoon|morning|week ; what|which .. appointments|meetings|events|plans .. do|i|have|are|scheduled|today|tomorrow ; events|appointments|meetings .. for|on|in|today|tomorrow|<day>|this|#clock ; is|are there .. meeting|meetings|event|events|appointment|anything .. today|tomorrow|<day>|calendar|schedule|scheduled|on|in|at|this ; how .. my|busy .. day|week|schedule|calendar|morning|afternoon|look ; first|last thing|meeting|appointment|event ; what .. is|s? .. on|in|at|for? .. calendar|schedule|#clock ; where|when|what|who|how|which .. is|time|long|many .. meeting|meetings|event
        """,
    ),
    (
        "ask_availability",
        3,
        """
        is|are|will|when|whens|whether|if <someone> .. free|busy|available|availability|there|around|in|working|open ; availability ; available|free|busy on|at|this|next|<day>|tomorrow|today|#clock|from|for ; do|have|got you|u|ya|they .. anything|any|something|slot|slots|space|spot|spots|time|times|opening|openings|appointments|appointment|availability|room .. free|open|available|<day>|today|tomorrow|for|on|this|next|#clock|left|at|? ; anything|any|something .. free|available|open|<day>|today|tomorrow|earlier|left|this|next|on ; when .. free|available|busy|openings|slot ; what .. times|slots|days|availability .. have|free|available|open|are|do ; can you .. fit|squeeze me ; fit|squeeze me in ; is <day>|#clock|<part> .. free|available|open|ok|possible ; any <part>|<day> <visit>? ; is|are .. available|free|busy ; openings ; any|free slots|slot|spots|times|openings|space ; is|are .. there .. availability|available|space|slot|slots|openings
        """,
    ),
    (
        "ask_price",
        3,
        """
        how much|expensive|pricey ; price|prices|pricing|cost|costs|fee|fees|rate|rates|charge|charges|prise|tariff|tariffs ; what .. cost|pay|charge|damage|price|set_me_back|owe ; expensive|costly|cheap|cheaper ; set me back ; price list ; total cost|price ; how many|much euros|euro|dollars|bucks|money|eur ; free of charge|trial ; is it free ; do i have|need to pay ; for how much ; hw much ; whats the total
        """,
    ),
    (
        "ask_duration",
        3,
        """
        how long .. take|takes|last|lasts|be|is|does|will|for|need|would|appointment? ; how much time ; duration|lasts ; how many hours|minutes|mins ; what time .. finish|done|over|end ; when .. finish|done|over|end|be_out ; take long ; done by ; finished by ; out by ; how lng
        """,
    ),
    (
        "ask_location",
        3,
        """
        where|wheres|wher|whereabouts .. you|u|it|that|they|salon|place|located|shop|office|is|are|at|find|ur|s|based|again|dentist|therapist|doctor? ; address|adress|adres|location|located|directions|postcode|map|maps ; what|which city|street|town|area|part|floor|building ; how .. get there|to_you ; how do|can i get|find|come to|there|you ; how far ; google maps ; where do i|we .. come|go|need ; which floor ; metro|subway|bus|tram|station near|stop|closest ; where abouts ; where .. park
        """,
    ),
    (
        "ask_parking",
        4,
        """
        parking|carpark|garage ; park .. car|near|there|nearby|outside|at|my|somewhere|bike|around? ; where .. can i park ; car park
        """,
    ),
    (
        "ask_hours",
        3,
        """
        opening|business|working|office|operating|open|closing|store|shop|service|assistance hours|times|time|hour ; what|when|which .. time|hours|hour|days|do|are .. you|u|it|they|salon|shop|open|close|opens|closes|closed|assistance|service|available .. open|close|opens|closes|closed|opening|closing|available|reach ; are|r|is|u you|u|it|they|the|gym|salon|shop|store .. open|closed|yet ; open .. on|today|tomorrow|sunday|sundays|saturday|saturdays|monday|mondays|late|yet|till|until|when|now|holidays|weekends ; till|until what time|when ; how late .. open ; what|at time|hours .. call|reach|contact|open|close ; hours .. available|reach|call|customer|open|service|assistance ; do you|u .. work|open|close .. on|<day>|weekends|sundays|late|at
        """,
    ),
    (
        "ask_contact",
        3,
        """
        phone|telephone|contact|tel|mobile|cell|whatsapp|email|e_mail .. number|no|num|info|information|details|address|them|it? ; your|their|his|her|the|its|a|there|what number|email|phone ; number .. reach|call|contact|them|you|for|of ; how|where|what|on .. can|do|could i|we|to .. contact|reach|call|phone|email you|them|it|him|her|u|the|salon|office|over? ; website|web|instagram|insta|facebook|site ; what .. is|s|are .. number ; whats|wats .. number
        """,
    ),
    (
        "ask_info",
        2,
        """
        rating|ratings|rated|review|reviews|stars|star|reputation ; unisex ; is|are|does|do|can|will .. they|you|u|it|salon|she|he|there|place .. unisex|cosmetic|specialise|specialize|do|offer|offers|provide|have|take|accept|use|cut|sell|allow ; services|service .. available|offer|do|have|provide|you ; what kind|type|sort of? ; tell me .. about ; more info|information|details ; do you|u|they .. do|offer|take|accept|have|use|sell|allow|cut|provide ; can|may i .. bring|pay|use|wear ; pay by|with|in card|cash|bizum|paypal ; card|cards|cash ; what .. should i bring|wear|do_before ; wash my hair ; dogs|dog|pets|wheelchair|accessible|wifi|stairs|lift|elevator ; allerg* ; vegan|organic|products|brand|brands ; gift card|voucher|vouchers ; pregnant ; kids|children ; male|female|women|men ; what .. is .. included|difference ; cosmetic ; who .. is|will|would|s|be .. do|doing|cut|cutting|hairdresser|stylist|with ; which .. stylist|hairdresser|staff
        """,
    ),
    (
        "book",
        2,
        """
        book*|schedule|reserve|reserv* .. me|a|an|my|us|haircut|colour|color|with|for|on|at|#clock|<day>|appointment|in|session|the|new|now|visit? ; make|set|get|need|want|have|like|create|arrange|plan|add|new|put|fix|give|plan|request|find .. <visit> ; new <visit> ; <visit> .. for|on|at|with|today|tomorrow|<day>|#clock|#date|please? ; need|want|like|get|fancy|have|looking|do|love|after .. haircut|cut|trim|colour|color|highlights|manicure|pedicure|nails|hair|facial|massage|waxing|wax|brows|lashes|beard|shave|blowdry|treatment|balayage|perm|cleaning|checkup|exfoliation|skincare|root|roots|treatment|session ; can|could i .. come|have|get|book .. in|<day>|a|an|on|at|haircut|#clock|today|tomorrow
        looking for|to .. salon|dentist|doctor|therapist|barber|hairdresser|appointment|book|a|an ; find|search .. salon|dentist|doctor|therapist|barber|stylist|hairdresser|provider|place ; want|need|like|wanna|see|visit|go .. salon|dentist|doctor|dr|therapist|barber|hairdresser|stylist|gynecologist|dermatologist|psychologist ; make|set .. up? .. it .. for|at|on ; get my hair|nails ; haircut|colour|color|manicure|pedicure|trim .. please|<day>|today|tomorrow|#clock|at|on|for ; ^haircut|colour|color|manicure|pedicure|trim$ ; i want in ; fit me in
        """,
    ),
    (
        "repeat",
        3,
        """
        say|tell|repeat|speak|send|hear|spoke|retry|replay|try|reply|state|said|play .. again|once_more|one_more|more_time|over|more ; repeat|pardon|retry|replay|restart|reset ; come again$ ; one|once more time? ; start|say|tell|do over ; what did|was|have you|u|that|just .. say|said ; didnt|did_not|havent|have_not|couldnt|could_not|dont .. hear|heard|catch|get|follow|understood|quite|understand_you|hear_you ; what|sorry|huh|eh$ ; what do you mean ; missed .. that|it|what|you ; say what ; last .. said|spoke|thing|things|one ; hear|listen .. again|last|said ; again please? ; excuse me$
        """,
    ),
    (
        "help",
        2,
        """
        help|hlp|assist|assistance ; help|assist me ; what .. can|do|could|are|kind|kinds|sort|sorts|type|types|topics|subjects|should|else|stuff|things .. you|u|i .. do|help|ask|know|answer|answers|able|capable|good|versed|familiar|knowledge*|offer|respond ; how .. does this|it|that work ; how|what .. do|should|can i .. do|use|say|get|start ; your|list features|commands|abilities|capabilities|functions|options ; dont|do_not|didnt understand ; what .. is this ; menu|instructions|options$ ; confused|lost|stuck ; what .. subjects|topics|questions ; you|u .. capable|able|good_at|knowledge* ; how .. use|works ; need .. help|assistance|support ; make yourself useful
        """,
    ),
    (
        "thanks",
        2,
        """
        thanks|thank|thankyou|thx|tnx|thnx|tysm|thanx|ty|cheers|tks|merci|gracias|thnks|tyvm ; i? .. appreciate|appreciated|grateful|thankful ; you .. big|great|good|so|very|much|lot|kind|job|helpful|helped|best .. help|job|helpful|work|kind|best|star ; :thanks: ; good|great|nice|well job|work|done|answer ; your|the .. answer|help .. pleased|great|good|helped ; youre the best|awesome|great|helpful ; much obliged|appreciated ; very helpful ; you helped ; bless you ; lifesaver ; wish you were
        """,
    ),
    (
        "nothing_else",
        3,
        """
        ^no|nope|nah|nothing|none|nop|na thanks|thank|thx|that|thats|that_will|thatll|its|it|i|im|all|everything|more|else|that_would|that_is|for_now|not .. all|good|fine|set|need|needed|everything|now|today|you|help|done|great|it|set|ok|wanted|so|much|for|thanks? ; ^nothing else|more|i|thanks? ; ^no$ ; ^nope|nah|nothing$ ; thats|that|it is|will|would|was|be|ll? be? all|everything|it .. need|needed|now|today|thanks|thank|for|i|wanted|help? ; all i need|needed|wanted|want ; i|im|im_all|i_am .. good|set|done|fine|okay thanks|thank|for|now|here|$ ; dont|do_not need .. anything|help|else|more ; no more questions|help ; have|got everything|all ; not at .. time|moment ; not .. right_now|now ; no .. thank|thanks|that|all|good|appreciate|help|everything ; i dont think so
        """,
    ),
    (
        "goodbye",
        3,
        """
        bye|goodbye|byebye|ciao|cya|adios|farewell|cheerio|tata|byee|good_bye|ttyl|toodles|arrivederci ; see|catch|talk|speak|ttyl|chat you|ya|u|to|with|later|soon|tomorrow .. later|soon|around|tomorrow|then|again|u|you? ; good night ; nite ; have a .. day|one|night|evening|weekend|time ; nice|good|great|lovely|pleasure|pleasant|fun|enjoyed .. talking|talk|chat|chatting|speak|speaking|meeting|conversing|see|chat_with|touch|contact ; got|gotta|have|need|im|must|i|better|time .. to|be|get? go|going|leave|leaving|run|head|off|dash|split now|$ ; take care|it_easy ; later$ ; ^later|laters ; until next|then|tomorrow ; so long$ ; end .. chat|call|conversation ; this|call|conversation is|s over ; signing off ; peace out ; im out|off|leaving ; nothing more to talk ; i must|should go ; enjoy .. day|weekend|evening
        """,
    ),
    (
        "stop",
        2,
        """
        stop|quiet|silence|silent|shush|shut|hush|mute|quit|exit|end|enough|abort|halt|terminate ; shut up|it ; be quiet|silent ; never mind|mind ; nevermind|nvm ; forget|cancel|drop|leave|end|stop|kill|scratch|abort|disregard it|that|this|about|all|everything|alone$ ; ^please?|just|no|ok|now|oh cancel ; cancel$ ; ^cancel ; stop .. talking|doing|speaking|it|that|now|this|please ; dont|do_not .. do|talk|speak|bother that|it|this|anymore|more|me ; thats enough ; go away ; that is enough ; leave .. alone|it ; knock it off ; not .. do that ; undo .. that|it|this|last ; nobody cares ; zip it ; i|would|like|will|could|please you|just .. cancel|stop
        """,
    ),
    (
        "greeting",
        1,
        """
        hi|hello|hey|hiya|heya|howdy|yo|greetings|hola|heller|sup|wassup|whatsup|hallo|hellow|hii|hullo|helo|hai|aloha|bonjour|morning|ello ; good|gd morning|afternoon|evening|day ; how|hows|how_s|how_are|howre|how_r .. you|u|ya|it|going|doing|things|everything|life|day|been ; whats|what_is|wats|what_s up|new|good|happening|going_on$ ; are you .. doing|ok|okay|alright|well|there ; anyone|anybody|are_you there ; nice to meet ; long time no ; wake up ; you .. alright|doing .. well|alright|ok|today|good ; what do you feel like ; pleased to meet
        """,
    ),
)
