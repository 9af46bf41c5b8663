"""English: what people ask. The sets of `replies_en` and `messages_en` hold here too."""

TABLE = """
cancel_policy 5
    cancellation|termination|withdrawal|exit|cancelation|cancel|cancelling|terminate fee|fees|charge|charges|penalty|
    penalties|policy|cost|costs|price ; penalty|penalties ;
    cost|costs|pay .. to? cancel|break|terminate|withdraw .. contract|<ours>|late|it? ;
    charged|pay|fee|charge .. if|to|for .. cancel|cancelling|cancellation ; no show fee ; cancel .. for? free ;
    how late|long_before|early can|do|must i cancel ; can i cancel .. free|before
query_booking 3
    when|what|which|where|whens|wens time|day|date|is|are|am|s|was? .. my|our next? <ours> ; when|what_time|what_day
    am|do|was|is i|we|it .. booked|scheduled|coming|due|down|come|show_up|supposed|have_to|be_there|in ;
    whens|when my|is_my ; do i have .. <ours>|booked|booking .. with_you|booked ; have i got .. <ours> ;
    am i .. booked|down|scheduled|in|still ; confirm|check|double|verify|confirmation|see|confirming|checking .. my|
    the|a|that|i_have|reservations|reservation|a_reservation .. <ours> ;
    confirm|confirmed|verify|double_check .. <ours> ; <ours> .. confirm|confirmed|verify|booked_under ;
    remind me .. when|what|time|of|about .. <ours>|is|booked ; what did i book ;
    is|are .. my|the|our <ours> .. confirmed|still|booked|ok|on|good ; did i .. book|make|have ; ^my next? <ours>$ ;
    my <ours> .. is|again|when|today|tomorrow$ ; see|show if|whether .. <ours>|booked ;
    have .. a reservation|booking under|for|at|with|tomorrow ; i have .. <ours> .. right|correct|dont_i|yes
owner_schedule 3
    <calendar> .. <when>|look|like|for|at|is|next|me|on|show|events|with ;
    <seek>|what|whats|any|let_me_know|open .. <calendar> ; ^<calendar> ; schedule today|tomorrow|this|next|on ;
    <seek>|what|whats|any|which|list|how_many|when|where|who .. <meeting> ; what|whats do|am|have|is|does|s|will|are?
    .. i|we|happening|going_on|going|next|up .. <when>|next|planned|happening ; what am|are i|we doing ;
    who is|am|are|s|s_coming? .. coming|scheduled|booked|meeting .. <when>|in|next? ; do|am|have|are i|we have|got|
    any|free|busy|booked|available|a|an|something|anything .. <meeting>|<when>|<calendar>|openings|conflicts|time|
    plans|appointments ; next|upcoming|future|first|last|previous <meeting> ;
    <meeting> with|at|on|about|for|called|subject|title|from|<when>|this|named ;
    my <meeting>|schedule|agenda|plans|day|afternoon|morning|week ; what .. are my appointments ;
    my appointments .. <when> ; <meeting> .. after ; after that .. <calendar>|<meeting>|appointment ;
    appointment|appointments after that|this ; anything .. from|between <hour>|#clock|#number to|and ;
    what|which|how_many .. appointments|plans|things .. do|have|are|scheduled|got ;
    show|list|see|find .. appointments ;
    is|are there .. <meeting>|appointment|appointments|anything .. <when>|<calendar>|scheduled|planned ;
    how .. my|busy|full .. day|week|schedule|calendar|morning|afternoon|look|am_i ; <meeting> .. <when> ;
    what|where|when|who .. is|s|are .. my next|first .. appointment|meeting|thing ;
    what .. time|s .. my|the next|first|last .. appointment|meeting|thing ;
    what is|s|are .. #name|he|she|they doing|up_to <when>? ; do i have .. <ours> ;
    what time|day do|is|does .. i|my have|the .. <ours> ; whats|what|show|find|tell .. my next|first appointment ;
    at|on <when> do i have ; what does .. day|week|schedule|calendar look ; <meeting> .. scheduled|planned
ask_availability 3
    is|are|will|when|whens|whether|if .. free|busy|available|availability ; availability|availabilities ;
    available|free|busy .. on|at|this|next|<when>|from ; do|does|have|got you|u|ya|they|he|she .. anything|any|slot|
    slots|space|spot|spots|times|opening|openings|appointments|appointment|availability|room|time .. free|open|
    available|<when>|for|on|this|next|left|at? ;
    anything|any|something|slots|slot|space .. free|available|open|<when>|earlier|left ;
    when .. free|available|busy|openings ; what|which .. times|slots|days .. have|free|available|open|are|do ;
    can|could you .. fit|squeeze me ; fit|squeeze me in ;
    is <day>|#clock|<part>|later|earlier|<hour> .. free|available|open|ok|possible ; anything .. <when> ;
    any|free slots|slot|spots|times|openings|space ; is|are there .. availability|space|slot|slots|openings|
    appointment|appointments .. available|free|on|for|<when>? ; openings ; can|could i .. come .. <when> ;
    how about|bout .. <when> ; next available|free
ask_price 3
    how much|expensive|pricey ; price|prices|pricing|cost|costs|prise|tariff|tariffs|priced ;
    fee|fees|charge|charges ; what .. cost|pay|charge|damage|price|set_me_back|owe ; costly|cheap|expensive ;
    set me back ; total cost|price ; how many euros|euro|dollars|bucks|pounds ; free of charge ; is it free ;
    do i have|need to pay ; whats the total ; hw much ; budget ; price range|list
ask_duration 4
    how long .. take|takes|last|lasts|be|is|does|will|for|need|would|<ours>? ;
    how much time .. take|need|last|require ; duration|lasts ; how many hours|minutes|mins ;
    what time .. finish|done|over|end ; when .. finish|done|over|be_out ; take long ; done|finished|out by ; how lng
ask_location 3
    where|wheres|wher|whereabouts .. you|u|it|that|they|<provider>|place|located|shop|office|are|at|find|ur|based|
    come|go ; where|wheres is|it|that|this at? ; address|adress|adres|adresse|directions|postcode|map|maps ;
    location|located ; what|which .. city|street|town|area|part_of|floor|building|neighborhood ;
    how .. get there|to_you|to_the ; how do|can i get|find|come to|there|you ; how far ; google maps ;
    which|what floor ; metro|subway|bus|tram|station near|stop|closest ; where abouts ; physical address ;
    in which|what city
ask_parking 4
    parking|carpark|garage ; park .. car|near|there|nearby|outside|my|somewhere|bike ; where .. can|do|to i? park ;
    car park
ask_hours 4
    opening|business|working|office|operating|open|closing|store|shop|visiting hours|times|time|hour ; what|when|
    which|at_what .. time|hours|hour|days|are|do|does .. you|u|it|they|<provider>|shop|store|gym|place|<service>|
    restaurant .. open|close|opens|closes|closed|available|reach*|start|operate|work ;
    are|r|is you|u|it|they|the|your .. open|closed|yet ;
    open .. on|today|tomorrow|<day>|late|yet|till|until|when|now|holidays|weekends|sundays|saturdays ;
    till|until what time|when ; how late .. open ;
    what|at_what|which .. time|hours .. call|reach*|contact|open|close|available|talk|speak ;
    hours .. <service>|open|service|assistance|available|operation ;
    do|does you|u|they|it .. work|open|close .. on|<day>|weekends|sundays|late|at|today ;
    when .. open|close|closed|closing|opening ; hours$ ; your hours ; opening hours
ask_hours 5
    time|times|hours .. reach*|call|contact|talk|speak .. <service>|you|<anyone>|customer ;
    hours|time .. <service> .. available|open|works|operates|reach*
ask_contact 3
    phone|telephone|contact|tel|mobile|cell|whatsapp|email|e_mail .. number|no|num|info|information|details|address|
    them|it? ; your|their|his|her|the|its|a|there|what number|email|phone ;
    number .. reach|call|contact|them|you|for|of ; how|where|what|on .. can|do|could i|we|to .. contact|reach|call|
    phone|email .. them|it|him|her|u|the|<provider>|office|over|you ; website|web|instagram|insta|facebook ;
    whats|wats|what_is .. number ; call|reach|contact|phone them|you|u|him|her ; contact them ; get in touch with
ask_info 2
    rating|ratings|rated|review|reviews|reputation|recommended ; stars|star .. rating|reviews? ; unisex|unisexual ;
    is|are|does|do|can|will .. they|it|<provider>|she|he|place .. unisex|cosmetic|specialise|specialize|offer|offers|
    provide|accept|any_good ; cosmetic .. service|services|dentistry|procedures? ;
    services|service .. available|offer|do|have|provide ;
    what|which kind|type|sort|kinds|types of? .. services|treatments|haircuts ; what|which services|treatments ;
    tell|give me .. about .. <provider>|it|them|this|that|services ; more info|information|details ;
    do you|u|they .. offer|take|accept|use|sell|allow|cut|wash|provide|speak ; can|may i .. bring|pay|use|wear|wash ;
    pay .. by|with|in|using card|cash|bizum|paypal ; card|cards|cash|bizum|paypal ;
    what .. should|must|do i|we .. bring|wear|do_before|need_to_bring ; wash my hair ;
    dogs|dog|pets|wheelchair|accessible|wifi|stairs|lift|elevator ; allerg* ; vegan|organic|brand|brands ;
    gift card|voucher ; voucher|vouchers ; pregnant ; kids|children ; who|which .. is|will|would|s|be|stylist|
    hairdresser|staff .. do|doing|cut|cutting|it|me|hairdresser|stylist|there|working ;
    which .. stylist|hairdresser|staff ; is it .. marta ; what .. is|s .. included|difference ; are they|you good
repeat 3
    say|tell|repeat|speak|send|hear|spoke|retry|replay|try|reply|state|said|play|do .. once_again|once_more|one_more|
    more_time|over_again ;
    say|tell|repeat|speak|hear|spoke|retry|replay|try|reply|state|said|instruction|it|me|that again ; ^again please? ;
    repeat|pardon|retry|replay|restart|reset ; come again$ ; one more time? ; once more ; start|say|tell|do|go over ;
    what did|was|have|is|were|had you|u|that|just|it|the .. say|said|again|talking|spoke ;
    what .. you|u .. said|say|saying ;
    <not> .. quite? hear|heard|catch|get|follow|understood|understand .. that|you|it|what ;
    <not> catch|hear|heard|get_that ; huh|eh$ ; ^what|sorry$ ; what do you mean ; missed .. that|it|what ; say what ;
    last .. said|spoke|thing|things|one|message|sentence|words ; hear|listen .. again|last|said|spoke|sentence ;
    excuse me$ ; <not> hear|understand
help 2
    help|hlp|assist|assistance ; what .. are|is|r .. you|u .. able|capable|good|familiar ; what|which .. kind|kinds|
    sort|sorts|type|types|topics|subjects|things|stuff|subject|questions|areas|thing .. you|i .. help|ask|know|able|
    do|answer|capable|familiar|aware|good_at|versed|respond ; kind|kinds|sort|sorts|type|types|areas|topics|subjects
    of? things|stuff|questions|subjects|topics .. i|you|u ; questions i|can|may .. ask ; what .. can|could|do|are|
    should|must|may you|u|i .. do|help|ask|know|answer|able|capable|good|versed|familiar|aware|offer|respond|say|use ;
    what you .. can|could|are .. do|able|help|know ; what .. i .. ask ; what .. asked about ; do me a favor|favour ;
    how .. does|do this|it|that|you work|works ; how|what .. do|should|can i .. do|use|say|start|get_it ;
    your|list features|commands|abilities|capabilities|functions|options|skills ; do|did|dont <not>? understand ;
    ^i? <not> understand$ ; menu|instructions$ ; confused|lost ; subjects|topics .. familiar|aware|know|versed|talk ;
    capable of ; make yourself useful ; how .. use|works ; need .. help|assistance|support ; answers for ; ^info$ ;
    knowledgable|knowledgeable ; what skills ; questions .. can|may .. ask|answer ; able to .. help|do|answer ;
    aware of ; versed in
"""
