"""The registry's entry for the report."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.foundation.findings import Kind
from wizard.foundation.late import late
from wizard.migration.step import Step
from wizard.steps.answers import ReportAnswers
from wizard.steps.report.face import FACE


def report_step(steps: tuple[Step, ...], kinds: Mapping[str, Kind]) -> Step:
    """``steps``: all before this one, whose sections the report shows; ``kinds``: words for their findings."""
    return Step(
        FACE,
        answers=ReportAnswers,
        jobs=lambda situation: late("wizard.steps.report.jobs:report_jobs")(steps, kinds),
        controller="wizard.steps.report.controller:ReportController",
        page="wizard.steps.report.page:ReportPage",
        tells=True,
    )
