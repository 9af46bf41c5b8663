"""The tables: columns, constraints and indexes, no behaviour. Queries live in `bot.store`.

Every time is UTC, kept as integer epoch milliseconds, because SQLite and PostgreSQL disagree on what a stored
datetime comes back as. A business's own zone matters only at the edge.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from peewee import (
    SQL,
    AutoField,
    BigIntegerField,
    BooleanField,
    CharField,
    DatabaseProxy,
    ForeignKeyField,
    IntegerField,
    JSONField,
    Model,
    TextField,
)

database = DatabaseProxy()  # bound by bot.store.database.connect

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
NEVER = EPOCH  # "has not happened": sorts before everything, so that comparisons need no NULL


class UtcDateTimeField(BigIntegerField):
    """An aware datetime, stored as epoch milliseconds. Refuses naive values."""

    def db_value(self, value: datetime | int | None) -> int | None:
        if value is None or isinstance(value, int):
            return value
        if value.tzinfo is None:
            raise ValueError(f"naive datetime {value!r}: times must be aware")
        return round((value - EPOCH) / timedelta(milliseconds=1))

    def python_value(self, value: int | None) -> datetime | None:
        return None if value is None else EPOCH + timedelta(milliseconds=int(value))


class Table(Model):
    """Common ground of all tables. `x_id: int` beside a foreign key `x` tells the type of what peewee adds to it."""

    id = AutoField()

    class Meta:
        database = database
        legacy_table_names = False


class Due(Table):
    """Columns of everything that has to be looked at when its time comes. Handled by `bot.store.due` alone."""

    due_at = UtcDateTimeField(null=True)  # NULL: nothing to do
    ring_at = UtcDateTimeField(default=NEVER)  # the sweep does not ring again before
    lease_until = UtcDateTimeField(default=NEVER)  # somebody is at it until then
    token = CharField(max_length=32, null=True)  # who


class Business(Table):
    """A shop, chosen by the WhatsApp number that is written to."""

    whatsapp_number = CharField(max_length=40, unique=True)
    name = TextField()
    timezone = CharField(max_length=60)
    country = CharField(max_length=2)  # ISO 3166: how numbers are dialled and dates written
    language = CharField(max_length=2, default="en")
    currency = CharField(max_length=3, default="EUR")
    opening_hours = JSONField(null=True)  # {"0": [["09:00", "19:00"]], …} by weekday, Monday 0; NULL: always open
    quiet_hours = CharField(max_length=11, null=True)  # "21:00-09:00" local; NULL: none
    offers_a_day = IntegerField(null=True)  # a person, at most; NULL: no cap
    offers_a_week = IntegerField(null=True)
    batch_size = IntegerField(default=3)
    wait_minutes = IntegerField(default=30)
    discount_percentage = IntegerField(default=0)
    fills_directly = BooleanField(null=True)  # fill what a customer cancels by itself; NULL, False: ask the owner
    facts = JSONField(default=dict)  # {"address": …, "parking": …, …}: all that questions are answered from
    refused_since = UtcDateTimeField(null=True)  # Twilio takes nothing from this sender; NULL: all is well
    refused_code = IntegerField(null=True)  # why, as an error code of Twilio's
    refused_until = UtcDateTimeField(null=True)  # when one message is tried again
    created_at = UtcDateTimeField()


class Staff(Table):
    """Somebody who works there: may own the place, may command by WhatsApp, may be a chair that takes bookings."""

    business = ForeignKeyField(Business, backref="staff")
    business_id: int
    name = TextField()
    address = CharField(max_length=140, null=True)  # E.164 or WhatsApp user name
    is_owner = BooleanField(default=False)
    is_chair = BooleanField(default=True)

    class Meta:
        indexes = ((("business", "address"), True),)


class Service(Table):
    """What is booked: minutes and price (in the currency's smallest unit)."""

    business = ForeignKeyField(Business, backref="services")
    business_id: int
    name = TextField()
    key = TextField()  # the name folded, so that "Haircut" and "haircut " are one
    minutes = IntegerField(default=30)
    price = IntegerField(null=True)
    aliases = JSONField(default=list)

    class Meta:
        indexes = ((("business", "key"), True),)


class StaffService(Table):
    """Who does what. A service with no row here is done by everybody."""

    staff = ForeignKeyField(Staff, on_delete="CASCADE")
    staff_id: int
    service = ForeignKeyField(Service, on_delete="CASCADE")
    service_id: int

    class Meta:
        indexes = ((("staff", "service"), True),)


class Customer(Table):
    """A person of the business. Consent and opt-out are dated; without consent there are no offers."""

    business = ForeignKeyField(Business, backref="customers")
    business_id: int
    name = TextField()
    phone = CharField(max_length=140, null=True)  # E.164 or WhatsApp user name
    language = CharField(max_length=2, null=True)
    notes = TextField(null=True)
    consent_at = UtcDateTimeField(null=True)
    consent_source = TextField(null=True)
    opted_out_at = UtcDateTimeField(null=True)
    unreachable_at = UtcDateTimeField(null=True)  # the address does not work: nothing unasked until they write
    delete_by = UtcDateTimeField(null=True)  # asked to be deleted: the data must be gone by then
    no_shows = IntegerField(default=0)
    offers_made = IntegerField(default=0)
    offers_taken = IntegerField(default=0)
    created_at = UtcDateTimeField()

    class Meta:
        table_name = "customers"
        indexes = ((("business", "phone"), True),)


class ServiceHistory(Table):
    """Visits summed as they are completed, so that a shortlist needs no scan of all appointments."""

    business = ForeignKeyField(Business)
    business_id: int
    customer = ForeignKeyField(Customer, on_delete="CASCADE")
    customer_id: int
    service = ForeignKeyField(Service)
    service_id: int
    visits = IntegerField(default=0)
    first_visit_at = UtcDateTimeField()
    last_visit_at = UtcDateTimeField()

    class Meta:
        indexes = ((("customer", "service"), True), (("service", "last_visit_at"), False))


class Conversation(Due):
    """One person talking with one business: who they are, what was asked last, and whether a turn is due."""

    business = ForeignKeyField(Business)
    business_id: int
    address = CharField(max_length=140, null=True)  # E.164 or WhatsApp user name
    external_user_id = CharField(max_length=140, null=True)  # Meta's id, where given: outlives a phone number
    profile_name = TextField(null=True)
    customer = ForeignKeyField(Customer, null=True, unique=True, on_delete="SET NULL")
    customer_id: int | None
    staff = ForeignKeyField(Staff, null=True, unique=True, on_delete="SET NULL")
    staff_id: int | None
    language = CharField(max_length=2, null=True)
    introduced_at = UtcDateTimeField(null=True)  # when the person was told that this is an automatic assistant
    last_inbound_at = UtcDateTimeField(null=True)  # opens WhatsApp's 24-hour window
    pending = JSONField(null=True)  # the question that waits: {"kind": …, "act": …, …}
    pending_until = UtcDateTimeField(null=True)
    last_act = JSONField(null=True)  # how to undo what an owner did last
    silent_until = UtcDateTimeField(null=True)  # a person was asked for: the bot says nothing until then
    attempts = IntegerField(default=0)  # tries at the present turn that came to nothing
    created_at = UtcDateTimeField()

    class Meta:
        table_name = "conversations"
        indexes = ((("business", "address"), True), (("business", "external_user_id"), True))


class Campaign(Due):
    """One gap being offered round: a slot, its terms, and how far the asking has come."""

    business = ForeignKeyField(Business)
    business_id: int
    service = ForeignKeyField(Service)
    service_id: int
    staff_id = IntegerField(default=0)  # the chair; 0 = no staff on record. No foreign key, so that it can be unique
    slot_time = UtcDateTimeField()
    slot_end = UtcDateTimeField()
    status = CharField(max_length=10, default="active")
    end_reason = TextField(null=True)
    discount_percentage = IntegerField(default=0)
    wait_minutes = IntegerField()
    batch_size = IntegerField()
    custom_context = TextField(null=True)  # what the owner said of the offer
    started_by = ForeignKeyField(Conversation, null=True)  # NULL: over the API
    started_by_id: int | None
    start_turn_id = IntegerField(null=True)  # the owner's turn that is answered once the first batch is written
    batch = IntegerField(default=0)  # batches written so far
    asking = BooleanField(default=True)  # False: nobody is left to ask, or it is too late; a late yes still counts
    quiet_waived = BooleanField(null=True)  # the owner said to ask in quiet hours too
    candidates_evaluated = IntegerField(default=0)
    preferred = JSONField(default=list)  # customer ids, best first, as ranked when the asking began
    next_batch_at = UtcDateTimeField(null=True)
    created_at = UtcDateTimeField()
    ended_at = UtcDateTimeField(null=True)

    class Meta:
        table_name = "slot_fill_campaigns"


class Appointment(Table):
    """A booking. `status` is scheduled, cancelled, completed or no_show."""

    business = ForeignKeyField(Business)
    business_id: int
    customer = ForeignKeyField(Customer)
    customer_id: int
    service = ForeignKeyField(Service)
    service_id: int
    staff_id = IntegerField(default=0)  # as in Campaign
    scheduled_time = UtcDateTimeField()
    ends_at = UtcDateTimeField()
    status = CharField(max_length=10, default="scheduled")
    campaign = ForeignKeyField(Campaign, null=True)
    campaign_id: int | None
    for_name = TextField(null=True)  # booked by the customer for somebody else
    discount_percentage = IntegerField(default=0)
    moved_to = ForeignKeyField("self", null=True)  # given up for an earlier one
    moved_to_id: int | None
    created_at = UtcDateTimeField()

    class Meta:
        table_name = "appointments"
        indexes = (
            (("business", "scheduled_time"), False),
            (("customer", "scheduled_time"), False),
            (("service", "status", "scheduled_time"), False),
        )


class Turn(Table):
    """One thing a person said, however many messages it took, and its one outcome.

    `outcome` is replied, silent (with a reason), claim (a yes: the award answers it) or start (a campaign: its first
    batch answers it).
    """

    conversation = ForeignKeyField(Conversation)
    conversation_id: int
    intent = CharField(max_length=24)
    reader = CharField(max_length=10)  # rule, model or builtin
    outcome = CharField(max_length=10)
    reason = TextField(null=True)
    created_at = UtcDateTimeField()

    class Meta:
        table_name = "turns"


class Outreach(Table):
    """One customer asked in one campaign.

    `status` is open, claimed (said yes, award pending), won, lost, declined, undone (won, then thought better of it),
    failed (could not be delivered) or closed (never answered, and it is over).
    """

    campaign = ForeignKeyField(Campaign, backref="outreach")
    campaign_id: int
    customer = ForeignKeyField(Customer)
    customer_id: int
    conversation = ForeignKeyField(Conversation)
    conversation_id: int
    rank = IntegerField()
    score = IntegerField()
    reasons = JSONField(default=list)
    batch = IntegerField()
    status = CharField(max_length=10, default="open")
    discount_percentage = IntegerField(default=0)  # as offered to this person: a sent offer is honoured
    replaces = ForeignKeyField(Appointment, null=True)  # the later booking that the offer names
    replaces_id: int | None
    keep_booking = BooleanField(default=False)
    for_name = TextField(null=True)
    claim_message_id = IntegerField(null=True)  # the message that said yes: arrival order
    claim_turn_id = IntegerField(null=True)  # the turn that the award answers
    claimed_at = UtcDateTimeField(null=True)  # when that message was stored
    claim_recorded_at = UtcDateTimeField(null=True)
    answered_at = UtcDateTimeField(null=True)
    created_at = UtcDateTimeField()

    class Meta:
        table_name = "campaign_outreach"
        indexes = ((("campaign", "customer"), True), (("customer", "status"), False))


class Template(Table):
    """A text stored at Twilio: sent by its id with its fields filled in. Most may open a conversation, once approved.

    `status` is in Twilio's words: unsubmitted, received, pending, approved, rejected, paused, disabled; or ours,
    missing, for one that Twilio says it does not have.
    """

    name = CharField(max_length=80, unique=True)  # family, language and a digest of the text
    family = CharField(max_length=20)
    language = CharField(max_length=2)
    category = CharField(max_length=14)  # utility or marketing, as Meta files it; session: only inside the window
    body = TextField()  # with {fields}
    fields = JSONField()  # their names, in the order of Twilio's numbers
    sid = CharField(max_length=34)
    status = CharField(max_length=14, default="unsubmitted")
    reason = TextField(null=True)  # why it was rejected
    created_at = UtcDateTimeField()
    checked_at = UtcDateTimeField(null=True)  # when Twilio was last asked

    class Meta:
        table_name = "templates"


class Message(Due):
    """Inbox and outbox in one. An outbound row exists before any call to Twilio.

    `status`, inbound: received. Outbound: queued, sending, unknown (it may have been sent), then Twilio's sent,
    delivered, read, or failed, or cancelled (never handed over). `rank` orders them: callbacks only move forward.
    """

    conversation = ForeignKeyField(Conversation)
    conversation_id: int
    business = ForeignKeyField(Business)
    business_id: int
    direction = CharField(max_length=3)  # in, out
    kind = CharField(max_length=10)  # in: text, button, media, forwarded; out: reply, offer, notice
    sid = CharField(max_length=64, null=True, unique=True)
    body = TextField()  # out: as sent
    words = TextField(null=True)  # out: what we meant to say, where `body` says it in another form; in: a transcript
    template = ForeignKeyField(Template, null=True)  # the stored text that it was sent by
    template_id: int | None
    needs_template = BooleanField(default=False)  # WhatsApp said that the window is closed
    status = CharField(max_length=10)
    rank = IntegerField(default=0)
    error_code = IntegerField(null=True)
    problem = TextField(null=True)  # why it was never handed over
    button_payload = TextField(null=True)
    replied_to_sid = CharField(max_length=64, null=True)
    media = JSONField(null=True)
    turn = ForeignKeyField(Turn, null=True)  # in: the turn that read it; out: the turn that it answers
    turn_id: int | None
    campaign = ForeignKeyField(Campaign, null=True)
    campaign_id: int | None
    outreach = ForeignKeyField(Outreach, null=True)
    outreach_id: int | None
    cause = CharField(max_length=80, null=True, unique=True)  # of a notice: told once
    deadline = UtcDateTimeField(null=True)  # not sent after this
    attempts = IntegerField(default=0)
    attempted_at = UtcDateTimeField(null=True)
    created_at = UtcDateTimeField()

    class Meta:
        table_name = "messages"
        indexes = ((("conversation", "id"), False),)


class Chore(Due):
    """Something that is done again and again, such as asking Twilio how the templates stand."""

    name = CharField(max_length=20, unique=True)

    class Meta:
        table_name = "chores"


class Closure(Table):
    """Hours in which nothing is filled: a holiday, an illness. `staff_id` 0: the whole business."""

    business = ForeignKeyField(Business)
    business_id: int
    staff_id = IntegerField(default=0)
    starts_at = UtcDateTimeField()
    ends_at = UtcDateTimeField()
    created_at = UtcDateTimeField()

    class Meta:
        table_name = "closures"
        indexes = ((("business", "ends_at"), False),)


class IdempotencyKey(Table):
    """An answer of the API kept, so that the same request again gets the same answer."""

    key = CharField(max_length=255, unique=True)
    body_hash = CharField(max_length=64)
    campaign = ForeignKeyField(Campaign)
    campaign_id: int
    created_at = UtcDateTimeField()


DUE_TABLES: tuple[type[Due], ...] = (Conversation, Campaign, Message, Chore)
TABLES: tuple[type[Table], ...] = (
    Business,
    Staff,
    Service,
    StaffService,
    Customer,
    ServiceHistory,
    Conversation,
    Campaign,
    Appointment,
    Turn,
    Outreach,
    Template,
    Message,
    Chore,
    Closure,
    IdempotencyKey,
)


def _index(model: type[Table], name: str, *columns: Any, unique: bool = True, where: str | None = None) -> None:
    index = model.index(*columns, unique=unique, name=name)
    model.add_index(index.where(SQL(where)) if where else index)


for _due in DUE_TABLES:
    _index(_due, f"{_due._meta.table_name}_due", _due.due_at, unique=False, where="due_at IS NOT NULL")

# One live campaign a slot, one live booking a chair and start, one a campaign, one winner: whatever the code does.
_index(
    Campaign,
    "one_live_campaign_a_slot",
    Campaign.business,
    Campaign.staff_id,
    Campaign.service,
    Campaign.slot_time,
    where="status IN ('active', 'paused')",
)
_index(
    Appointment,
    "one_live_booking_a_start",
    Appointment.business,
    Appointment.staff_id,
    Appointment.scheduled_time,
    where="status = 'scheduled'",
)
_index(Appointment, "one_live_booking_a_campaign", Appointment.campaign, where="status <> 'cancelled'")
_index(Outreach, "one_winner", Outreach.campaign, where="status = 'won'")
_index(Message, "one_reply_a_turn", Message.turn, where="direction = 'out'")
_index(Message, "one_in_flight_a_person", Message.conversation, where="status IN ('sending', 'unknown')")
_index(Message, "unread", Message.conversation, Message.id, unique=False, where="direction = 'in' AND turn_id IS NULL")
