"""The page of phones and its files."""

from pathlib import Path

from flask import Blueprint, Response, send_from_directory

from sandbox.doors.gate import from_this_desk

FOLDER = Path(__file__).parent.parent / "page"
POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'"


def page_routes() -> Blueprint:
    """The routes; only under this machine's own names."""
    routes = Blueprint("page", __name__)
    routes.before_request(from_this_desk)

    @routes.get("/")
    def index() -> Response:
        response = send_from_directory(FOLDER, "index.html", max_age=0)
        response.headers["Content-Security-Policy"] = POLICY
        return response

    @routes.get("/page/<path:name>")
    def file(name: str) -> Response:
        return send_from_directory(FOLDER, name, max_age=0)

    return routes
