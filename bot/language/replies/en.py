"""What we say in English. Times ("today at 14:00"), money and lists come as facts, worded by `bot.language.speech`."""

EN: dict[str, str | tuple[str, str]] = {
    # To anybody
    "intro_customer": "This is the automatic assistant (AI) of {business}.",
    "intro_owner": "This is your automatic assistant (AI) for {business}. “help” shows what I can do.",
    "not_yet": "I understand, but I can't do that yet.",
    "passing_on": "I can't answer that well, so I'm passing it on to {owner}, who will come back to you.",
    "heard": "I heard: “{words}”",
    "please_wait": "That is a lot at once. Please wait a little before you write again.",
    # Offers
    "offer_plain": "Hi[ {name}], a place has come free: {service}[ with {staff}] {when}[, {discount} off]."
    "[ It would replace the one you have {replaces}.][ From the team: “{note}”.]",
    "how_to_answer": "Reply YES to take it or NO to pass. STOP: no more offers.",
    # Answers to an offer
    "confirmed": "You're booked[, {name}]: {service}[ with {staff}] {when}[, for {for_name}][, {price}].[ Your"
    " booking {moved} has been moved to this one.][ Your booking {replaces} stands.] See you then.",
    "gone": "Thank you for answering[, {name}]. Sadly {service} {when} has just gone to somebody a little quicker."
    "[ Your booking {replaces} stands.] You'll be among the first I ask next time.",
    "declined_ok": "No problem, thank you for telling me.[ Your booking {replaces} stands.]",
    "declined_noted": "No problem. I've noted what suits you better.[ Your booking {replaces} stands.]",
    "over_passed": "Thank you, but that place was for {when}, and that time has passed."
    "[ Your booking {replaces} stands.]",
    "stopped_gone": "Thank you for answering. {service} {when} is no longer on offer, sorry."
    "[ Your booking {replaces} stands.]",
    "which_offer": "Happy to. Which one do you mean: {offers}?",
    "still_open_ask": "Shall I book it for you?",
    "unclear_offer": "To be sure: shall I book {service} {when} for you? YES or NO is enough.",
    "for_name_ask": "Shall I book {service} {when} for {for_name}?",
    # Answers to questions
    "price": "{service} is {price}[, {discount} off included].",
    "duration": "{service} takes {duration}.",
    "address": "You find us at {address}.",
    "hours": "We're open {hours}.",
    "closed_until": "We're closed until {until}.",
    "staff": "It's with {staff}.",
    "unknown_fact": "I don't know that, so I've asked {owner} and will tell you as soon as I hear.",
    "greeting": "Hi[ {name}]! What can I do for you?",
    "greeting_offer": "Hi[ {name}]! {service} {when} is still open. Shall I book it for you?",
    "unclear_customer": "Sorry, I didn't quite get that. Is it about a booking, or shall I ask {owner} to answer you?",
    "bot_answer": "I'm {owner}'s automatic assistant (AI). Shall I get {owner}?",
    "opted_out": "Done: no more offers from us. Your bookings stand, and you can still write to me."
    " START brings offers back.",
    "opted_in": "Good. I'll tell you when a place comes free. STOP ends it at any time.",
    # To the owner: starting to fill a gap
    "started": (
        "On it: {service}[ with {staff}] {when}. {count} customer can be asked.[ {silent} have not agreed to offers.]"
        " First: {first_names}. Reply STOP to end it.",
        "On it: {service}[ with {staff}] {when}. {count} customers can be asked, at most {most} will be.[ {silent}"
        " have not agreed to offers.] First: {first_names}[; the next in {minutes}]. Reply STOP to end it.",
    ),
    "nobody_to_ask": (
        "I found nobody to ask for {service} {when}[: {count} customer has not agreed to offers].",
        "I found nobody to ask for {service} {when}[: {count} customers have not agreed to offers].",
    ),
    "ask_which_service": "Which service {when}: {services}?",
    "anything_not_yet": "I can't yet offer everybody a service of their own. Which one {when}: {services}?",
    "ask_when": "For when? For example “2pm” or “tomorrow 10:30”.",
    "passed_ask": "{time} has already passed today. Do you mean {next_when}?",
    "ambiguous_ask": "Do you mean {first} or {second}?",
    "chair_taken_ask": "{name} is booked {when}. Has {name} cancelled, so that I can fill the place?",
    "too_long_ask": "{service} takes {duration}, and {name} is at {time}. What fits: {services}. Which?",
    "already_running": "I'm already on it. {status}",
    # To the owner: how it is going, and how it ended
    "status_line": "{service} {when}: {asked} asked, {delivered} delivered, {read} read, {declined} said no, {left}"
    " left to ask[; the next at {next}].[ {who} began it.]",
    "nothing_running": "No gap is being filled right now.",
    "filled_notice": "Filled: {name} takes {service}[ with {staff}] {when}[, for {for_name}][, moved from {moved}].",
    "none_left": "There is nobody left to ask for {service} {when}."
    "[ Still with an open offer: {open_names}. A late yes still counts.]",
    "stopped": "Stopped: nobody else is asked for {service} {when}.",
    "taken_done": "Good: {service} {when} is taken, and I've stopped asking.",
    "walk_in": "Walk-in",
    # To the owner: the day, and getting along
    "schedule_header": "Bookings {day}:",
    "schedule_line": "{time} {name}, {service}[ ({staff})]",
    "schedule_empty": "No bookings {day}.",
    "help": "I fill gaps in your diary. Write for example:\n"
    "“fill 2pm haircut”: I ask the customers most likely to come\n"
    "“status” or “stop”: how it is going, or an end to it\n"
    "“walk-in took it”: the place is taken\n"
    "“who's coming today?”: the day's bookings",
    "unclear_owner": "Sorry, I didn't get that. Try “fill 2pm haircut”, “status” or “help”.",
    # To a customer: her bookings and wishes
    "fine": "All right.",
    "off_topic": "I can only help with bookings here.",
    "unreadable": "I can only read text here. Could you write it to me?",
    "unreadable_offer": "I can only read text here. Shall I book {service} {when} for you? YES or NO is enough.",
    "voice": "I can't listen to voice notes, so I've told {owner}. Could you write it to me?",
    "voice_offer": "I can't listen right now, so I've told {owner}. Shall I book {service} {when} for you? YES or NO"
    " is enough.",
    "minor": "Thank you for telling me. Please have an adult write to us; until then I send no offers.",
    "wish_noted": "I've passed that on to {owner}, who will come back to you.",
    "other_time_noted": "I've told {owner} what would suit you better. Meanwhile {service} {when} is still open:"
    " shall I book it?",
    "person_called": "I've told {owner}, who will write to you here.",
    "late_noted": "Thank you for telling us. {owner} knows, and your booking stands.",
    "no_booking": "I have no coming booking of yours.",
    "your_bookings": "You're booked for {bookings}.",
    "booking_line": "{service}[ with {staff}] {when}",
    "cancel_ask": "Shall I cancel {booking}?",
    "cancel_which": "Which do you mean: 1. no to {service} {when}, or 2. cancel {booking}?",
    "which_booking": "Which one do you mean: {bookings}?",
    "cancelled_ok": "Cancelled: {booking}. Thank you for telling us.",
    "time_fact": "It's {when}.",
    "services_fact": "We do {services}.",
    "plain_fact": "{fact}",
    # To the owner: before a gap is filled
    "quiet_start": "It's quiet hours now: for {service} {when} I'll start asking {until}. Shall I ask now instead?",
    "too_quiet": "The quiet hours last until {service} {when} begins, so I ask nobody. Shall I ask now all the same?",
    "too_late": "It's too late to ask anybody new for {service} {when}.[ Still with an open offer: {open_names}.]",
    "over_fill": "{when} has passed already.",
    "too_far": "{when} is too far ahead: I fill gaps up to 60 days from now.",
    "closed_ask": "You're closed {when}. Fill it all the same?",
    "high_discount_ask": "{discount} off, is that right?",
    "percent_or_money": "Do you mean {share} or {amount} off?",
    "percent_word": "percent",
    "money_ask": "{amount} off {price} is {discount}. Shall I offer that?",
    "another_chair_ask": "I'm on one already. {status} Shall I fill another chair too[, {other}'s]?",
    "no_services": "I don't know your services yet. Write one behind the time, for example “fill 2pm haircut”.",
    # To the owner: while it runs
    "which_campaign": "Which one do you mean: {campaigns}?",
    "who_line": "{name}: {reasons}",
    "paused": "Paused: nobody new is asked for {service} {when}. “Go on” resumes it.",
    "resumed": "Going on with {service} {when}.",
    # To the owner: told unasked
    "started_notice": "[{who} began: ]{service}[ with {staff}] {when} is being filled. First asked: {first_names}.",
    "expired_notice": "{service}[ with {staff}] {when} stayed empty: nobody took it in time.",
    "cancelled_notice": "{name} cancelled {service} {when}. Shall I fill it?",
    "cancelled_told_notice": "{name} cancelled {service} {when}. Say “fill …” to have it filled.",
    "cancelled_filling_notice": "{name} cancelled {service} {when}. I'm filling it.",
    "yes_in_vain_notice": "{name} said yes to {service}[ with {staff}] {when}, which you have taken back since.",
    "question_notice": "{name} asks: “{words}” Reply to this message and I'll pass it on.",
    "wish_notice": "{name} writes: “{words}” Reply to this message and I'll pass it on.",
    "person_notice": "{name} would like to talk to you: “{words}” Reply to this message and I'll pass it on.",
    "late_notice": "{name} is running late: “{words}”",
    "voice_notice": "{name} sent a voice note, which I can't listen to. Reply to this message and I'll pass it on.",
    "minor_notice": "{name} seems to be a child, so there are no more offers to this number: “{words}”",
    "failed_notice": "I couldn't handle a message from {name}. Please have a look: “{words}”",
    # To a customer: second thoughts, being told, who is who
    "undone": "All right, I've taken you off {service} {when}.[ You have your booking {replaces} back.][ Your old"
    " time {given_away} has gone to somebody else since; I've told the owner, who will find you another.][ The"
    " nearest free time is {nearest}.]",
    "offer_again": "Good news: {service}[ with {staff}] {when}[, {discount} off] is free again, and you are"
    " among the first to hear.[ It would replace the one you have {replaces}.]",
    "booking_kept": "All right, your booking stands.",
    "will_tell": "I'll tell you when a place comes free, and {owner} knows of your wish. STOP ends it at any time.",
    "welcome": "Hello! What is your name, and what can I do for you? And shall I tell you when earlier times"
    " come free?",
    "name_noted": "Thank you, {name}. Shall I tell you when earlier times come free?",
    "tell_me_ask": "Shall I tell you when earlier times come free?",
    "known_about_you": (
        "What we have: {name}, with this number, on our customer list since {since}, and {count} coming booking.["
        " Offers: agreed, {source}.] What you write here is read by Twilio, by Meta and by our assistant's language"
        " model. “delete me” removes it.",
        "What we have: {name}, with this number, on our customer list since {since}, and {count} coming bookings.["
        " Offers: agreed, {source}.] What you write here is read by Twilio, by Meta and by our assistant's language"
        " model. “delete me” removes it.",
    ),
    "known_little": "Only this number and what you write here, read by Twilio, by Meta and by our assistant's language"
    " model. Ask {owner} for anything else.",
    "delete_noted": "Your offers stop now. {owner} has been asked to delete your data, by {due} at the latest.",
    "wrong_person_ok": "Sorry about that! I've taken your number off; you won't be disturbed again.",
    # To the owner, about them
    "undone_notice": "{name} can't come after all: I'm offering {service}[ with {staff}] {when} to the others again.["
    " The old time {given_away} has gone to somebody else.][ Nearest free: {nearest}.]",
    "delete_notice": "{name} asks to be deleted. Offers have stopped; the data must go within a month: “{words}”",
    "wrong_person_notice": "{name}'s number seems to be somebody else's now, so I've taken it off: “{words}”",
    # To the owner: people
    "whose": "Whose do you mean? Please write the name.",
    "nobody_called": "I know nobody called {name}.",
    "several_called": "There is more than one: {names}. Which one, by full name?",
    "no_booking_of": "I have no coming booking of {name}.",
    "add_how": "Please write a name and a number, for example “add Dora +34 600 123 456”.",
    "known_already": "{name} is on record with that number already.",
    "added_ask_consent": "{name} is on record. Has {name} agreed to gap offers on WhatsApp?",
    "consent_kept": "Noted, with today's date: {name} gets offers.",
    "no_consent_kept": "All right: bookings only, no offers.",
    "no_number": "I have no number of {name}'s.",
    "opted_out_no_relay": "{name} asked not to be written to, so I can't pass that on.",
    "relay_to_all": "I write to everybody only about a real gap, one that can be filled. Whom shall I tell, by name?",
    "relay_what": "What shall I tell {name}?",
    "relayed": "Passed on to {name}, as your words.",
    "answer_passed_on": "Passed on to {name}, as your answer.",
    # To the owner: the diary
    "booked_done": "Booked: {name}, {booking}. Shall I tell them?",
    "moved_done": "Moved: {name}, {booking}. Shall I tell them?",
    "told": "{name} has been told.",
    "no_chair": "Nobody who does {service} is there {when}.",
    "clash": "That time is taken {when}[: {name}].",
    "cancelled_fill_ask": "Cancelled: {name}, {booking}. Shall I fill it?",
    "cancel_and_fill_ask": "{name}, {booking}: cancel and fill?",
    "whose_message": "Who is it from: {names}?",
    "forwarded_what": "Those are somebody else's words, so I do nothing on them. What shall I do?",
    "no_show_done": "Noted: {name} didn't come.",
    "no_show_fill_ask": "Noted: {name} didn't come. {minutes} minutes are left from {time}: shall I fill them with"
    " {services}?",
    "close_when": "Which day? For example “closed Thursday” or “Marta is ill today”.",
    "closed_done": "Noted: closed {day}[ to {until}]. Nothing will be filled then.",
    "away_done": "Noted: {staff} is away {day}[ to {until}]. Nothing will be filled for {staff} then.",
    "closed_booked_ask": "Noted: closed {day}[ to {until}]. Booked then: {names}. Shall I cancel these and tell them?",
    "away_booked_ask": "Noted: {staff} is away {day}[ to {until}]. Booked then: {names}. Shall I cancel these and"
    " tell them?",
    "closed_told": ("Done: {count} customer has been told.", "Done: {count} customers have been told."),
    "closed_then": "That's closed {when}, until {until}.",
    "away_then": "{staff} is away {when}, until {until}.",
    # To the owner: terms
    "discount_how": "How much, in percent? For example “15% off”.",
    "discount_set": "{discount} off from now on for {gaps}. Offers already sent get it too.",
    "discount_lowered": "{discount} off from now on for {gaps}. Offers already sent keep what they say.",
    "discount_none": "No discount from now on for {gaps}. Offers already sent are honoured.",
    "discount_default": "{discount} off on every gap from now on.",
    "discount_default_none": "No discount from now on.",
    "pace_set": "From the next ones on:[ {batch} at a time][ waiting {wait}].",
    "pace_default": "From now on:[ {batch} at a time][ waiting {wait}].",
    "quiet_off": "No quiet hours any more: offers may go at any time.",
    "quiet_set": "Quiet hours from {start} to {end}: nobody is sent an offer then.",
    "asks_first": "Good: when somebody cancels, I ask you before I fill the gap.",
    "fills_directly": "Good: when a customer cancels, I fill the gap at once and tell you.",
    "settings_list": "I ask {batch} at a time and wait {wait}.[ Quiet hours: {quiet}.][ Discount: {discount}.]"
    " Say for example “ask 5 at a time”, “wait 10 minutes” or “quiet hours 9pm to 9am”.",
    "nothing_to_undo": "There is nothing that I could take back.",
    "undo_done": "Taken back[: “{what}”].",
    "undo_final": "That can't be taken back.",
    "undo_too_late": "I can't take that back any more: something has happened on it since.",
    # To the owner: who was asked, who gets it
    "who_header": "{service} {when}:",
    "not_asked": "{name} has not been asked.",
    "given_done": "Done: {name} has {service} {when}, and I've stopped asking.",
    "has_it": "{name} has it already.",
    "keep_winner": "{name} said yes at {time}. Keep {name}?",
    "kept": "{name} keeps it.",
    "cancel_winner_how": "Then please talk to {name} first; “cancel {name}'s booking” takes it out of the diary.",
    "reason_moves_up": "Has a later booking that could move up",
    "reason_regular": ("Has been here once", "Has been here {count} times"),
    "reason_due": ("Is due: last here a week ago", "Is due: last here {count} weeks ago"),
    "reason_overdue": ("Not seen for a week", "Not seen for {count} weeks"),
    "reason_usual_time": "Usually comes around this time",
    "reason_same_staff": "Knows the chair",
    "reason_takes_offers": "Has taken an offer before",
    "reason_missed_out": "Said yes too late the last time",
    "reason_agreed": "Agreed to offers",
    "reason_asked": "Asked for a time",
    # To a customer, on the owner's word
    "owner_says": "{owner} writes: “{words}”",
    "booked_for_you": "Hi {name}, you're booked: {service}[ with {staff}] {when}.",
    "moved_for_you": "Hi {name}, your booking has been moved: {service}[ with {staff}] {when}.",
    "closed_for_you": "Hi {name}, I'm sorry: your {service} {when} can't take place. Write to me for another time.",
    "withdrawn": "Sorry, that was a slip: {service} {when} is not on offer after all.",
    # To the owner: when WhatsApp refuses
    "refused_notice": "Since {when} WhatsApp has taken no messages from us[ (code {code})], so offers and answers"
    " had to wait. If you can read this, it works again.",
    "content_notice": "WhatsApp refused one of our messages because of its content[ (code {code})], so it was not"
    " sent. Please tell whoever looks after the program.",
}
