"""Every kind of finding about a server. The subject is the server's address, unless a kind says otherwise."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

BAD_ADDRESS = Kind(
    "server_bad_address",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is not the address of a server."),
    (QT_TRANSLATE_NOOP("wizard", "the address has no host name, a wrong port or a password in it"),),
    QT_TRANSLATE_NOOP("wizard", "Type an address such as https://orchestrator.example.com:8281."),
)
UNKNOWN_HOST = Kind(
    "server_unknown_host",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The host name {host} is unknown."),
    (
        QT_TRANSLATE_NOOP("wizard", "the name is misspelt"),
        QT_TRANSLATE_NOOP("wizard", "this computer asks another name server than the server's network"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check the name, or type the server's IP address."),
)
REFUSED = Kind(
    "server_refused",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{host} refuses connections on port {port}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the Orchestrator service is stopped or still starting"),
        QT_TRANSLATE_NOOP("wizard", "the port is another one: 8281 up to 7.x, 443 later"),
        QT_TRANSLATE_NOOP("wizard", "a firewall rejects this computer"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check the port and that the service runs, then try again."),
)
UNREACHABLE = Kind(
    "server_unreachable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "There is no way to {host} on the network: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "this computer is not connected to the server's network or VPN"),
        QT_TRANSLATE_NOOP("wizard", "the IP address is wrong"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Connect to the server's network, then try again."),
)
TIMEOUT = Kind(
    "server_timeout",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} did not answer within {seconds} s ({phase})."),
    (
        QT_TRANSLATE_NOOP("wizard", "a firewall drops the connection without a word"),
        QT_TRANSLATE_NOOP("wizard", "the server is overloaded or hangs"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check the server's load and the firewall, then try again."),
)
CONNECTION_LOST = Kind(
    "server_connection_lost",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The connection to {subject} was lost: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the server was stopped or restarted meanwhile"),
        QT_TRANSLATE_NOOP("wizard", "a firewall, proxy or load balancer closed the connection"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check that the server runs, then try again."),
)
UNTRUSTED_CERTIFICATE = Kind(
    "server_untrusted_certificate",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The TLS certificate of {subject} is not trusted: {reason}."),
    (
        QT_TRANSLATE_NOOP(
            "wizard", "the certificate is self-signed, as Orchestrator makes it at installation"
        ),
        QT_TRANSLATE_NOOP("wizard", "the certificate has expired or was made for another host name"),
        QT_TRANSLATE_NOOP("wizard", "somebody stands between this computer and the server"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Compare its SHA-256 fingerprint with the server's own, then trust it by fingerprint."
    ),
)
CHANGED_CERTIFICATE = Kind(
    "server_changed_certificate",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard",
        "{subject} shows another TLS certificate than the one that was trusted: {found} instead of {trusted}.",
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "the server's TLS certificate was renewed"),
        QT_TRANSLATE_NOOP("wizard", "the address now leads to another server or cluster node"),
        QT_TRANSLATE_NOOP("wizard", "somebody stands between this computer and the server"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Ask the server's administrator for the fingerprint before trusting the new one."
    ),
)
OLD_TLS = Kind(
    "server_old_tls",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} and this program found no common TLS version: {reason}."),
    (QT_TRANSLATE_NOOP("wizard", "the server only speaks TLS below 1.2, as servers up to 5.5 do"),),
    QT_TRANSLATE_NOOP("wizard", "Allow old TLS versions for this server if its network is one you trust."),
)
NOT_TLS = Kind(
    "server_not_tls",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} does not speak TLS: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the port belongs to another service, or to plain HTTP"),
        QT_TRANSLATE_NOOP("wizard", "a proxy answers in place of the server"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check the port: 8281 up to 7.x, 443 later."),
)
PROXY_FAILED = Kind(
    "server_proxy_failed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The proxy {proxy} gives no connection to {subject}: {reason}."),
    (QT_TRANSLATE_NOOP("wizard", "the proxy asks for a login or forbids this server"),),
    QT_TRANSLATE_NOOP("wizard", "Connect without the proxy, or have the server allowed on it."),
)
WRONG_CREDENTIALS = Kind(
    "server_wrong_credentials",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} does not accept the account {user}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the user name or password is wrong, or lacks its domain"),
        QT_TRANSLATE_NOOP(
            "wizard",
            "the server uses single sign-on and com.vmware.o11n.sso.basic-authentication.enabled is not set",
        ),
        QT_TRANSLATE_NOOP("wizard", "the token has expired"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check the account, or get a new token."),
)
FORBIDDEN = Kind(
    "server_forbidden",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The account {user} lacks the right for {act} on {subject}."),
    (QT_TRANSLATE_NOOP("wizard", "the account is not a member of the Orchestrator administrators group"),),
    QT_TRANSLATE_NOOP("wizard", "Use an account of the Orchestrator administrators group."),
)
NOT_ORCHESTRATOR = Kind(
    "server_not_orchestrator",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} answers, but not as an Orchestrator server: {reason}."),
    (
        QT_TRANSLATE_NOOP(
            "wizard", "the port belongs to another service, such as the configuration interface"
        ),
        QT_TRANSLATE_NOOP("wizard", "the server is version 4.x, which has no REST API"),
        QT_TRANSLATE_NOOP("wizard", "a login page or a proxy answers in its place"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check host and port: 8281 up to 7.x, 443 later."),
)
NOT_FOUND = Kind(
    "server_not_found",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} has nothing under {thing}."),
    (QT_TRANSLATE_NOOP("wizard", "it was deleted or renamed on the server meanwhile"),),
    QT_TRANSLATE_NOOP("wizard", "Read the list from the server again."),
)
NOT_OFFERED = Kind(
    "server_not_offered",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} does not offer {act}."),
    (QT_TRANSLATE_NOOP("wizard", "the server's version has no such call"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Do it in the server's own configuration interface, as the instructions say."
    ),
)
CONFLICT = Kind(
    "server_conflict",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject} refuses {act}, because it holds something newer, or of the same name: {reason}."
    ),
    (
        QT_TRANSLATE_NOOP(
            "wizard", "an element on the server has a higher version than the one in the package"
        ),
        QT_TRANSLATE_NOOP("wizard", "a package of this name is already there"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Compare both versions; overwrite only when the one in the package is wanted."
    ),
)
BAD_PACKAGE = Kind(
    "server_bad_package",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot read the package {package}: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the server refuses packages without signatures"),
        QT_TRANSLATE_NOOP(
            "wizard", "the signing certificate does not fit the signing key, or holds an e-mail address"
        ),
        QT_TRANSLATE_NOOP("wizard", "the file is damaged"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Import the package signed with the new certificate, or the original."),
)
BAD_REQUEST = Kind(
    "server_bad_request",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} refuses {act}: {reason}."),
    (QT_TRANSLATE_NOOP("wizard", "a value does not suit the server's version or state"),),
    QT_TRANSLATE_NOOP("wizard", "Read the server's message; its log says more."),
)
UNAVAILABLE = Kind(
    "server_unavailable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is not ready (HTTP {status})."),
    (
        QT_TRANSLATE_NOOP("wizard", "the server is starting or restarting"),
        QT_TRANSLATE_NOOP("wizard", "the load balancer has no healthy node"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Wait until the service runs, then try again."),
)
FAILED = Kind(
    "server_failed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} failed on {act} (HTTP {status}): {reason}."),
    (QT_TRANSLATE_NOOP("wizard", "an error inside the server"),),
    QT_TRANSLATE_NOOP("wizard", "Look into the server's log for the same minute, then try again."),
)
UNREADABLE_ANSWER = Kind(
    "server_unreadable_answer",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The answer of {subject} cannot be used: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "a proxy or login page answers in place of the server"),
        QT_TRANSLATE_NOOP("wizard", "the server's version is not one this program knows"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Try again; if it stays so, do this step in the server's own interface."),
)
ANSWER_TOO_LARGE = Kind(
    "server_answer_too_large",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "The answer of {subject} is larger than {limit} bytes and was not read to the end."
    ),
    (QT_TRANSLATE_NOOP("wizard", "something other than an Orchestrator server answers"),),
    QT_TRANSLATE_NOOP("wizard", "Check the address."),
)
INCOMPLETE_LIST = Kind(
    "server_incomplete_list",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} counts {total} entries under {thing}, but lists only {listed}."),
    (
        QT_TRANSLATE_NOOP(
            "wizard", "the server gives long lists in pages of a kind this program does not know"
        ),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Do not go on with a part of them: export them in the Orchestrator client instead."
    ),
)
IMPORT_ERROR = Kind(
    "server_import_error",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} accepted the package, but not its {type} {name}: {reason}."),
    (
        QT_TRANSLATE_NOOP(
            "wizard", "the element is newer on the server, or needs a plug-in that is missing there"
        ),
    ),
    QT_TRANSLATE_NOOP("wizard", "Compare the element on the server with the one in the package."),
)
WORKFLOW_MISSING = Kind(
    "server_workflow_missing",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} has no workflow named {workflow}."),
    (
        QT_TRANSLATE_NOOP(
            "wizard", "the Configuration plug-in is not installed, or its workflows were renamed"
        ),
    ),
    QT_TRANSLATE_NOOP("wizard", "Do this step in the configuration interface, as the instructions say."),
)
WORKFLOW_AMBIGUOUS = Kind(
    "server_workflow_ambiguous",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} has {count} workflows named {workflow}."),
    (QT_TRANSLATE_NOOP("wizard", "somebody copied the workflow of the Configuration plug-in"),),
    QT_TRANSLATE_NOOP("wizard", "Do this step in the configuration interface, as the instructions say."),
)
UNKNOWN_INPUTS = Kind(
    "server_unknown_inputs",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "The workflow {workflow} asks for inputs this program has no value for: {inputs}."
    ),
    (QT_TRANSLATE_NOOP("wizard", "the workflow differs on this version of the server"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Run the workflow in the Orchestrator client, or use the configuration interface."
    ),
)
MISSING_INPUTS = Kind(
    "server_missing_inputs",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "The workflow {workflow} takes no {inputs}, although a value was chosen for it."
    ),
    (QT_TRANSLATE_NOOP("wizard", "the workflow differs on this version of the server"),),
    QT_TRANSLATE_NOOP("wizard", "Use the configuration interface, where every field can be set."),
)
WORKFLOW_FAILED = Kind(
    "server_workflow_failed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The workflow {workflow} ended as {state} on {subject}: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "a value was wrong: host, port, name, login or password"),
        QT_TRANSLATE_NOOP("wizard", "the server cannot reach the database host"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Read the workflow run's log in the Orchestrator client, correct the value, try again."
    ),
)
CERTIFICATE_REFUSED = Kind(
    "server_certificate_refused",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "The Control Center of {subject} refuses the certificate database: {reason}."
    ),
    (
        QT_TRANSLATE_NOOP("wizard", "the password is wrong"),
        QT_TRANSLATE_NOOP(
            "wizard", "the file is not JCEKS with the aliases _dunesrsa_alias_ and _dunessk_alias_"
        ),
        QT_TRANSLATE_NOOP("wizard", "the certificate lacks key usage digitalSignature and keyEncipherment"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Check the file and its password with keystore inspect."),
)

ALL: tuple[Kind, ...] = (
    BAD_ADDRESS,
    UNKNOWN_HOST,
    REFUSED,
    UNREACHABLE,
    TIMEOUT,
    CONNECTION_LOST,
    UNTRUSTED_CERTIFICATE,
    CHANGED_CERTIFICATE,
    OLD_TLS,
    NOT_TLS,
    PROXY_FAILED,
    WRONG_CREDENTIALS,
    FORBIDDEN,
    NOT_ORCHESTRATOR,
    NOT_FOUND,
    NOT_OFFERED,
    CONFLICT,
    BAD_PACKAGE,
    BAD_REQUEST,
    UNAVAILABLE,
    FAILED,
    UNREADABLE_ANSWER,
    ANSWER_TOO_LARGE,
    INCOMPLETE_LIST,
    IMPORT_ERROR,
    WORKFLOW_MISSING,
    WORKFLOW_AMBIGUOUS,
    UNKNOWN_INPUTS,
    MISSING_INPUTS,
    WORKFLOW_FAILED,
    CERTIFICATE_REFUSED,
)
