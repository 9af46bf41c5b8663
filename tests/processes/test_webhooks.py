"""Twilio's doors as they stand open to the world: nothing doubled, nothing forged, nothing lost."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from models import Message, Outreach
from tests.processes.salon import Salon
from tests.support.local_server import Drop
from tests.support.plant import INBOUND, PATIENCE, PUBLIC_URL, STATUS, Plant, inbound_form, signature
from tests.support.waiting import eventually

SID = "SM" + "f" * 31


def test_five_copies_of_a_message_get_one_reply(each_plant: Plant) -> None:
    salon = Salon(each_plant, "Ana")
    form = inbound_form(salon.numbers["Ana"], "hello", to=salon.number)

    with ThreadPoolExecutor(4) as crowd:
        answers = list(crowd.map(lambda _: each_plant.post(INBOUND, form), range(4)))
    eventually(lambda: salon.heard("Ana"), PATIENCE)
    answers.append(each_plant.post(INBOUND, form))

    assert answers == [204] * 5
    salon.settles()
    assert len(salon.inbox("Ana")) == 1
    assert len(salon.heard("Ana")) == 1


def forged_forms(salon: Salon) -> dict[str, dict[str, str]]:
    """Requests that are not Twilio's, by what is wrong: the headers of each."""
    form = mallorys_form(salon)
    good = signature(PUBLIC_URL + INBOUND, form)
    named = "X-Twilio-Signature"
    return {
        "unsigned": {},
        "empty signature": {named: ""},
        "other token": {named: signature(PUBLIC_URL + INBOUND, form, token="mallorys")},
        "other words": {named: signature(PUBLIC_URL + INBOUND, {**form, "Body": "hello"})},
        "other path": {named: signature(PUBLIC_URL + STATUS, form)},
        "other host": {named: signature(f"https://mallory.example{INBOUND}", form)},
        "plain http": {named: signature(PUBLIC_URL.replace("https", "http") + INBOUND, form)},
        "scheme in capitals": {named: signature(PUBLIC_URL.replace("https", "HTTPS") + INBOUND, form)},
        "not base64": {named: "café\xff"},
        "unknown algorithm": {named: good, "X-Twilio-Webhooks-Signature-Settings": "key=k,algorithm=none"},
        "wrong algorithm": {named: good, "X-Twilio-Webhooks-Signature-Settings": "key=k,algorithm=HMAC_SHA256"},
    }


def mallorys_form(salon: Salon) -> dict[str, str]:
    return inbound_form(salon.numbers["Olga"], "fill tomorrow 2pm haircut", SID + "0", salon.number)


def test_forged_messages_are_refused_and_leave_no_row(plant: Plant) -> None:
    salon = Salon(plant, "Ana")
    form = mallorys_form(salon)

    answers = {wrong: plant.post(INBOUND, form, headers) for wrong, headers in forged_forms(salon).items()}

    assert answers == dict.fromkeys(answers, 403)
    assert not Message.select().where(Message.sid == form["MessageSid"]).exists()
    assert salon.heard("Olga") == []


def test_a_body_that_is_no_form_is_refused(plant: Plant) -> None:
    salon = Salon(plant, "Ana")
    form = mallorys_form(salon)
    signed = {"X-Twilio-Signature": signature(PUBLIC_URL + INBOUND, form)}

    assert plant.post(INBOUND, {}, {}, json=form) == 403
    assert plant.post(INBOUND, {}, signed, json=form) == 403
    assert not Message.select().where(Message.sid == form["MessageSid"]).exists()


def test_a_signature_of_the_newer_scheme_is_accepted(plant: Plant) -> None:
    salon = Salon(plant, "Ana")
    form = inbound_form(salon.numbers["Ana"], "hello", to=salon.number)
    headers = {
        "X-Twilio-Signature": signature(PUBLIC_URL + INBOUND, form, scheme="HMAC_SHA256"),
        "X-Twilio-Webhooks-Signature-Settings": "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256",
    }

    assert plant.post(INBOUND, form, headers) == 204
    eventually(lambda: salon.heard("Ana"), PATIENCE)


def test_a_message_to_no_business_of_ours_is_not_swallowed(plant: Plant) -> None:
    salon = Salon(plant, "Ana")
    form = inbound_form(salon.numbers["Ana"], "hello", SID + "1", to="+34699999999")

    assert plant.post(INBOUND, form) == 503
    assert not Message.select().where(Message.sid == SID + "1").exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"Body": ""},
        {"Body": "\x00hello\x00"},
        {"Body": "é" * 1600},
        {"Body": "hello 👋🏽 \u202e \ud83d"},
        {"NumMedia": "many", "Body": "hello"},
        {"NumMedia": "999999999", "Body": "hello"},
        {"NumMedia": "-1", "Body": "hello"},
        {"NumMedia": "1", "MediaContentType0": "audio/ogg", "MediaUrl0": "https://api.example/media", "Body": ""},
        {"ProfileName": "", "Body": "hello"},
        {"ProfileName": "A" * 5000, "Body": "hello"},
        {"ButtonPayload": "yes:1", "ButtonText": "Yes", "Body": "Yes"},
        {"OriginalRepliedMessageSid": "no such", "Body": "hello"},
        {"ExternalUserId": "ES.abc", "Body": "hello"},
    ],
    ids=lambda fields: ",".join(f"{name}={value[:12]!r}" for name, value in fields.items())[:60],
)
def test_odd_messages_are_stored_and_answered(each_plant: Plant, fields: dict[str, str]) -> None:
    salon = Salon(each_plant, "Ana")
    form = inbound_form(salon.numbers["Ana"], "", to=salon.number) | {
        name: value.encode(errors="ignore").decode() for name, value in fields.items()
    }

    assert each_plant.post(INBOUND, form) == 204
    eventually(lambda: salon.heard("Ana"), PATIENCE)


def test_reports_move_a_message_forward_only(each_plant: Plant) -> None:
    salon = Salon(each_plant, "Ana")
    salon.says("Ana", "hello")
    eventually(lambda: salon.heard("Ana"), PATIENCE)
    salon.settles()
    (message,) = salon.outbox("Ana")

    def after(*statuses: str) -> str:
        for status in statuses:
            assert each_plant.report(message.id, str(message.sid), status) == 204
        return str(Message.get_by_id(message.id).status)

    assert after("sent") == "sent"
    assert after("sent", "queued", "sending") == "sent"
    assert after("delivered") == "delivered"
    assert after("sent", "failed", "undelivered") == "delivered"
    assert after("read", "read", "delivered") == "read"


def test_reports_about_nothing_we_know_change_nothing(plant: Plant) -> None:
    salon = Salon(plant, "Ana")
    salon.says("Ana", "hello")
    eventually(lambda: salon.heard("Ana"), PATIENCE)
    salon.settles()
    (question,), (answer,) = salon.inbox("Ana"), salon.outbox("Ana")

    assert plant.report(None, SID + "2", "delivered") == 204
    assert plant.report(987654321, SID + "3", "delivered") == 204
    assert plant.report(answer.id, str(answer.sid), "a new word of Twilio's") == 204
    assert plant.report(answer.id, str(answer.sid), "") == 204
    assert plant.report(answer.id, "", "read") == 204
    # Another message's id beside a sid that is not its own, and an inbound message: neither may be overwritten.
    assert plant.report(answer.id, SID + "4", "read") == 204
    assert plant.report(question.id, SID + "5", "read") == 204
    assert plant.post(STATUS, {"MessageSid": str(answer.sid), "MessageStatus": "read"}, {}) == 403

    rows = {row.id: (row.sid, row.status) for row in (*salon.inbox("Ana"), *salon.outbox("Ana"))}
    assert rows == {question.id: (question.sid, "received"), answer.id: (answer.sid, "accepted")}


def test_a_report_names_the_message_whose_sid_we_never_heard(each_plant: Plant) -> None:
    salon = Salon(each_plant, "Ana")
    each_plant.twilio.fail(Drop(), taken=True)
    salon.says("Ana", "hello")
    eventually(lambda: [m.status for m in salon.outbox("Ana")] == ["unknown"], PATIENCE)
    (message,) = salon.outbox("Ana")
    (taken,) = [m for m in each_plant.twilio.messages if m["from"] == f"whatsapp:{salon.number}"]

    assert message.sid is None
    assert each_plant.report(message.id, taken["sid"], "delivered") == 204

    (message,) = salon.outbox("Ana")
    assert (message.sid, message.status, message.due_at) == (taken["sid"], "delivered", None)


def test_an_offer_that_a_report_calls_undelivered_goes_to_the_next_at_once(plant: Plant) -> None:
    salon = Salon(plant, "Ana", "Ben", batch_size=1)
    salon.fill("Ana")
    salon.settles()
    (offer,) = salon.outbox("Ana")

    assert plant.report(offer.id, str(offer.sid), "undelivered", ErrorCode="63024") == 204

    eventually(lambda: salon.offered() == ["Ana", "Ben"], PATIENCE)
    assert salon.standing() == {"Ana": "failed", "Ben": "open"}
    assert Outreach.select().where(Outreach.campaign == salon.campaign()).count() == 2
