"""The steps of the migration, in order. A new step is one folder and one entry here."""

from __future__ import annotations

from wizard.migration.step import Step
from wizard.steps.catalogue import catalogue


def registry() -> tuple[Step, ...]:
    """Answers are imported here; jobs, controllers and pages are named and loaded late."""
    from wizard.steps.back_up_configuration.step import BACK_UP_CONFIGURATION
    from wizard.steps.connect.step import CONNECT
    from wizard.steps.export_packages.step import EXPORT_PACKAGES
    from wizard.steps.import_packages.step import IMPORT_PACKAGES
    from wizard.steps.new_certificate.step import NEW_CERTIFICATE
    from wizard.steps.new_database.step import NEW_DATABASE
    from wizard.steps.report.step import report_step
    from wizard.steps.save_certificate.step import SAVE_CERTIFICATE
    from wizard.steps.switch.step import SWITCH

    steps = (
        CONNECT,
        SAVE_CERTIFICATE,
        EXPORT_PACKAGES,
        NEW_DATABASE,
        BACK_UP_CONFIGURATION,
        NEW_CERTIFICATE,
        SWITCH,
        IMPORT_PACKAGES,
    )
    return (*steps, report_step(steps, catalogue()))
