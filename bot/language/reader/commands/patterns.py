"""How orders, questions and answers are put together in any of the languages, from the word groups of its table.

A word may be "a/b" (either; "b_c" is two words) or "a?" (may be missing). "@fill" is any word of the group "fill",
"<time>" and its like stand for a slot, "*" for up to four words of the same clause. A leading "^" is the start of a
clause, a closing "$" its end; "=" says that the phrase is the whole text.

The key is the intent, with a detail behind a dot: ".said" for what tells how things are ("Maria cancelled") and is no
order and in a question nothing at all. Besides there are "person", "anything" and "gratis", which only add something,
and "unclear" for what looks like an order and is none.
"""

from collections.abc import Mapping

PATTERNS: Mapping[str, str] = {
    "fill": """
        @fill * <time>, @fill * <service>, @fill * @gap, <time> * @fill, <service> * @fill, @gap * @fill,
        @find @someone, @find * @someone * <time>, @need @someone, @need * @filled, ^@offer * <time>,
        ^@offer * <service>, ^@offer * @gap, ^@fill $, ^@fill @it""",
    "fill.said": """
        @have * @gap, @have * @free, @gap * <time>, @free * <time>, <time> * @free, <time> * @freed, @gap * @freed,
        @i_am @free, @freed * <time>, <service> * @free, @customer * @freed""",
    "stop": """
        =@stop, ^@stop $, ^@stop * @campaign, ^@stop * <time>, ^@stop <service>, ^@stop * @filled, ^@stop @asking,
        <time> @stop, @campaign @stop, ^@cancel * @campaign, ^@dont @asking, ^@dont @fill, @ask_no_more""",
    "pause": "=@pause, ^@pause $, ^@pause * @campaign, ^@pause * <time>, <time> @pause, @campaign @pause",
    "resume": "=@resume, ^@resume $, ^@resume * @campaign, ^@resume * <time>, <time> @resume, @campaign @resume",
    "status": """
        =@status, ^@status, @status * @campaign, @status * <time>, @how_going, @any * @news, =@news, =@anyone ?,
        @anyone * @answered, @has * @answered, @how_many * @answered, ^@did_you * @fill, ^@did_you @find,
        @still @free, <time> @how_going, <time> * @filled * ?, ^@is * @filled * ?, @filled ?, @has * @filled * ?,
        @how_doing * <time> * @doing, @how_going * <service>, @how_doing * <service> * @doing""",
    "who": """
        @who * @asked, @who * @answered, @who * @next * @asked, @which * @customer * @asked, @list * @asked,
        @how_many * @asked""",
    "why": "^@why, @why <name>, @why * @asked",
    "schedule": """
        =@day ?, @who * @coming, @how_many @customer * <time>, ^@show * @day, @who @have_i, @what @have_i,
        @what * @agenda, @which @agenda, =@agenda, ^@agenda $, ^@agenda * <time>, <time> @agenda, @my @agenda,
        @show * @agenda, @next @agenda, @next @customer, @how_many @agenda, @how_many @customer @have_i,
        @which * @have_i, @whats_on""",
    "taken": """
        ^@give_it <name>, ^@give_it @for <name>, ^@give @it * <name>, ^@give <time> <name>,
        ^@give <time> @for <name>, ^@give @gap @for? <name>, ^@give <name> <time>, ^@give <name> @gap""",
    "taken.said": """
        @walk_in * @takes, @takes @it, @it @takes, <name> * @takes * <time>, <name> @it @takes, <name> @takes @it,
        <name> * @takes @gap, @she @takes * <time>, @she @takes @it, @it @takes <name>, =@filled, @it? @is @filled,
        ^@filled @it, <time> @is? @filled, i @filled, @already @filled, @goes_to <name>, @found @someone,
        @someone * @takes, @walk_in, @someone * @walked_in, @walked_in @someone,
        <name> @takes $, <name> * @takes * @gap, <name> @can * <time>""",
    "book": """
        ^@book <name>, ^@book * @for <name>, @book <name> * <time>, ^@book <time> <name>, @new @appointment,
        ^@appointment @for <name>, @make * @appointment""",
    "book.said": "<name> * @wants * @appointment",
    "cancel": """
        ^@cancel <name>, ^@cancel <time>, ^@cancel * @appointment, @cancel * @appointment * <name>,
        ^@cancel * @of <name>, @cancel <name> * <time>, <name> * <time> * @cancel, @appointment * <name> @cancel,
        ^@cancel * <time>""",
    "cancel.said": """
        <name> * @cancelled, <name> * @cant_come, <time> * @cancelled, @appointment * @cancelled,
        @customer * @cancelled, @customer * @cant_come, @i_cant_come, @cancelled_on_me, @cancelled <name>,
        @she @cant_come, @she @can * @not, <name> * @can * @not, @someone * @cancelled, @someone * @cant_come""",
    "move": """
        ^@move <name>, @move <name> * <time>, ^@move * @appointment, ^@move * @of <name>, @move * <name> * <time>,
        <name> * <time> @move, ^@move * <time>, ^@book <name> * @instead_of""",
    "move.said": "<name> * @moved, <name> * @wants * @move",
    "no_show.said": "<name> * @no_show, @no_show <name>?, <time> * @no_show, @customer * @no_show",
    "close": "^@block * <time>, ^@block * @agenda, ^@block @it, <time> @block, @dont @book",
    "close.said": """
        <staff> * @ill, <staff> * @away, <staff> * @not_working, ^@closed, @we * @closed, <time> * @closed,
        @closed * <time>, ^@holiday, @i_am * @away, @i_am * @ill, @holiday <time>, <time> @holiday,
        ^@absent * <time>, ^@absent * @week, @week * @absent,
        @i_dont_work * <time>, <time> * @i_dont_work, ^@i_dont_work, @day_off""",
    "add_customer": """
        ^@add <name> <phone>, @add * <phone>, @new @customer, <name> <phone>, ^@add * @customer, ^@add <name>,
        ^@book <name> * <phone>, @add <name> * <phone>, @customer @new""",
    "report": """
        =@report, ^@report, @show * @report, @how * @went * @week, @how * @week * @went?, @how * @went * <time>,
        @how_much * @earned, @how_many @gap * @fill, @how_many * @gap, @week @report, @report * @week""",
    "settings.quiet_hours": """
        @quiet_hours, @quiet * <time>, @no @messages * <time>, @no @messages @after, @dont @asking * <time>,
        <time> * @nothing * @asking, @nothing * @asking * <time>""",
    "settings.no_quiet_hours": """
        @none_of @quiet_hours, @quiet_hours @switched_off $, @switch * @quiet_hours * @switched_off""",
    "settings.ask_first": "@ask_me, @dont @fill * @without_asking, @nothing * @without_asking",
    "settings.fill_directly": """
        @without_asking, @fill * @automatically, ^@fill @gap/@it? @directly $, @fill @gap/@it? @directly * @whenever,
        @directly @fill * @whenever, @directly @fill $, @whenever * @directly * @fill, =@automatically,
        @dont @ask_me, @no_need * @ask_me""",
    "discount_change": """
        ^<percent> $, ^<percent> @off, ^@discount * <percent>, @use * <percent>, <percent> * @instead,
        @instead <percent>, ^@with <percent>, ^<number> @off, @use * <number> @off, <number> @off * @instead,
        ^<money> @off, @use * <money> @off, ^<money> $, @instead <money>, @instead <number> @off,
        @use * @discount <number>, @discount * <number>, <number> * @discount @instead""",
    "discount_change.none": "@no @discount, @drop * @discount, @discount @drop, @full_price, @dont * @discount",
    "discount_change.free": "=@gratis, @use * @gratis",
    "pace_change.faster": "@faster",
    "pace_change.slower": "@slower",
    "pace_change": """
        <number> * @at_a_time, ^@ask <number> $, ^@ask * <number> @customer, @groups_of <number>,
        @always? @ask <number>, <minutes> @wait, <minutes> * @between, @every <minutes>, @leave * <minutes>,
        ^<minutes> $, @wait * <minutes>""",
    "correct": """
        @meant, ^@nope <service>, ^@nope <time>, ^@nope @with? <staff>, @not <service>, @not <time>,
        <service> @not <service>, <staff> @not <staff>, <time> @not <time>, <service> @not $, <time> @not $,
        @sorry * <time>, @sorry * <service>, @instead <time>, @instead <service>, ^@wrong, @wrong * <time>,
        @wrong * <service>, @should_be * <time>, @should_be * <service>, @use * <service>, @i_said * <time>,
        @i_said * <service>, @not <number> <time>, ^@nope @not""",
    "relay": "^@tell <name>, ^@tell * @for <name>, ^@tell * @everyone, ^@tell @her",
    "undo": "=@undo, ^@undo $, ^@undo * @last",
    "help": "=@help, ^@help, ^@how_to * @fill, ^@how_to * @add, ^@how_to * @book, ^@how_to * @cancel, ^@how_to * @move",
    "thanks": "=@thanks, ^@thanks, @thanks $, =@praise @praise?, ^@praise $, =@you_are * @praise",
    "yes": "=@yes, =@praise, ^@yes $, ^@yes <time>, ^@yes * @do, ^@yes @yes",
    "no": "=@nope, ^@nope $, ^@nope * @leave_it, =@leave_it, ^@nope @nope, ^@nope @thanks",
    "anything": "@anything",
    "gratis": "<service> @gratis, <service> <time> @gratis, <service> <staff> @gratis, @gratis <service>",
    "person": "<name> * @rang, @for <name>, @with <name>, @of <name>, @its <name>",
    "unclear": """
        ^@tell @verse, ^@tell @her? * @verse, @busy, @should_i, @dont @cancel, @dont @move, @dont @book <name>,
        @dont @tell""",
}
