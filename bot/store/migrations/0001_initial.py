"""The first schema. Times are epoch milliseconds (UTC). Frozen: later changes are migrations of their own."""

from typing import Any

from peewee import *

INDEXES = (
    'CREATE INDEX "conversations_due" ON "conversations" ("due_at") WHERE due_at IS NOT NULL',
    'CREATE INDEX "slot_fill_campaigns_due" ON "slot_fill_campaigns" ("due_at") WHERE due_at IS NOT NULL',
    'CREATE UNIQUE INDEX "one_live_campaign_a_slot" ON "slot_fill_campaigns" ("business_id", "staff_id", "service_id", "slot_time") WHERE status IN (\'active\', \'paused\')',
    'CREATE UNIQUE INDEX "one_live_booking_a_start" ON "appointments" ("business_id", "staff_id", "scheduled_time") WHERE status = \'scheduled\'',
    'CREATE UNIQUE INDEX "one_live_booking_a_campaign" ON "appointments" ("campaign_id") WHERE status <> \'cancelled\'',
    'CREATE INDEX "chores_due" ON "chores" ("due_at") WHERE due_at IS NOT NULL',
    'CREATE UNIQUE INDEX "one_winner" ON "campaign_outreach" ("campaign_id") WHERE status = \'won\'',
    'CREATE INDEX "messages_due" ON "messages" ("due_at") WHERE due_at IS NOT NULL',
    'CREATE UNIQUE INDEX "one_reply_a_turn" ON "messages" ("turn_id") WHERE direction = \'out\'',
    'CREATE UNIQUE INDEX "one_in_flight_a_person" ON "messages" ("conversation_id") WHERE status IN (\'sending\', \'unknown\')',
    'CREATE INDEX "unread" ON "messages" ("conversation_id", "id") WHERE direction = \'in\' AND turn_id IS NULL',
)


def up(migrator: Any, db: Any) -> None:
    class Business(Model):
        whatsapp_number = CharField(unique=True, max_length=40)
        name = TextField()
        timezone = CharField(max_length=60)
        country = CharField(max_length=2)
        language = CharField(max_length=2, default="en")
        currency = CharField(max_length=3, default="EUR")
        opening_hours = JSONField(null=True)
        quiet_hours = CharField(null=True, max_length=11)
        offers_a_day = IntegerField(null=True)
        offers_a_week = IntegerField(null=True)
        batch_size = IntegerField(default=3)
        wait_minutes = IntegerField(default=30)
        discount_percentage = IntegerField(default=0)
        fills_directly = BooleanField(null=True)
        facts = JSONField(default=dict)
        refused_since = BigIntegerField(null=True)
        refused_code = IntegerField(null=True)
        refused_until = BigIntegerField(null=True)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "business"

    db.create_tables([Business])

    class Customer(Model):
        business = ForeignKeyField(Business)
        name = TextField()
        phone = CharField(null=True, max_length=140)
        language = CharField(null=True, max_length=2)
        notes = TextField(null=True)
        consent_at = BigIntegerField(null=True)
        consent_source = TextField(null=True)
        opted_out_at = BigIntegerField(null=True)
        unreachable_at = BigIntegerField(null=True)
        delete_by = BigIntegerField(null=True)
        no_shows = IntegerField(default=0)
        offers_made = IntegerField(default=0)
        offers_taken = IntegerField(default=0)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "customers"
            indexes = ((("business", "phone"), True),)

    db.create_tables([Customer])

    class Service(Model):
        business = ForeignKeyField(Business)
        name = TextField()
        key = TextField()
        minutes = IntegerField(default=30)
        price = IntegerField(null=True)
        aliases = JSONField(default=list)

        class Meta:
            database = db
            table_name = "service"
            indexes = ((("business", "key"), True),)

    db.create_tables([Service])

    class Staff(Model):
        business = ForeignKeyField(Business)
        name = TextField()
        address = CharField(null=True, max_length=140)
        is_owner = BooleanField(default=False)
        is_chair = BooleanField(default=True)

        class Meta:
            database = db
            table_name = "staff"
            indexes = ((("business", "address"), True),)

    db.create_tables([Staff])

    class Conversation(Model):
        due_at = BigIntegerField(null=True)
        ring_at = BigIntegerField(default=0)
        lease_until = BigIntegerField(default=0)
        token = CharField(null=True, max_length=32)
        business = ForeignKeyField(Business)
        address = CharField(null=True, max_length=140)
        external_user_id = CharField(null=True, max_length=140)
        profile_name = TextField(null=True)
        customer = ForeignKeyField(Customer, unique=True, null=True, on_delete="SET NULL")
        staff = ForeignKeyField(Staff, unique=True, null=True, on_delete="SET NULL")
        language = CharField(null=True, max_length=2)
        introduced_at = BigIntegerField(null=True)
        last_inbound_at = BigIntegerField(null=True)
        pending = JSONField(null=True)
        pending_until = BigIntegerField(null=True)
        last_act = JSONField(null=True)
        silent_until = BigIntegerField(null=True)
        attempts = IntegerField(default=0)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "conversations"
            indexes = ((("business", "address"), True), (("business", "external_user_id"), True))

    db.create_tables([Conversation])

    class Campaign(Model):
        due_at = BigIntegerField(null=True)
        ring_at = BigIntegerField(default=0)
        lease_until = BigIntegerField(default=0)
        token = CharField(null=True, max_length=32)
        business = ForeignKeyField(Business)
        service = ForeignKeyField(Service)
        staff_id = IntegerField(default=0)
        slot_time = BigIntegerField()
        slot_end = BigIntegerField()
        status = CharField(max_length=10, default="active")
        end_reason = TextField(null=True)
        discount_percentage = IntegerField(default=0)
        wait_minutes = IntegerField()
        batch_size = IntegerField()
        custom_context = TextField(null=True)
        started_by = ForeignKeyField(Conversation, null=True)
        start_turn_id = IntegerField(null=True)
        batch = IntegerField(default=0)
        asking = BooleanField(default=True)
        quiet_waived = BooleanField(null=True)
        candidates_evaluated = IntegerField(default=0)
        preferred = JSONField(default=list)
        next_batch_at = BigIntegerField(null=True)
        created_at = BigIntegerField()
        ended_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "slot_fill_campaigns"

    db.create_tables([Campaign])

    class Appointment(Model):
        business = ForeignKeyField(Business)
        customer = ForeignKeyField(Customer)
        service = ForeignKeyField(Service)
        staff_id = IntegerField(default=0)
        scheduled_time = BigIntegerField()
        ends_at = BigIntegerField()
        status = CharField(max_length=10, default="scheduled")
        campaign = ForeignKeyField(Campaign, null=True)
        for_name = TextField(null=True)
        discount_percentage = IntegerField(default=0)
        moved_to = ForeignKeyField("self", null=True)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "appointments"
            indexes = (
                (("business", "scheduled_time"), False),
                (("customer", "scheduled_time"), False),
                (("service", "status", "scheduled_time"), False),
            )

    db.create_tables([Appointment])

    class Chore(Model):
        due_at = BigIntegerField(null=True)
        ring_at = BigIntegerField(default=0)
        lease_until = BigIntegerField(default=0)
        token = CharField(null=True, max_length=32)
        name = CharField(unique=True, max_length=20)

        class Meta:
            database = db
            table_name = "chores"

    db.create_tables([Chore])

    class Closure(Model):
        business = ForeignKeyField(Business)
        staff_id = IntegerField(default=0)
        starts_at = BigIntegerField()
        ends_at = BigIntegerField()
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "closures"
            indexes = ((("business", "ends_at"), False),)

    db.create_tables([Closure])

    class IdempotencyKey(Model):
        key = CharField(unique=True)
        body_hash = CharField(max_length=64)
        campaign = ForeignKeyField(Campaign)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "idempotency_key"

    db.create_tables([IdempotencyKey])

    class Template(Model):
        name = CharField(unique=True, max_length=80)
        family = CharField(max_length=20)
        language = CharField(max_length=2)
        category = CharField(max_length=14)
        body = TextField()
        fields = JSONField()
        sid = CharField(max_length=34)
        status = CharField(max_length=14, default="unsubmitted")
        reason = TextField(null=True)
        created_at = BigIntegerField()
        checked_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "templates"

    db.create_tables([Template])

    class Turn(Model):
        conversation = ForeignKeyField(Conversation)
        intent = CharField(max_length=24)
        reader = CharField(max_length=10)
        outcome = CharField(max_length=10)
        reason = TextField(null=True)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "turns"

    db.create_tables([Turn])

    class Outreach(Model):
        campaign = ForeignKeyField(Campaign)
        customer = ForeignKeyField(Customer)
        conversation = ForeignKeyField(Conversation)
        rank = IntegerField()
        score = IntegerField()
        reasons = JSONField(default=list)
        batch = IntegerField()
        status = CharField(max_length=10, default="open")
        discount_percentage = IntegerField(default=0)
        replaces = ForeignKeyField(Appointment, null=True)
        keep_booking = BooleanField(default=False)
        for_name = TextField(null=True)
        claim_message_id = IntegerField(null=True)
        claim_turn_id = IntegerField(null=True)
        claimed_at = BigIntegerField(null=True)
        claim_recorded_at = BigIntegerField(null=True)
        answered_at = BigIntegerField(null=True)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "campaign_outreach"
            indexes = ((("campaign", "customer"), True), (("customer", "status"), False))

    db.create_tables([Outreach])

    class Message(Model):
        due_at = BigIntegerField(null=True)
        ring_at = BigIntegerField(default=0)
        lease_until = BigIntegerField(default=0)
        token = CharField(null=True, max_length=32)
        conversation = ForeignKeyField(Conversation)
        business = ForeignKeyField(Business)
        direction = CharField(max_length=3)
        kind = CharField(max_length=10)
        sid = CharField(unique=True, null=True, max_length=64)
        body = TextField()
        words = TextField(null=True)
        template = ForeignKeyField(Template, null=True)
        needs_template = BooleanField(default=False)
        status = CharField(max_length=10)
        rank = IntegerField(default=0)
        error_code = IntegerField(null=True)
        problem = TextField(null=True)
        button_payload = TextField(null=True)
        replied_to_sid = CharField(null=True, max_length=64)
        media = JSONField(null=True)
        turn = ForeignKeyField(Turn, null=True)
        campaign = ForeignKeyField(Campaign, null=True)
        outreach = ForeignKeyField(Outreach, null=True)
        cause = CharField(unique=True, null=True, max_length=80)
        deadline = BigIntegerField(null=True)
        attempts = IntegerField(default=0)
        attempted_at = BigIntegerField(null=True)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "messages"
            indexes = ((("conversation", "id"), False),)

    db.create_tables([Message])

    class ServiceHistory(Model):
        business = ForeignKeyField(Business)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        service = ForeignKeyField(Service)
        visits = IntegerField(default=0)
        first_visit_at = BigIntegerField()
        last_visit_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "service_history"
            indexes = ((("customer", "service"), True), (("service", "last_visit_at"), False))

    db.create_tables([ServiceHistory])

    class StaffService(Model):
        staff = ForeignKeyField(Staff, on_delete="CASCADE")
        service = ForeignKeyField(Service, on_delete="CASCADE")

        class Meta:
            database = db
            table_name = "staff_service"
            indexes = ((("staff", "service"), True),)

    db.create_tables([StaffService])

    for statement in INDEXES:
        db.execute_sql(statement)


def down(migrator: Any, db: Any) -> None:
    migrator.migrate(migrator.drop_table("staff_service"))
    migrator.migrate(migrator.drop_table("service_history"))
    migrator.migrate(migrator.drop_table("messages"))
    migrator.migrate(migrator.drop_table("campaign_outreach"))
    migrator.migrate(migrator.drop_table("turns"))
    migrator.migrate(migrator.drop_table("templates"))
    migrator.migrate(migrator.drop_table("idempotency_key"))
    migrator.migrate(migrator.drop_table("closures"))
    migrator.migrate(migrator.drop_table("chores"))
    migrator.migrate(migrator.drop_table("appointments"))
    migrator.migrate(migrator.drop_table("slot_fill_campaigns"))
    migrator.migrate(migrator.drop_table("conversations"))
    migrator.migrate(migrator.drop_table("staff"))
    migrator.migrate(migrator.drop_table("service"))
    migrator.migrate(migrator.drop_table("customers"))
    migrator.migrate(migrator.drop_table("business"))
