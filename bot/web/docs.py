"""The API described: OpenAPI for programs, Swagger UI for people, with nothing fetched from elsewhere."""

from flask import redirect
from flask_openapi.models.info import Info
from flask_openapi.models.security_scheme import SecurityScheme
from flask_openapi.openapi import OpenAPI
from flask_openapi_swagger.plugins import RegisterPlugin  # type: ignore[import-untyped]

from bot.web.api.desk import SECURITY
from bot.web.problems import ProblemDetails, not_valid

DESCRIPTION = (
    "Fills cancelled appointments over WhatsApp: likely customers are offered the slot a few at a time, and the first"
    " who says yes is booked. Times are ISO 8601 with an offset; a time sent without one is in the business's zone."
    " Lists come newest first, 100 entries a page: send `next` back as `cursor` for the next page."
)


def described_app(name: str) -> OpenAPI:
    """An application that describes what is registered with it."""
    return OpenAPI(
        name,
        info=Info(title="GapGrabber", version="1.0.0", description=DESCRIPTION),
        security_schemes={SECURITY: SecurityScheme(type="http", scheme="bearer", description="ADMIN_API_KEY")},
        validation_error_model=ProblemDetails,
        validation_error_callback=not_valid,
        doc_ui=False,
        static_folder=None,
    )


def publish(app: OpenAPI) -> None:
    """Serve the description of everything registered so far."""
    # Without this, Swagger UI sends the description's address to a validator on the internet.
    app.config["SWAGGER_CONFIG"] = {"validatorUrl": None}
    app.register_blueprint(RegisterPlugin.register(doc_url="../openapi.json"), url_prefix="/docs")
    app.add_url_rule("/docs", "docs", lambda: redirect("/docs/swagger"), strict_slashes=False)
    described = app.api_doc
    app.add_url_rule("/openapi.json", "openapi", lambda: described)
