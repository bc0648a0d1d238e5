"""The findings of this room: stores, keys, passwords."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.keystores import certificate_findings as certificates
from wizard.keystores import command_findings
from wizard.keystores.certificate_findings import certificate_findings

__all__ = ["ALL", "certificate_findings"]

NOT_A_KEYSTORE = Kind(
    "keystore_not_recognised",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is not a certificate database."),
    (
        QT_TRANSLATE_NOOP("wizard", "another file was chosen"),
        QT_TRANSLATE_NOOP(
            "wizard", "the file was changed on its way, for example by a transfer in text mode"
        ),
    ),
    QT_TRANSLATE_NOOP("wizard", "Choose a JCEKS, JKS or PKCS12 file, for example vmo-server.vmokeystore."),
)
DAMAGED = Kind(
    "keystore_damaged",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is damaged: {detail}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the file was cut off while it was copied"),
        QT_TRANSLATE_NOOP("wizard", "the file was changed after it was written"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Export the certificate database again, or use another copy."),
)
BEYOND_LIMITS = Kind(
    "keystore_beyond_limits",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} asks for more than a certificate database needs: {detail}."),
    (
        QT_TRANSLATE_NOOP("wizard", "the file is damaged"),
        QT_TRANSLATE_NOOP("wizard", "the file was made to stall a reader"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Use another copy from a source you trust."),
)
WRONG_STORE_PASSWORD = Kind(
    "keystore_store_password_wrong",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} does not open with this password."),
    (
        QT_TRANSLATE_NOOP("wizard", "the password is another one"),
        QT_TRANSLATE_NOOP("wizard", "its content was changed: the two cannot be told apart"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Enter the password of this certificate database: of a file, the one it was exported with; of one read from "
        "the server's database, the server's own.",
    ),
)
STORE_PASSWORD_NEEDED = Kind(
    "keystore_store_password_needed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot be read without its password."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Enter the password of the PKCS12 file."),
)
WRONG_KEY_PASSWORD = Kind(
    "keystore_key_password_wrong",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The key {subject} does not open with this password."),
    (
        QT_TRANSLATE_NOOP("wizard", "the key has a password of its own, other than that of the store"),
        QT_TRANSLATE_NOOP(
            "wizard", "the store was made from a PKCS12 file and its key kept the password of that file"
        ),
    ),
    QT_TRANSLATE_NOOP("wizard", "Enter the password of the key."),
)
KEY_MISMATCH = Kind(
    "keystore_key_mismatch",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The key {subject} does not belong to its certificate."),
    (QT_TRANSLATE_NOOP("wizard", "the key and the certificate come from different files"),),
    QT_TRANSLATE_NOOP("wizard", "Use the key and the certificate that were made together."),
)
NO_SIGNING_KEY = Kind(
    "keystore_signing_key_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds no private key to sign packages with."),
    (
        QT_TRANSLATE_NOOP("wizard", "the file holds certificates only"),
        QT_TRANSLATE_NOOP("wizard", "the file holds several keys and none is named _dunesrsa_alias_"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Choose a file that holds the private key together with its certificate."),
)
NO_CHAIN = Kind(
    "keystore_chain_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The key {subject} has no certificate."),
    (QT_TRANSLATE_NOOP("wizard", "the store was not made by Orchestrator or keytool"),),
    QT_TRANSLATE_NOOP("wizard", "Use a store that holds the key with its certificate."),
)
KEY_NOT_RSA = Kind(
    "keystore_key_not_rsa",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The key {subject} is no RSA key."),
    (QT_TRANSLATE_NOOP("wizard", "the key was made for another purpose"),),
    QT_TRANSLATE_NOOP("wizard", "Orchestrator signs packages with RSA. Use an RSA key of 2048 bits or more."),
)
PROTECTION_UNKNOWN = Kind(
    "keystore_protection_unknown",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is protected in a way this program does not know: {detail}."),
    (QT_TRANSLATE_NOOP("wizard", "the file was made by another program"),),
    QT_TRANSLATE_NOOP("wizard", "Convert the file with keytool -importkeystore to JCEKS and use the result."),
)
UNSAFE_PASSWORD = Kind(
    "keystore_password_not_ascii",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "Java cannot open a key under this password."),
    (QT_TRANSLATE_NOOP("wizard", "the password holds letters with accents or other signs outside ASCII"),),
    QT_TRANSLATE_NOOP("wizard", "Use letters A to Z, digits, blanks and the usual signs only."),
)
PASSWORD_MISSING = Kind(
    "keystore_password_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "No password was given for the certificate database."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Enter a password. The import of the file asks for the same one."),
)
PASSWORD_SHORT = Kind(
    "keystore_password_short",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The password is shorter than 6 characters."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Use 6 characters or more: keytool refuses to make a store under fewer."),
)
PASSWORD_WEAK = Kind(
    "keystore_password_weak",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "The password is easy to guess."),
    (),
    QT_TRANSLATE_NOOP("wizard", "The file holds the key that signs your packages. Use a longer password."),
)
ANSWER_UNREADABLE = Kind(
    "keystore_answer_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The answer of the certificate authority holds no certificate."),
    (QT_TRANSLATE_NOOP("wizard", "another file was chosen, for example the request itself"),),
    QT_TRANSLATE_NOOP("wizard", "Choose a PEM, DER or PKCS7 file with the certificate."),
)
ANSWER_MISMATCH = Kind(
    "keystore_answer_mismatch",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "No certificate in the answer belongs to the key of the request."),
    (
        QT_TRANSLATE_NOOP("wizard", "the answer belongs to another request"),
        QT_TRANSLATE_NOOP("wizard", "a new key was made after the request was written"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Choose the answer to this request, or write the request again."),
)
KEY_FILE_UNREADABLE = Kind(
    "keystore_key_file_unreadable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds no key in a form this program knows."),
    (
        QT_TRANSLATE_NOOP("wizard", "the file holds a certificate without its private key"),
        QT_TRANSLATE_NOOP("wizard", "another file was chosen"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Choose a PKCS12, JKS or JCEKS file, or a PEM file with the key and its certificate."
    ),
)
KEY_CLOSED = Kind(
    "keystore_key_closed",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The key {subject} does not open with the passwords given."),
    (QT_TRANSLATE_NOOP("wizard", "the key has a password of its own"),),
    QT_TRANSLATE_NOOP("wizard", "Give the password of the key as CERTIFICATE_WIZARD_KEY_PASSWORD."),
)
KEY_PASSWORD_DIFFERS = Kind(
    "keystore_key_password_differs",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "The key {subject} has another password than the store."),
)
OPENED_WITHOUT_PASSWORD = Kind(
    "keystore_opened_without_password",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject} was read without a password: nothing proves it unchanged, and no key was opened."
    ),
    (),
    QT_TRANSLATE_NOOP("wizard", "Give the password of the store as CERTIFICATE_WIZARD_STORE_PASSWORD."),
)
CERTIFICATES_HIDDEN = Kind(
    "keystore_certificates_hidden",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "The certificates in {subject} are encrypted and cannot be shown without the password."
    ),
    (),
    QT_TRANSLATE_NOOP("wizard", "Give the password of the store as CERTIFICATE_WIZARD_STORE_PASSWORD."),
)
NO_CHECK = Kind(
    "keystore_without_mac",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject} carries no check value: nothing but its keys proves it unchanged."
    ),
    (QT_TRANSLATE_NOOP("wizard", "the program that wrote it was told to leave the MAC out"),),
    QT_TRANSLATE_NOOP("wizard", "Write the file again with “keystore convert”."),
)
SECRET_KEY_LOST = Kind(
    "keystore_secret_key_lost",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "The secret key {subject} cannot be written to a {type} store and is missing there."
    ),
    (),
    QT_TRANSLATE_NOOP(
        "wizard", "Keep the original, or write a JCEKS store: Orchestrator asks for both keys."
    ),
)
SECRET_KEY_UNSTORABLE = Kind(
    "keystore_secret_key_unstorable",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "A {type} store cannot hold the secret key {subject}. Nothing was written."),
    (),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Write a JCEKS store: Orchestrator asks for both keys. To go on without the secret key, "
        "add --without-secret-keys.",
    ),
)
NO_SECRET_KEY = Kind(
    "keystore_secret_key_missing",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds no secret key _dunessk_alias_."),
    (QT_TRANSLATE_NOOP("wizard", "the store was made for signing packages outside a server"),),
    QT_TRANSLATE_NOOP("wizard", "Control Center 7 accepts a store only with both keys."),
)
NO_ENTRIES = Kind(
    "keystore_without_entries",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} is empty: it holds neither keys nor certificates."),
    (QT_TRANSLATE_NOOP("wizard", "its entries were deleted, or it was never filled"),),
    QT_TRANSLATE_NOOP(
        "wizard", "A server cannot sign with it. Look for the file that holds the private key."
    ),
)
SIGNING_KEY_ABSENT = Kind(
    "keystore_signing_key_absent",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds no private key that could sign packages."),
    (QT_TRANSLATE_NOOP("wizard", "only the certificates were put into this file"),),
    QT_TRANSLATE_NOOP(
        "wizard", "A server cannot sign with it. Look for the file that holds the private key."
    ),
)
CHAIN_EMPTY = Kind(
    "keystore_chain_empty",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The key {subject} has no certificate; keytool cannot list such a store."),
    (QT_TRANSLATE_NOOP("wizard", "the store was not made by Orchestrator or keytool"),),
    QT_TRANSLATE_NOOP("wizard", "Use a store that holds the key with its certificate."),
)
FEW_ITERATIONS = Kind(
    "keystore_few_iterations",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard",
        "The key {subject} is protected by {iterations} rounds only; its password is cheap to guess.",
    ),
    (),
    QT_TRANSLATE_NOOP("wizard", "Write the store again under a long password."),
)
ALIAS_UNREACHABLE = Kind(
    "keystore_alias_unreachable",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP(
        "wizard", "The entry {subject} is written with capitals; Java looks up small letters only."
    ),
    (QT_TRANSLATE_NOOP("wizard", "the store was not made by Orchestrator or keytool"),),
    QT_TRANSLATE_NOOP("wizard", "Write the store again with this program."),
)
ALIAS_REPEATED = Kind(
    "keystore_alias_repeated",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The store holds several entries named {subject}; Java uses the last."),
    (QT_TRANSLATE_NOOP("wizard", "the store was not made by Orchestrator or keytool"),),
)

ALL: tuple[Kind, ...] = (
    NOT_A_KEYSTORE,
    DAMAGED,
    BEYOND_LIMITS,
    WRONG_STORE_PASSWORD,
    STORE_PASSWORD_NEEDED,
    WRONG_KEY_PASSWORD,
    KEY_MISMATCH,
    NO_SIGNING_KEY,
    NO_CHAIN,
    KEY_NOT_RSA,
    PROTECTION_UNKNOWN,
    UNSAFE_PASSWORD,
    PASSWORD_MISSING,
    PASSWORD_SHORT,
    PASSWORD_WEAK,
    ANSWER_UNREADABLE,
    ANSWER_MISMATCH,
    KEY_FILE_UNREADABLE,
    KEY_CLOSED,
    KEY_PASSWORD_DIFFERS,
    OPENED_WITHOUT_PASSWORD,
    CERTIFICATES_HIDDEN,
    NO_CHECK,
    SECRET_KEY_LOST,
    SECRET_KEY_UNSTORABLE,
    NO_SECRET_KEY,
    NO_ENTRIES,
    SIGNING_KEY_ABSENT,
    CHAIN_EMPTY,
    FEW_ITERATIONS,
    ALIAS_UNREACHABLE,
    ALIAS_REPEATED,
    *certificates.ALL,
    *command_findings.ALL,
)
