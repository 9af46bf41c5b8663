"""English words of an owner."""

from bot.language.reader.commands.table import OwnerWords

WORDS = OwnerWords(
    language="en",
    groups={
        # a gap and its filling
        "fill": "fill fil fll flil fiil filll refill plug",
        "find": "find look_for search_for need find_me get_me find_us",
        "someone": "someone somebody anyone anybody some1 sm1 any1 a_client a_customer client customer people taker takers",
        "need": "need want looking_for after",
        "offer": "offer sell advertise",
        "gap": "gap slot spot hole opening cancellation gaps slots",
        "have": "have got ive_got has there_is theres had",
        "free": "free empty open available vacant",
        "freed": "opened_up opened came_free came_up come_free become_free comes_free freed_up became_free going_free"
        " went_free is_free_now just_opened fell_through",
        "i_am": "im i_am we_are were ill_be i_ll_be we_re ive_been",
        # campaigns
        "stop": "stop stopp stpo stop_it stop_that halt abort end call_off call_it_off kill scrap cut_it drop_it",
        "campaign": "campaign campaigns offer offers it this that everything all them messages asking run one",
        "asking": "asking ask offering offer sending send texting text messaging message messages contacting writing write",
        "dont": "dont do_not don_t never no_more",
        "ask_no_more": "no_more_offers no_more_messages dont_need_anyone dont_need_anybody",
        "pause": "pause paus hold hold_on hold_off hang_on hold_it wait_a_bit on_hold wait_a_sec wait_a_moment suspend",
        "resume": "resume continue go_on carry_on unpause keep_going restart start_again start_it_again proceed"
        " go_ahead_again go_again lets_go_again",
        "status": "status update progress",
        "how_going": "hows_it_going how_is_it_going how_it_going hows_that_going hows_everything_going how_are_we_doing"
        " how_are_things_going how_is_everything_going hows_it_looking how_does_it_look whats_happening whats_up_with"
        " what_is_happening whats_going_on whats_the_state whats_running where_are_we how_far how_far_along whats_new",
        "any": "any",
        "news": "news luck update updates reply replies answer answers response responses taker takers interest progress joy",
        "anyone": "anyone anybody someone somebody any1 anyone_yet anybody_yet",
        "answered": "answered answer replied reply said say accepted accept responded respond taken take declined yet bitten"
        " booked interested",
        "has": "has have did",
        "how_many": "how_many",
        "did_you": "did_you have_you were_you_able_to did_it has_it",
        "is": "is was been got are",
        "filled": "filled taken gone sold sorted full done booked_up covered",
        "still": "still",
        # who and why
        "who": "who whos whom",
        "asked": "ask asked contact contacted message messaged text texted write written send sent pick picked choose chose"
        " got_the_offer got_it got_offers on_the_list you_asked invited invite",
        "which": "which what",
        "customer": "customer customers client clients person people contact guest",
        "next": "next first",
        "list": "list",
        "why": "why how_come",
        # the day's bookings
        "coming": "coming comes come in booked booked_in on",
        "have_i": "do_i_have have_i_got have_i do_we_have have_we_got i_have i_got i_have_got",
        "what": "what whats wats wots",
        "agenda": "agenda diary schedule calendar appointments bookings appts appointment",
        "my": "my our the",
        "show": "show see check open send give",
        "whats_on": "whats_on what_is_on wats_on whats_my_day whats_my_week hows_my_day how_is_my_day"
        " how_does_my_day_look hows_my_week what_am_i_doing",
        # taken by somebody
        "walk_in": "walk_in walkin walk_ins",
        "takes": "takes took taken wants has got gets is_taking ll_take will_take ll_have has_taken is_having"
        " can_take walked_in_and_took claimed grabbed grabs",
        "it": "it this that the_slot the_spot the_one them",
        "she": "she he shell hell they",
        "already": "already all",
        "give": "give gave let",
        "give_it": "give_it let_have_it",
        "for": "for to",
        "goes_to": "goes_to go_to gone_to went_to sold_to",
        "found": "found have got ive_got weve_got",
        # bookings
        "book": "book boook bok pencil put pop squeeze fit slot reserve schedule stick book_in add pencil_in put_in",
        "appointment": "appointment appt booking appointments bookings reservation",
        "new": "new",
        "make": "make add create schedule set_up",
        "wants": "wants want would_like needs asked_for d_like likes asks_for asked_to wants_to needs_to would_like_to",
        "cancelled": "cancelled canceled cancled canceld canx cxl cancels cancelling canc dropped_out bailed bailed_out"
        " pulled_out called_off called_it_off has_to_cancel had_to_cancel needs_to_cancel wants_to_cancel fell_through"
        " is_out backed_out dropped",
        "cant_come": "cant_come cannot_come cant_make cannot_make isnt_coming not_coming wont_come wont_make wont_be_coming"
        " wont_be_in cant_do isnt_going_to_make doesnt_come is_not_coming",
        "i_cant_come": "i_cant_come i_cant_make_it i_cannot_come i_cannot_make_it sorry_cant_come cant_come_today"
        " cant_make_it",
        "cancelled_on_me": "cancelled_on_me canceled_on_me bailed_on_me lost_my",
        "cancel": "cancel cancle cancell cxl delete remove take_out take_off scratch",
        "of": "of for from",
        "move": "move mv push shift reschedule postpone change swap switch bring_forward rebook",
        "moved": "moved_to moves_to switched_to changed_to moved moves",
        "no_show": "didnt_come did_not_come didnt_show did_not_show no_show noshow never_came never_showed"
        " never_turned didnt_turn hasnt_shown hasnt_come not_shown hasnt_turned stood_me_up no_sign_of has_not_come"
        " didnt_appear not_turned_up never_appeared not_here_yet hasnt_appeared ghosted still_not_here not_here"
        " not_showed",
        # closed days
        "ill": "ill sick unwell poorly off_sick called_in_sick has_flu has_the_flu in_bed in_hospital",
        "away": "away off out on_holiday on_vacation on_leave not_here not_in in_training on_a_course abroad off_work",
        "not_working": "isnt_coming_in not_coming_in isnt_working not_working doesnt_work wont_work wont_be_in isnt_in"
        " isnt_coming not_coming doesnt_come cant_come has_day_off has_the_day_off is_out ",
        "i_dont_work": "im_not_working not_working i_dont_work not_open im_not_in im_not_here we_dont_open wont_be_in"
        " not_in wont_open dont_open not_opening arent_open",
        "closed": "closed close closing shut shutting",
        "we": "we salon shop we_re were",
        "holiday": "holiday holidays vacation away bank_holiday public_holiday",
        "block": "block block_off block_out keep_free",
        "day_off": "day_off taking_off take_off bank_holiday",
        # customers
        "add": "add save register create store",
        "report": "report report_please stats statistics summary figures results weekly_report monthly_report"
        " numbers_for",
        "how": "how hows what",
        "went": "go went did_we_do was is been do",
        "week": "week weeks month months",
        "how_much": "how_much",
        "earned": "made make earned earn recovered recover win saved took take",
        # settings
        "quiet_hours": "quiet_hours quiet_time silent_hours do_not_disturb quiet_hour",
        "quiet": "quiet silence",
        "no": "no without zero",
        "messages": "messages message texts offers msgs",
        "after": "after before between",
        "ask_me": "ask_me ask_me_first ask_before ask_first check_with_me always_ask confirm_with_me ask_me_before",
        "absent": "away out on_holiday on_vacation on_leave abroad",
        "either": "and or &",
        "none_of": "no without zero drop remove cancel delete disable stop stop_the turn_off switch_off deactivate forget scrap lift end",
        "switched_off": "off away out",
        "switch": "turn switch put set take",
        "directly": "directly straight_away right_away immediately at_once",
        "whenever": "when whenever if",
        "walked_in": "walked_in came_in dropped_in popped_in turned_up",
        "verse": "poem poems story joke jokes song haiku essay limerick",
        "at_price": "for at only",
        "nothing": "nothing anything",
        "without_asking": "without_asking without_asking_me",
        "automatically": "automatically automatic auto by_yourself on_your_own cancellations",
        "no_need": "no_need dont_have dont_need",
        # discount
        "off": "off discount disc less reduction",
        "discount": "discount offer",
        "use": "use make_it make change raise lower increase put bump drop set up go_to give change_it up_it bump_it"
        " raise_it lower_it change_to go_up_to go_down_to offer lets_do do apply",
        "instead": "instead rather better actually now after_all",
        "with": "with at",
        "drop": "drop remove forget skip cancel take off away lose scrap",
        "full_price": "full_price normal_price regular_price",
        "gratis": "for_free free_of_charge on_the_house free",
        # pace
        "faster": "hurry hurry_up faster quicker speed_up speed_it_up be_quick be_quicker go_faster its_urgent urgent"
        " rush_it asap_please",
        "slower": "slower slow_down take_your_time no_rush not_so_fast no_hurry slow_it_down",
        "at_a_time": "at_a_time at_once in_one_go per_batch per_round each_time at_the_same_time a_batch per_go each_round",
        "ask": "ask message text try contact write send",
        "always": "always only",
        "groups_of": "groups_of batches_of rounds_of sets_of",
        "wait": "wait waiting",
        "between": "between in_between apart between_each wait gap",
        "every": "every each",
        "leave": "leave give allow",
        # corrections
        "meant": "meant i_meant i_mean correction i_wanted i_said_wrong my_mistake",
        "not": "not isnt",
        "sorry": "sorry oops ops whoops actually no_sorry rather",
        "wrong": "wrong mistake typo",
        "should_be": "should_be should_have_been its it_is it_was make_that",
        # messages to customers
        "tell": "tell let remind inform text message ask write_to write say_to answer reply_to reply send notify warn",
        "everyone": "everyone everybody all all_my_customers all_customers all_clients",
        "her": "her him them",
        "rang": "rang called phoned texted said wrote asked messaged rung",
        "its": "its this_is",
        # short answers
        "undo": "undo undo_it undo_that undo_last take_it_back take_that_back revert reverse_that roll_back",
        "last": "last",
        "help": "help help_me what_can_you_do what_can_i_say what_can_i_write what_can_i_do what_can_i_ask how_does_it_work"
        " how_does_this_work how_do_i how_can_i commands menu instructions options what_do_i_write what_do_i_say i_need_help"
        " what_are_my_options what_do_you_do how_do_you_work what_else_can_you_do info how_do_you",
        "thanks": "thanks thank_you thx ty cheers tnx thanx tks thankyou thank_u ta thanks_so_much many_thanks",
        "praise": "great perfect nice wonderful brilliant amazing awesome lovely super cool well_done good_job"
        " great_job love_it wow excellent nice_one good_work fantastic star legend genius hero lifesaver best gem"
        " angel",
        "yes": "yes yep yeah yup ya y ye yess sure ok okay okey k kk do_it go_ahead please_do fine go go_for_it correct right"
        " alright of_course definitely absolutely sounds_good that_works confirm confirmed exactly agreed thats_right"
        " all_good thats_fine good yes_please 👍 ✅ 👌 ok_go all_right why_not is_fine",
        "do": "do fill go start cancel book it thats of_course sure keep fine please",
        "nope": "no nope nah n no_way none neither 👎 ❌",
        "leave_it": "leave leave_it dont keep not_now not_yet better_not no_need not_today wait not_really leave_her"
        " absolutely_not",
        "anything": "anything any_service any whatever whichever doesnt_matter all_services anything_goes",
        "busy": "im_busy i_am_busy i_cant_talk im_driving",
        "should_i": "should_i should_we shall_i shall_we",
        "i_said": "i_said i_told_you",
        "you_are": "youre youre_a you_are you_are_a u_r",
        "how_doing": "hows how_is",
        "doing": "doing going looking getting_on",
        "can": "can can_do can_come_at can_make could_do",
        "instead_of": "instead_of rather_than",
        "how_to": "how_do_i how_can_i how_to how_do_you",
    },
    phrases={
        "fill": "^get * filled, can @someone take <time>, who can take <time>, who wants <time>",
        "stop": "=never mind, =nevermind, ^never mind $, ^forget it/that/about, =scrap that, ^dont need @someone, put an end to",
        "pause": "hold off for, put * on hold, =wait, ^hold $, ^pause for",
        "status": "is it @filled, is <time> @filled, did it fill, has it been @filled, have you filled, =well ?,"
        " =anything ?, nobody yet, still nobody, no one yet",
        "who": "who you asked, who else, whos been @asked, who has been @asked, who was @asked,"
        " whos next to be asked, =whos next, =who is next",
        "schedule": "who is on <time>, what time is my, whos on <time>, ^@who <time>, @what on? <time>, whats * coming up,"
        " what does <time> look, how does <time> look, am i busy/free/full, what am i doing <time>,"
        " ^bookings * <time>, what do i have",
        "taken.said": "its @filled, thats @filled, @she ll? have <time>, ^done $, i ve? filled",
        "cancel.said": "<name> to cancel, lost my? <time>",
        "move": "@move <name> * to, make <name> <time>, ^bring <name> forward/back",
        "close.said": "<staff> off <time>, no appointments <time>",
        "report": "how did * go ?, how did we do, how were @report",
        "settings.quiet_hours": "dont text/message/write/send * after/before? <time>",
        "discount_change.none": "take discount off/away/out",
        "relay": "^pass on to <name>, ^let <name> know",
        "unclear": "fill me? in $, cant stop, cannot stop, @move chair/table/sofa/sink, dont understand,"
        " what do you mean, shut up",
        "close": "dont book @someone",
        "cancel": "take <name> off/out",
        "help": "what else can i",
        "yes": "yes to both/all, ^yes to",
        "undo": "^@undo that/it",
    },
    skipped="a an the please pls plz just really also quickly asap now s kindly maybe x",
    openers="wait whoa hmm hm er uh ah u can could would will you hey hi hiya hello um so well then ok okay yes no yeah and oh i want need to lets"
    " sorry actually thanks great perfect good morning afternoon evening dear right",
    common="i me we us our your he it they them this that and or but if for from to of in on at with by is are was be"
    " do does did has have had not no yes up out off all any some day week month time salon shop today tomorrow morning"
    " afternoon evening night price too more again still how what when where which there here been being as about into"
    " over only one two three very much many",
    titles="mr mrs ms miss dr",
    percent="percent pct",
    minutes="minutes minute min mins m",
    hours="hour hours hr hrs h",
    third_person="she he her him his hers they their shes hes",
    reasons="cancel cancelled canceled cancels ill sick unwell flu cold fever hospital doctor because cant couldnt covid died"
    " funeral accident pregnant baby divorce emergency called rang broke surgery moved forgot dropped husband wife mother"
    " father kid kids son daughter bailed late show dentist",
    offer_words="my our i im we free slot spot gap last only new special bonus includes included coffee complimentary chair"
    " treat available extra bring gift mask style christmas easter wedding party line",
    connectors="and but so",
    causes="because since cos bc cause",
    questions="is are was when where how what which does do did why",
    relay_openers="to that if whether know",
    ordinals="first second third fourth fifth sixth",
    contractions="lets whos whats hows its thats hes shes wheres theres dont didnt doesnt cant wont isnt arent wasnt im youre"
    " theyre ive weve hasnt havent couldnt shouldnt wouldnt wats",
)
