"""Words in the user's language, with plurals, sizes, dates and durations as the locale writes them."""

from __future__ import annotations

import datetime
import re

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, QTimeZone

from wizard.foundation.findings import Finding
from wizard.foundation.forms import zone
from wizard.foundation.words import CONTEXT, NAMING, Parameters, Text, Value, count_of, english, fill

Words = Text | str
"""What widgets take: a text with its parameters, or a source text (or a name that needs no translation)."""


def translate(template: str, count: int | None = None) -> str:
    """The translation of a source text; English, with its plural, where there is none."""
    if not template:
        return ""
    shown = QCoreApplication.translate(CONTEXT, template, None, -1 if count is None else count)
    untranslated = template if count is None else template.replace("%n", str(count))
    if shown != untranslated:
        return shown
    return english(template if count is None else template.replace("%n", number(count)), count)


def tr(words: Words, count: int | None = None) -> str:
    """Words as the user reads them."""
    if isinstance(words, str):
        return translate(words, count)
    return _filled(translate(words.template, words.count), words.parameters)


def what(finding: Finding) -> str:
    """What is wrong."""
    return _of_finding(finding, finding.kind.what)


def causes(finding: Finding) -> tuple[str, ...]:
    return tuple(_of_finding(finding, cause) for cause in finding.kind.causes)


def remedy(finding: Finding) -> str:
    """What to do; empty when there is nothing."""
    return _of_finding(finding, finding.kind.remedy)


def size(count: int) -> str:
    """A number of bytes in powers of 1000, such as ``38 MB`` or ``1.5 MB``."""
    scaled = float(count)
    while scaled >= 1000:
        scaled /= 1000
    digits = 1 if count >= 1000 and scaled < 9.95 else 0
    return QLocale().formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def number(count: int | float) -> str:
    """A number with the locale's grouping, such as ``1,204``."""
    if isinstance(count, int):
        return QLocale().toString(count)
    return QLocale().toString(count, "g", 6)


def date(day: datetime.date) -> str:
    """A day with its month in words and no weekday, such as ``22 November 2036``."""
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = re.sub(r"(^|[\s,،، ]*)dddd(\s*[,،،.]\s*)?", "", pattern).strip(" ,،")
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def moment(when: datetime.datetime) -> str:
    """A day and the time of day in the user's time zone."""
    local = _local(when)
    return f"{date(local)}, {QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)}"


def duration(seconds: float) -> str:
    """Elapsed time as ``0:41`` or ``1:02:03``."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def fingerprint(sha256: str) -> str:
    """64 hexadecimal digits as certificate tools show them: ``A2:0B:…``."""
    return ":".join(sha256[at : at + 2] for at in range(0, len(sha256), 2)).upper()


def short_fingerprint(sha256: str) -> str:
    """The beginning and the end of a fingerprint, enough to compare by eye beside the whole one."""
    whole = fingerprint(sha256)
    return f"{whole[:14]} … {whole[-5:]}"


class LocaleForms:
    """What is written for people, as the window's locale writes it."""

    def day(self, day: datetime.date) -> str:
        return date(day)

    def moment(self, when: datetime.datetime) -> str:
        return f"{moment(when)} {zone(when.astimezone())}"

    def number(self, count: int | float) -> str:
        return number(count)

    def size(self, count: int) -> str:
        return size(count)


def _of_finding(finding: Finding, template: str) -> str:
    shown = translate(template, count_of(template, finding.parameters))
    return _filled(shown, (("subject", finding.subject), *finding.parameters))


def _filled(template: str, parameters: Parameters) -> str:
    return fill(template, tuple((name, _shown(name, value)) for name, value in parameters))


def _shown(name: str, value: Value) -> Value:
    """Moments, fractions and counts in the locale's form; ports and the like as they are."""
    if isinstance(value, datetime.datetime):
        return moment(value)
    if isinstance(value, str | bool) or name in NAMING:
        return value
    return number(value)


def _local(when: datetime.datetime) -> datetime.datetime:
    if when.tzinfo is None:
        return when
    stamp = QDateTime.fromSecsSinceEpoch(int(when.timestamp()), QTimeZone.systemTimeZone())
    day, time = stamp.date(), stamp.time()
    return datetime.datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second())
